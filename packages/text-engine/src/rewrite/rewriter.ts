import type { Level } from "../level.ts";

/**
 * One run of prose to be rewritten. Code, maths, links and the like appear as `[[P1]]`, `[[P2]]`…
 * and must come back unchanged, once each and in order.
 */
export type Passage = { blockId: string; text: string };

export type RewriteProfile = { level: Level; targetGrade: number; maxSentenceWords: number };

/**
 * The port through which other writers, for example a language model, take part.
 * What it returns is verified; anything that fails verification, or a rejection, yields the rule-based text.
 */
export type Rewriter = { rewrite(passage: Passage, profile: RewriteProfile): Promise<string> };
