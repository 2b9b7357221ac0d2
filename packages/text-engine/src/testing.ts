import type { Passage, Rewriter, RewriteProfile } from "./rewrite/rewriter.ts";

/** A rewriter that answers with `answer(passage)`; by default it returns every passage unchanged. Remembers what it was asked. */
export function aRewriter(
  answer: (passage: Passage, profile: RewriteProfile) => string = (passage) => passage.text,
): Rewriter & { asked: Passage[] } {
  const asked: Passage[] = [];
  return {
    asked,
    rewrite(passage, profile) {
      asked.push(passage);
      return Promise.resolve().then(() => answer(passage, profile));
    },
  };
}

/** A rewriter that always fails, as a network does. */
export function aFailingRewriter(message = "the writer is away"): Rewriter {
  return { rewrite: () => Promise.reject(new Error(message)) };
}
