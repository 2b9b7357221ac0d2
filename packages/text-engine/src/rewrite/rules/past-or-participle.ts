import type { Sentence, Word } from "../sentence.ts";
import { isDoneBy, isMeasuredBy } from "./done-by.ts";
import { POSSESSIVES } from "./guards.ts";
import { BE, HAVE } from "./helping-verbs.ts";
import { isDoneTo } from "./misread.ts";
import { isOnlyVerb } from "./only-verb.ts";

export type Past = "past" | "participle";

const AUXILIARIES = new Set([...HAVE, ...BE, "'s", "'re", "'ve", "get", "gets", "got"]);
const SUBJECTS = new Set(["NOUN", "PRON", "PROPN"]);
const OBJECTS = /^(?:him|them|us|me)$/;
const NOMINATIVES = /^(?:i|he|she|it|we|they|you|who|which)$/;
/** "while defeated", "once regarded as holy": behind these, without a subject of its own, the verb is a participle. */
const WITHOUT_SUBJECT = /^(?:while|when|if|once|though|although|until|unless|where)$/;
/** So many words before a verb what it hangs on may stand. */
const REACH = 4;

/**
 * Whether the verb at `at`, the first of `length` words, is a past tense or a participle where both are written alike:
 * "members regarded it as an insult", "a stone regarded as holy"; null where its neighbours do not tell.
 */
export function pastOrParticiple(sentence: Sentence, at: number, length = 1): Past | null {
  const { words } = sentence;
  const behind = at + length;
  if (isDoneTo(sentence, at) || endsSubject(words, at, behind)) return "participle";
  const near = words[nearest(words, at)];
  const isBeforeBy = words[behind]?.lower === "by";
  if (near === undefined) return opensFront(words, at) || isBeforeBy ? "participle" : null;
  if (AUXILIARIES.has(near.lower) || near.pos === "AUX" || POSSESSIVES.has(near.lower)) return "participle";
  if (WITHOUT_SUBJECT.test(near.lower) || isAsked(words, at)) return "participle";
  const isBehindSubject = SUBJECTS.has(near.pos) && !OBJECTS.test(near.lower);
  if (isDoneBy(words, behind) && !NOMINATIVES.test(near.lower)) return "participle";
  if (isBehindSubject && (isNoParticiple(words[behind]) || isOnlyVerb(words, at, length))) return "past";
  if (isBeforeBy && isBehindSubject) return isMeasuredBy(words, behind) ? "past" : "participle";
  if (near.pos === "CCONJ") return besideVerb(sentence, at);
  return isBehindSubject && near.pos !== "NOUN" ? "past" : null;
}

/** The place of the word a verb hangs on, over adverbs and "not". */
function nearest(words: readonly Word[], at: number): number {
  let place = at - 1;
  while (
    (words[place]?.pos === "ADV" && !WITHOUT_SUBJECT.test(words[place]?.lower ?? "")) ||
    /^(?:not|n't)$/.test(words[place]?.lower ?? "")
  )
    place -= 1;
  return place >= at - REACH ? place : -1;
}

/** "Shown to the board in May, the plan was …" */
function opensFront(words: readonly Word[], at: number): boolean {
  return at === 0 && words.some(({ text }) => text === ",");
}

/** "The address provided will be used": what stands between a noun and its helping verb describes the noun. */
function endsSubject(words: readonly Word[], at: number, behind: number): boolean {
  const next = words[behind];
  return (
    next?.pos === "AUX" &&
    ["NOUN", "PROPN"].includes(words[at - 1]?.pos ?? "") &&
    !/^(?:be|been|being)$/.test(next.lower)
  );
}

/** "Has the plan caused concern?": the helping verb stands in front of the subject. */
function isAsked(words: readonly Word[], at: number): boolean {
  const helping = words.findIndex(({ pos }) => pos === "AUX" || pos === "VERB");
  if (words.at(-1)?.text !== "?" || !AUXILIARIES.has(words[helping]?.lower ?? "") || helping >= at)
    return false;
  return (
    words.slice(0, helping).every(({ pos, lower }) => pos === "PUNCT" || OPENING.test(lower)) &&
    words.slice(helping + 1, at).every(({ pos }) => IN_SUBJECT.has(pos))
  );
}

const OPENING = /^(?:what|which|who|whom|why|when|where|how|and|but|so|then)$/;
const IN_SUBJECT = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "ADV", "ADP"]);

/** The study revealed "that" it was late, the town obtained "its" charter: no participle. */
function isNoParticiple(next: Word | undefined): boolean {
  if (next === undefined || next.lower === "her") return false;
  return (next.lower === "that" && next.pos === "SCONJ") || POSSESSIVES.has(next.lower);
}

/** "came home and gave up", "has grown and become rich": the second verb has the form of the only one before it. */
function besideVerb(sentence: Sentence, at: number): Past | null {
  const { words } = sentence;
  const from = words.slice(0, at - 1).findLastIndex(({ pos }) => pos === "PUNCT" || pos === "SCONJ") + 1;
  const [first, second, third] = words.slice(from, at).filter(({ pos }) => pos === "VERB" || pos === "AUX");
  if (first === undefined || third !== undefined) return null;
  if (second) return HAVE.includes(first.lower) && second.pos === "VERB" ? "participle" : null;
  if (first.pos === "AUX") return /^(?:was|were)$/.test(first.lower) ? "past" : null;
  return pastOrParticiple(sentence, words.indexOf(first)) === "past" ? "past" : null;
}
