import type { Word } from "../../sentence.ts";
import { countWords, hasMainClause, type Splitter, startsSentence, stopEdit, gapBefore } from "./clause.ts";
import { hasNegation } from "./negation.ts";
import { isPlural, nounPhraseAt } from "./noun-phrase.ts";
import { mainSubject, subjectAt } from "./subject.ts";
import { hasVerb } from "./verb.ts";

const MIN_WORDS = 16;
const MIN_LIST_WORDS = 4;

/** "It has three parts: a pump, a valve, and a tank" → "It has three parts. These are a pump, a valve, and a tank". */
export const splitColonList: Splitter = ({ sentence, from, at }) => {
  const next = sentence.words[at + 1];
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (sentence.words[at]?.text !== ":" || !next || !endsInPlural(left) || !isList(right)) return null;
  if (isChoice(right)) return null;
  if (!hasMainClause(left) || startsSentence(right) || right.some((word) => [":", ";"].includes(word.text)))
    return null;
  const second = sentence.words[at + 2];
  if (next.pos !== "DET" && /^(?:the|a|an|each|every|all|it|them|your|their)$/.test(second?.lower ?? ""))
    return null;
  if (!["DET", "NOUN", "PROPN", "ADJ"].includes(next.pos) || /^(?:one|what|how|some)$/.test(next.lower))
    return null;
  return [stopEdit(gapBefore(sentence, at), next, "These are")];
};

/** "…, including A, B, and C" → "…. These include A, B, and C"; "such as" → "Examples are". */
export const splitExamples: Splitter = ({ sentence, from, at }) => {
  const comma = sentence.words[at]?.text === "," ? 1 : 0;
  const [first, second] = sentence.words.slice(at + comma, at + comma + 2);
  const isSuchAs = first?.lower === "such" && second?.lower === "as";
  if (!isSuchAs && !(first?.lower === "including" && comma === 1)) return null;
  const start = at + comma + (isSuchAs ? 2 : 1);
  const next = sentence.words[start];
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(start);
  if (!next || !mainSubject(left) || hasNegation(left)) return null;
  const plural = endsInPlural(left);
  if (isSuchAs ? !plural || !isList(right) : !hasNounEnd(left) || !isThings(right)) return null;
  if (comma === 0 && left.at(-2)?.pos !== "ADJ") return null;
  if (countWords(left) < 6 || countWords(left) + countWords(right) < MIN_WORDS || hasVerb(right)) return null;
  if (!["DET", "NOUN", "PROPN", "ADJ", "NUM", "X", "PRON"].includes(next.pos)) return null;
  return [stopEdit(gapBefore(sentence, at), next, openingFor(isSuchAs, plural))];
};

function openingFor(isSuchAs: boolean, plural: boolean): string {
  if (isSuchAs) return "Examples are";
  return plural ? "These include" : "This includes";
}

function hasNounEnd(left: readonly Word[]): boolean {
  return left.at(-1)?.pos === "NOUN";
}

/** A noun phrase or several, and no clause behind them. */
function isThings(right: Word[]): boolean {
  return (
    nounPhraseAt(right, 0) !== null &&
    countWords(right) >= MIN_LIST_WORDS &&
    subjectAt(right, 0)?.hasClause !== false
  );
}

function endsInPlural(left: readonly Word[]): boolean {
  const last = left.at(-1);
  return last?.pos === "NOUN" && isPlural(last);
}

/** "a pump, a valve, or a tank": one of them, not all. */
function isChoice(right: readonly Word[]): boolean {
  return right.some((word) => word.lower === "or") && !right.some((word) => word.lower === "and");
}

/** Two things or more and nothing but things: a name of several parts, no clause. */
function isList(right: readonly Word[]): boolean {
  const joined = right.some((word) => word.lower === "and" || word.lower === "or");
  return (
    joined &&
    countWords([...right]) >= MIN_LIST_WORDS &&
    subjectAt(right, 0) === null &&
    !/[^\w]["”]$/.test(right.at(-1)?.text ?? "")
  );
}
