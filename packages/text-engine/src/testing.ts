import type { FailedAnswer, Passage, Rewriter, RewriteProfile } from "./rewrite/rewriter.ts";

export { DAMAGE, DAMAGE_CHAPTER, damaged } from "./testing-damage.ts";

/** What a rewriter was asked. */
export type Asked = { passage: Passage; failed: FailedAnswer | undefined };

/** A rewriter that answers with `answer(passage)`; by default it returns every passage unchanged. Remembers what it was asked. */
export function aRewriter(
  answer: (passage: Passage, profile: RewriteProfile, failed?: FailedAnswer) => string = (passage) =>
    passage.text,
): Rewriter & { asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    rewrite(passage, profile, failed) {
      asked.push({ passage, failed });
      return Promise.resolve().then(() => answer(passage, profile, failed));
    },
  };
}

/** A rewriter that always fails, as a network does. */
export function aFailingRewriter(message = "the writer is away"): Rewriter {
  return { rewrite: () => Promise.reject(new Error(message)) };
}
