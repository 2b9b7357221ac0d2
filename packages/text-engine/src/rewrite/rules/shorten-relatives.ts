import { IRREGULAR_VERBS } from "../../lexicon/irregular.ts";
import type { Edit, Operation, Sentence, Word } from "../sentence.ts";
import { isFree } from "../sentence.ts";
import { CLAIMS } from "./tighten.ts";
import { isFiniteVerb } from "./split/verb.ts";

const WHY = "fewer words for the same thing";
const BE = /^(?:is|are|was|were)$/;
const PARTICIPLES = new Set([...IRREGULAR_VERBS.values()].map(({ participle }) => participle));
/** "the fact that is", "people who are used to": what looks like a participle is something else, or reads as a verb. */
const UNFIT =
  /^(?:used|supposed|expected|meant|bound|going|able|about|left|due|set|put|cut|read|run|come|become|hit|let|cost|been|had|gone|needed|required|allowed|involved|concerned|interested|married|born|dead|said|thought|told)$/;
/** What says something of a noun from behind it, each with the word that must follow. */
const ADJECTIVES = new Map(
  Object.entries({
    available: "in for to on at",
    similar: "to",
    different: "from",
    larger: "than",
    smaller: "than",
    greater: "than",
    longer: "than",
    shorter: "than",
    higher: "than",
    lower: "than",
    older: "than",
    younger: "than",
    equal: "to",
    identical: "to",
    responsible: "for",
    relevant: "to for",
    necessary: "for to",
    capable: "of",
    suitable: "for",
    specific: "to",
    independent: "of",
    dependent: "on",
    close: "to",
    common: "to in",
    typical: "of",
    visible: "in to on",
    present: "in",
    absent: "from",
    compatible: "with",
    consistent: "with",
    proportional: "to",
    familiar: "with to",
    interested: "in",
    involved: "in",
    valid: "for in",
    unique: "to",
    full: "of",
    free: "of from",
    ready: "to for",
    willing: "to",
    unable: "to",
    likely: "to",
    easy: "to",
    difficult: "to",
    hard: "to",
  }).map(([adjective, behind]) => [adjective, new Set(behind.split(" "))]),
);

/**
 * A relative clause of "be" gives its two words back: "data that is stored on the heap" → "data stored on the heap",
 * "a value that is larger than five" → "a value larger than five".
 */
export const shortenRelatives: Operation = (sentence) =>
  sentence.words.flatMap((word, at) => relativeAt(sentence, word, at) ?? []);

function relativeAt(sentence: Sentence, word: Word, at: number): Edit[] | null {
  const { words } = sentence;
  const [noun, be] = [words[at - 1], words[at + 1]];
  if (!/^(?:that|which|who)$/.test(word.lower) || !noun || !be || !BE.test(be.lower)) return null;
  if (noun.pos !== "NOUN" || !/^[a-z]+$/.test(noun.text) || CLAIMS.test(noun.lower)) return null;
  if (/\S/.test(sentence.text.slice(noun.end, word.start)) || isCleft(words, at)) return null;
  const first = words[at + 2];
  const said = first?.pos === "ADV" && MANNERS.test(first.lower) ? at + 3 : at + 2;
  if (!first || !saysIt(words[said], words[said + 1]) || !hasMainVerb(words, at, said)) return null;
  if (!isFree(sentence, word.start, first.start) || /\n/.test(sentence.text.slice(word.start, first.start)))
    return null;
  return [{ start: word.start, end: first.start, text: "", rule: "relative", why: WHY }];
}

const MANNERS = /ly$|^(?:often|always|already|sometimes|then|later)$/;

/** Whether these two say something of a noun in front of them. */
export function saysIt(said: Word | undefined, next: Word | undefined): boolean {
  if (!said || !next || said.text === "-" || next.text === "-") return false;
  if (ADJECTIVES.get(said.lower)?.has(next.lower)) return true;
  if (said.pos !== "VERB" || UNFIT.test(said.lower)) return false;
  const isParticiple = /ed$/.test(said.lower) || PARTICIPLES.has(said.lower);
  return isParticiple && PLACING.test(next.lower);
}

const PLACING =
  /^(?:by|in|on|at|from|with|for|into|as|under|over|during|between|within|above|below|through|of)$/;

/** "It is the owner who is paid by them": the clause is the statement. "so hard that" has another "that". */
function isCleft(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 8), at - 1)
    .some(({ lower }, place, before) => /^(?:so|such|as)$/.test(lower) || isItIs(lower, before[place + 1]));
}

function isItIs(lower: string, next: Word | undefined): boolean {
  return (
    /^(?:it|this|that|these|those|what)$/.test(lower) &&
    /^(?:is|was|are|were|'s|’s|isn|wasn)$/.test(next?.lower ?? "")
  );
}

/** The sentence has its verb outside the clause, so that the participle is not read as one. */
function hasMainVerb(words: readonly Word[], at: number, said: number): boolean {
  return words.some(
    (word, place) => (place < at - 1 || place > said + 1) && isFiniteVerb(word, place, words),
  );
}
