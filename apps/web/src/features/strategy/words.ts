import type { SectionWriter, StrategyStatus, StrategyVersionSummary } from "@growth-guide/contract";

/** What people read where the contract has a name. */
export const statusWords: Record<StrategyStatus, string> = {
  draft: "Draft",
  in_review: "In review",
  approved: "Approved",
  archived: "Archived",
};

export const writerWords: Record<SectionWriter, string> = {
  rules: "Written from your answers, by rules",
  model: "Written by a language model",
  owner: "Edited by you",
};

export const kindWords: Record<StrategyVersionSummary["kind"], string> = {
  generated: "Written",
  edited: "Edited",
  regenerated: "Written again",
  restored: "Restored",
};

/** An instant as people say it here, to the minute. */
export function asMoment(instant: string): string {
  return new Date(instant).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}
