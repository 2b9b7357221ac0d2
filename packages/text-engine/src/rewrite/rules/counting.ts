import type { PhraseForm } from "../../lexicon/phrase.ts";
import type { Sentence, Word } from "../sentence.ts";
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
    (next.pos === "DET" ||
      POSSESSIVES.has(next.lower) ||
      PARTS_OF.has(next.lower) ||
      isOwner(next, words[at + tokens.length + 1]))
  );
}

/** "Spain's people": a name that owns stands where an article could. */
function isOwner(name: Word, after: Word | undefined): boolean {
  return name.pos === "PROPN" && /^['’]s$/.test(after?.lower ?? "");
}

const PLURAL = new Set("many,very many,several,some,a few,only a few,fewer,more and more".split(","));
const IS = /^(?:is|was|'s|’s)$/;
const HAS_BEEN = /^(?:has|'s|’s)$/;
const SINGULAR = /^(?:is|was|has|does)$/;
const NOUN_ROW = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN"]);

/** "There is a wide range of uses", "A variety of uses is known": many uses would ask for "are". */
export function standsWithSingular(
  { words }: Sentence,
  at: number,
  { tokens, replacement }: PhraseForm,
): boolean {
  if (!PLURAL.has(replacement) || !/^an?$/.test(tokens[0] ?? "")) return false;
  const before = words[at - 1]?.lower ?? "";
  const isBehindIs = IS.test(before) || (before === "been" && HAS_BEEN.test(words[at - 2]?.lower ?? ""));
  const behind = words[behindRow(words, at + tokens.length)];
  return isBehindIs || SINGULAR.test(behind?.lower ?? "");
}

/** Behind a row of nouns, the last of which may be joined by "and". */
function behindRow(words: Sentence["words"], from: number): number {
  let at = from;
  while (isInRow(words, at) || (words[at]?.pos === "CCONJ" && isInRow(words, at + 1))) at += 1;
  return at;
}

function isInRow(words: Sentence["words"], at: number): boolean {
  return NOUN_ROW.has(words[at]?.pos ?? "");
}
