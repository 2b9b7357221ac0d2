import type { LexiconEntry } from "../../lexicon/entry.ts";
import type { Sentence, Word } from "../sentence.ts";
import { POSSESSIVES } from "./guards.ts";

const DEGREES = /^(?:more|most|less|too|very|how|quite|rather|extremely|increasingly|equally)$/;
/** Such a word asks for a degree only where the comparison goes on: "so often that", "as fast as". */
const COMPARING: Readonly<Record<string, string>> = { so: "that", as: "as" };
/** Adverbs without -ly that have degrees; "more fast" and its like are said in one word. */
const GRADED = /^(?:fast|hard|often|soon|late|early|long|high|far|well|near)$/;

/**
 * Whether the plainer adverb can stand where the other one does: "too publicly" is not "too in public", and "a manually
 * opened door" not "a by hand opened door".
 */
export function standsAsAdverb(
  { replacement, guards }: LexiconEntry,
  { words }: Sentence,
  at: number,
): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const degree = before?.lower ?? "";
  if (guards.prev?.includes(degree)) return true;
  if (DEGREES.test(degree) || (degree in COMPARING && next?.lower === COMPARING[degree])) {
    if (/^(?:more|most|less)$/.test(degree)) return /ly$|^often$/.test(replacement);
    return /^\w+ly$/.test(replacement) || GRADED.test(replacement);
  }
  return !(replacement.includes(" ") && opensNoun(before) && describes(next));
}

function opensNoun(word: Word | undefined): boolean {
  return /^(?:DET|NUM|ADP)$/.test(word?.pos ?? "") || POSSESSIVES.has(word?.lower ?? "");
}

function describes(word: Word | undefined): boolean {
  return word?.pos === "ADJ" || (word?.pos === "VERB" && /(?:ed|en|wn|ing)$/.test(word.lower));
}
