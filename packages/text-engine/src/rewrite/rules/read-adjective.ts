import type { LexiconEntry } from "../../lexicon/entry.ts";
import type { Match } from "../../lexicon/lookup.ts";
import { compareAdjective, type Degree, takesMore } from "../../text/compare.ts";
import { withCaseOf } from "../case.ts";
import { isFree, type Sentence, type Word } from "../sentence.ts";
import { POSSESSIVES } from "./guards.ts";

const COMPARING = new Set("more most less least as so too how".split(" "));

/** Whether a word describes: the tagger takes some adjectives for nouns or verbs; their neighbours tell. */
export function readsAsAdjective(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at] as Word;
  const before = sentence.words[at - 1];
  const after = sentence.words[at + 1];
  if (word.pos === "ADJ") return true;
  if (word.pos !== "NOUN" && word.pos !== "VERB") return false;
  if (before?.pos === "DET" || POSSESSIVES.has(before?.lower ?? "")) return after?.pos === "NOUN";
  if (word.pos === "VERB" && before && after?.pos === "NOUN") {
    if (word.lower.endsWith("ed")) return ["VERB", "ADP", "ADJ"].includes(before.pos);
    if (word.lower.endsWith("ing")) return before.pos === "ADJ";
  }
  return before?.pos === "AUX" && after !== undefined && ["PUNCT", "ADP", "SCONJ"].includes(after.pos);
}

/** A guard that names the next word says more than the tagger: "sound advice" holds no noun "sound". */
export function isToldByNeighbour({ guards }: LexiconEntry, word: Word): boolean {
  return (
    ["NOUN", "VERB"].includes(word.pos) &&
    guards.next !== undefined &&
    !guards.next.some((name) => name.startsWith("@"))
  );
}

/** "more numerous" has no plain twin "more many"; only replacements that are compared stand behind such a word. */
export function fitsComparison(entry: LexiconEntry, previous: string): boolean {
  if (entry.guards.prev || !COMPARING.has(previous)) return true;
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

const DEGREES: Readonly<Record<string, Degree>> = { more: "comparative", most: "superlative" };

/** "more prosperous" → "richer": the two words become one where the plainer word has a form of its own. */
export function asComparison(
  match: Match,
  sentence: Sentence,
  at: number,
): { start: number; text: string } | null {
  const before = sentence.words[at - 1];
  const degree = DEGREES[before?.lower ?? ""];
  if (!before || !degree || match.entry.kind !== "adj" || match.form !== "plain" || match.entry.guards.prev)
    return null;
  const text = compareAdjective(match.entry.replacement, degree);
  if (text === null || !isFree(sentence, before.start, before.end)) return null;
  return { start: before.start, text: withCaseOf(text, before.text) };
}
