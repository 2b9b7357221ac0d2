import type { Word } from "../../sentence.ts";

/** Whether these words deny something: what follows may be inside the denial. */
export function hasNegation(words: readonly Word[]): boolean {
  return words.some((word) => /^(?:not|n't|no|never|cannot|nor|neither|without|only|just)$/.test(word.lower));
}
