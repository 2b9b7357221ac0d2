import type { Edit, Sentence, Word } from "../../sentence.ts";
import { POSSESSIVES } from "../guards.ts";
import { mainSubject } from "./main-subject.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { isTimeOfAct, subjectAt } from "./subject.ts";
import { hasVerb, isBaseForm, isFiniteVerb } from "./verb.ts";

/** A place in a sentence where it might be split: everything before `from` already stands in sentences of its own. */
export type Joint = { sentence: Sentence; from: number; at: number };

/** Looks at one joint; the edits it returns belong together. */
export type Splitter = (joint: Joint) => Edit[] | null;

/** Both halves of a split need this many words, so that no row of stubs appears. */
export const MIN_HALF_WORDS = 4;

const SUBJECT_PRONOUNS = new Set("i you he she it we they this that these those there".split(" "));

const SUBORDINATORS = new Set(
  "if when whenever while although though because since unless until whether that which who whom whose where as after before once than both either neither between not only for from with by in to".split(
    " ",
  ),
);

/** A clause with a finite verb that hangs on nothing before it. */
export function isMainClause(words: Word[]): boolean {
  if (countWords(words) < MIN_HALF_WORDS || !hasVerb(words)) return false;
  if (isThanks(words)) return false;
  const first = words[JOINERS.test(words[0]?.lower ?? "") ? 1 : 0]?.lower ?? "";
  return (
    !SUBORDINATORS.has(first) ||
    ["for", "from", "with", "by", "in", "to", "as", "after", "before", "since"].includes(first)
  );
}

/** What may stand in front of a sentence and is no part of its clause. */
const JOINERS = /^(?:and|but|so)$/;

/** "Thanks to the men who worked there": a reason, and the clause it stands for is still to come. */
function isThanks(words: readonly Word[]): boolean {
  return words[0]?.lower === "thanks" && words[1]?.lower === "to" && !words.some(({ text }) => text === ",");
}

/** A main clause, or one behind an opening of its own: "If it rains, the game stops". */
export function hasMainClause(words: Word[]): boolean {
  const start = JOINERS.test(words[0]?.lower ?? "") ? 1 : 0;
  if (isContrast(words.slice(start))) return false;
  return isMainClause(words) || startsSentence(words.slice(start));
}

/** "rather than carry a heavy bag": what is not done waits for what is. */
function isContrast(words: readonly Word[]): boolean {
  const [first, second] = words;
  return first?.lower === "rather" && second?.lower === "than" && words.every(({ text }) => text !== ",");
}

/** A clause that could open a sentence: with its subject, or with a short opening and a comma before the subject. */
export function startsSentence(words: Word[]): boolean {
  if (startsClause(words) || presents(words) || isIfThen(words)) return true;
  if (STANCE.test(words[0]?.lower ?? "") && subjectAt(words, 1) !== null) return true;
  return OPENERS.has(words[0]?.lower ?? "") && (mainSubject(words) !== null || startsBehindPlace(words));
}

/** "luckily it is not hard": what the writer thinks of it, in front of the clause. */
const STANCE =
  /^(?:luckily|fortunately|unfortunately|sadly|usually|often|normally|generally|sometimes|perhaps|maybe|occasionally|typically|ideally|eventually|nowadays|today|soon)$/;

/** "if you set it here then both tools have it": "then" and a subject show where the condition ends. */
function isIfThen(words: Word[]): boolean {
  if (words[0]?.lower !== "if" || subjectAt(words, 1) === null) return false;
  const then = words.findIndex(({ lower }) => lower === "then");
  return then > 3 && subjectAt(words, then + 1) !== null;
}

/** "here is a short explanation": the verb stands in front of its subject. */
function presents(words: Word[]): boolean {
  return words[0]?.lower === "here" && /^(?:is|are|'s|’s)$/.test(words[1]?.lower ?? "");
}

/** "in practice almost every page can be one": an opening without a comma, then a pronoun or a determiner as subject. */
function startsBehindPlace(words: Word[]): boolean {
  let at = 0;
  while (words[at]?.pos === "ADP" && placeEnd(words, at + 1) !== null) at = placeEnd(words, at + 1) ?? at + 1;
  while (words[at]?.pos === "ADV") at += 1;
  return at > 0 && ["PRON", "DET"].includes(words[at]?.pos ?? "") && subjectAt(words, at) !== null;
}

/** Behind a noun phrase, or a language: "in French the word …". */
function placeEnd(words: readonly Word[], at: number): number | null {
  const [name, next] = words.slice(at, at + 2);
  const isLanguage = name?.pos === "ADJ" && /^\p{Lu}/u.test(name.text) && next?.pos === "DET";
  return isLanguage ? at + 1 : (nounPhraseAt(words, at)?.end ?? null);
}

const OPENERS = new Set(
  "if when whenever because since although though while for in on with as after before once here then at by during unlike given without from under instead".split(
    " ",
  ),
);

/** Begins with a subject whose finite verb follows before anything else could claim it. */
export function startsClause(words: Word[]): boolean {
  return countWords(words) >= MIN_HALF_WORDS && (startsPlainly(words) || subjectAt(words, 0) !== null);
}

function startsPlainly(words: Word[]): boolean {
  const verb = words.findIndex(isFiniteVerb);
  if (verb <= 0 || verb > 9 || (/^an?$/.test(words[0]?.lower ?? "") && isBaseForm(words[verb] as Word)))
    return false;
  if (isTimeOfAct(words, 0)) return false;
  const subject = words.slice(0, verb);
  const first = subject[0] as Word;
  const last = subject.at(-1) as Word;
  if (
    first.pos === "VERB" &&
    first.lower.endsWith("ing") &&
    words[verb]?.pos === "AUX" &&
    !subject.some((word) => word.pos === "PUNCT")
  )
    return true;
  if (SUBJECT_PRONOUNS.has(first.lower) && subject.slice(1).every((word) => word.pos === "ADV")) return true;
  if (POSSESSIVES.has(last.lower)) return false;
  if (subject.some((word) => /^[,;:()—–]$/.test(word.lower) || INNER_CLAUSE.has(word.lower))) return false;
  if (
    subject
      .slice(1)
      .some((word) => word.lower === "that" || (word.pos === "PRON" && SUBJECT_PRONOUNS.has(word.lower)))
  )
    return false;
  if (
    ["CCONJ", "ADP", "DET", "SCONJ", "PUNCT"].includes(last.pos) ||
    subject.some((word) => word.pos === "VERB" && word.lower.endsWith("ed"))
  )
    return false;
  return (
    SUBJECT_STARTS.has(first.pos) && subject.some((word) => ["NOUN", "PROPN", "PRON", "X"].includes(word.pos))
  );
}

const SUBJECT_STARTS = new Set("DET NOUN PROPN PRON ADJ NUM".split(" "));

const INNER_CLAUSE = new Set(
  "if when while because although that which who whose where than as to".split(" "),
);

export function countWords(words: Word[]): number {
  let count = 0;
  for (const { pos } of words) if (pos !== "PUNCT") count += 1;
  return count;
}
