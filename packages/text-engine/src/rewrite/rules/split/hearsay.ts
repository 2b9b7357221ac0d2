import type { Word } from "../../sentence.ts";

/** "he is said to have had it guarded by soldiers": what only others tell is not told as a fact behind a full stop. */
export function isHearsay(words: readonly Word[]): boolean {
  return words.some(
    ({ lower }, at) =>
      /^(?:said|thought|believed|supposed|alleged|rumoured|rumored|reputed|reported|claimed|assumed)$/.test(
        lower,
      ) &&
      words[at + 1]?.lower === "to" &&
      words.slice(Math.max(0, at - 3), at).some((word) => /^(?:is|are|was|were|been)$/.test(word.lower)),
  );
}
