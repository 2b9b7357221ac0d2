import type { LexiconEntry } from "../../lexicon/entry.ts";
import type { Match } from "../../lexicon/lookup.ts";
import { MODALS } from "../../text/function-words.ts";
import { compareAdjective, type Degree, hasDegree, takesMore } from "../../text/compare.ts";
import { withCaseOf } from "../case.ts";
import { isFree, type Sentence, type Word } from "../sentence.ts";
import { isPluralPhrase, POSSESSIVES } from "./guards.ts";
import { isInfinitive } from "./misread.ts";

const COMPARING = new Set("more most less least as so too how".split(" "));

/** Whether a word describes: the tagger takes some adjectives for nouns or verbs; their neighbours tell. */
export function readsAsAdjective(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at] as Word;
  const before = sentence.words[at - 1];
  const after = sentence.words[at + 1];
  if (word.pos === "ADJ") return !isNamedBehind(sentence, at);
  if (word.pos !== "NOUN" && word.pos !== "VERB") return false;
  if (before?.pos === "DET" || POSSESSIVES.has(before?.lower ?? "")) return after?.pos === "NOUN";
  if (word.pos === "VERB" && before && after?.pos === "NOUN") {
    if (word.lower.endsWith("ed")) return ["VERB", "ADP", "ADJ"].includes(before.pos);
    if (word.lower.endsWith("ing")) return before.pos === "ADJ" || DEGREES[before.lower] !== undefined;
  }
  if (MODALS.test(before?.lower ?? "")) return false;
  return before?.pos === "AUX" && after !== undefined && ["PUNCT", "ADP", "SCONJ"].includes(after.pos);
}

/** "markers of tense, mood and aspect": right behind a preposition and alone, it names a thing. */
function isNamedBehind({ words }: Sentence, at: number): boolean {
  if (words[at - 1]?.pos !== "ADP") return false;
  const [mark, next, behind] = words.slice(at + 1, at + 4);
  if (mark === undefined || /^[.;:!?)]$/.test(mark.lower)) return true;
  const isRow = mark.lower === "," || mark.pos === "CCONJ";
  return isRow && next?.pos === "NOUN" && (behind?.pos === "PUNCT" || behind?.pos === "CCONJ");
}

/**
 * A guard that names the next word says more than the tagger: "sound advice" holds no noun "sound". But "to separate
 * parts" holds a verb.
 */
export function isToldByNeighbour({ guards }: LexiconEntry, sentence: Sentence, at: number): boolean {
  const { pos, lower } = sentence.words[at] as Word;
  const isBareVerb = pos === "VERB" && !/(?:ed|ing)$/.test(lower) && isInfinitive(sentence, at);
  return (
    ["NOUN", "VERB"].includes(pos) &&
    !isBareVerb &&
    !isDoneBy(sentence, at) &&
    guards.next !== undefined &&
    !guards.next.some((name) => name.startsWith("@"))
  );
}

/** "It renewed pressure", "the surge renewed hopes": right behind its subject a form in -ed is a verb. */
function isDoneBy({ words }: Sentence, at: number): boolean {
  const before = words[at - 1];
  return (
    /ed$/.test(words[at]?.lower ?? "") &&
    /^(?:PRON|NOUN|PROPN)$/.test(before?.pos ?? "") &&
    !POSSESSIVES.has(before?.lower ?? "")
  );
}

/**
 * "more numerous" has no plain twin "more many", nor "equally furious" "equally very angry"; only replacements that
 * are compared stand behind such a word.
 */
export function fitsComparison(entry: LexiconEntry, previous: string): boolean {
  if (/^(?:very|too) /.test(entry.replacement) && previous.endsWith("ly")) return false;
  if (/^(?:equally|increasingly)$/.test(previous) && !hasDegree(entry.replacement)) return false;
  if (entry.guards.prev?.includes(previous) || !COMPARING.has(previous)) return true;
  return takesMore(entry.replacement) || compareAdjective(entry.replacement, "comparative") !== null;
}

/** "more difficult and dangerous": "more" belongs to both, so it cannot become part of the first. */
export function sharesDegree({ words }: Sentence, at: number): boolean {
  return (
    /^(?:more|most)$/.test(words[at - 1]?.lower ?? "") &&
    /^(?:and|or)$/.test(words[at + 1]?.lower ?? "") &&
    /^(?:ADJ|VERB)$/.test(words[at + 2]?.pos ?? "") &&
    !/(?:er|est)$/.test(words[at + 2]?.lower ?? "")
  );
}

/** "in most major cities": nearly all of them; a superlative has its article, or follows "second" or "two". */
function isShareOf({ words }: Sentence, most: number): boolean {
  const before = words[most - 1];
  return (
    (before === undefined || /^(?:VERB|ADP|CCONJ|SCONJ|PUNCT)$/.test(before.pos)) &&
    isPluralPhrase(words, most + 1)
  );
}

const DEGREES: Readonly<Record<string, Degree>> = { more: "comparative", most: "superlative" };

/** "more prosperous" → "richer": the two words become one where the plainer word has a form of its own. */
export function asComparison(
  match: Match,
  sentence: Sentence,
  at: number,
): { start: number; text: string } | null {
  const before = sentence.words[at - 1];
  const degree = DEGREES[before?.lower ?? ""];
  if (!before || !degree || match.entry.kind !== "adj" || match.form !== "plain") return null;
  if (match.entry.guards.prev?.includes(before.lower) === false) return null;
  if (degree === "superlative" && isShareOf(sentence, at - 1)) return null;
  const text = compareAdjective(match.entry.replacement, degree);
  if (text === null || !isFree(sentence, before.start, before.end)) return null;
  return { start: before.start, text: withCaseOf(text, before.text) };
}
