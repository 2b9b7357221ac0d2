import {
  STRATEGY_TRANSITIONS,
  type Strategy,
  type StrategyStatus,
  type StrategyStep,
} from "@growth-guide/contract";

export type StepOffer = { to: StrategyStatus; verb: string; isForward: boolean };

const verbs: Record<StrategyStatus, (from: StrategyStatus) => string> = {
  in_review: () => "Send to review",
  approved: () => "Approve",
  archived: () => "Archive",
  draft: (from) =>
    ({ in_review: "Back to draft", archived: "Bring back" })[from as string] ?? "Reopen as draft",
};

/** The steps that are possible from a status, the one that leads on first. */
export function stepsFrom(from: StrategyStatus): StepOffer[] {
  return STRATEGY_TRANSITIONS[from].map((to) => ({
    to,
    verb: verbs[to](from),
    isForward: to === "in_review" || to === "approved" || from === "archived",
  }));
}

/** Whether an approved strategy says something else by now than when it was approved. */
export function isEditedSinceApproval(
  { status, version }: Pick<Strategy, "status" | "version">,
  steps: readonly StrategyStep[],
): boolean {
  if (status !== "approved") return false;
  const approved = steps.filter(({ to }) => to === "approved").map((step) => step.version);
  return approved.length > 0 && version > Math.max(...approved);
}
