import { STRATEGY_TRANSITIONS, type StrategyStatus } from "@growth-guide/contract";
import { words } from "../../../words/strategy.ts";

/** `needsAll`: not possible while a section is not written. */
export type StepOffer = { to: StrategyStatus; verb: string; isForward: boolean; needsAll: boolean };

const verbs: Record<StrategyStatus, (from: StrategyStatus) => string> = {
  in_review: () => words.sendToReview,
  approved: () => words.approve,
  archived: () => words.archive,
  draft: (from) => {
    if (from === "in_review") return words.backToDraft;
    return from === "archived" ? words.bringBack : words.reopen;
  },
};

/** The steps that are possible from a status, the one that leads on first. */
export function stepsFrom(from: StrategyStatus): StepOffer[] {
  return STRATEGY_TRANSITIONS[from].map((to) => ({
    to,
    verb: verbs[to](from),
    isForward: to === "in_review" || to === "approved" || from === "archived",
    needsAll: to === "in_review" || to === "approved",
  }));
}
