import type { PhraseForm } from "../../lexicon/phrase.ts";
import type { Sentence } from "../sentence.ts";
import { POSSESSIVES } from "./guards.ts";

/** Words that count: before "the" or "them" they ask for an "of". */
const COUNTING = new Set([
  "many",
  "much",
  "several",
  "some",
  "few",
  "a few",
  "a little",
  "more",
  "more and more",
  "fewer",
  "most",
  "enough",
]);
const PARTS_OF = new Set("them us you these those which whom".split(" "));

/** "a large number of the votes" → "many of the votes": before an article or a pronoun the plain word keeps its "of". */
export function countsPartOf({ words }: Sentence, at: number, { tokens, replacement }: PhraseForm): boolean {
  const next = words[at + tokens.length];
  return (
    tokens.at(-1) === "of" &&
    COUNTING.has(replacement) &&
    next !== undefined &&
    (next.pos === "DET" || POSSESSIVES.has(next.lower) || PARTS_OF.has(next.lower))
  );
}
