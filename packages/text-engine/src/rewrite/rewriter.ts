import type { Level } from "../level.ts";

/**
 * One run of prose to be rewritten. Code, maths, links and the like appear as `[[P1]]`, `[[P2]]`…
 * and must come back unchanged, once each and in order.
 */
export type Passage = {
  blockId: string;
  text: string;
  /** Words of the chapter's own vocabulary in this passage; each must come back in some form. */
  terms: string[];
};

export type RewriteProfile = { level: Level; targetGrade: number; maxSentenceWords: number };

/** What was wrong with the answer a writer gave before. */
export type FailedAnswer = { answer: string; failedCheck: string };

/**
 * The port through which other writers, for example a language model, take part.
 * What it returns is verified; a refused answer is asked for once more with the check it failed. Anything that fails
 * verification again, or a rejection, yields the rule-based text.
 */
export type Rewriter = {
  rewrite(passage: Passage, profile: RewriteProfile, failed?: FailedAnswer): Promise<string>;
};
