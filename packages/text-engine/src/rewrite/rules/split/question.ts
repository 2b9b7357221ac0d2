import { CAPITAL, type Word } from "../../sentence.ts";
import { countWords, hasMainClause, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { isWritten } from "./colon.ts";
import { countOf } from "./mark.ts";

/** "One risk remains: For example, what if it rains?" → "One risk remains. For example, what if it rains?". */
export const splitBeforeQuestion: Splitter = (joint) => {
  const { sentence, from, at } = joint;
  const right = sentence.words.slice(at + 1);
  const next = right[0];
  if (sentence.words[at]?.text !== ":" || countOf(joint, ":") !== 1 || !next) return null;
  if (!isWritten(right) && !asksItself(right)) return null;
  const left = sentence.words.slice(from, at);
  return hasMainClause(left) && !left.some((word) => SAYING.test(word.lower))
    ? [stopEdit(gapBefore(sentence, at), next, "")]
    : null;
};

/** "why should we pay?", "is it safe?": a whole question. */
function asksItself(right: readonly Word[]): boolean {
  if (countWords([...right]) < 5) return false;
  return right.slice(0, ASKED.test(right[0]?.lower ?? "") ? 3 : 1).some(isInverted);
}

const SAYING =
  /^(?:asks?|asked|asking|says?|said|wonders?|wondered|tells?|told|reads|writes|wrote|what|how|why|who)$/;

/** "What is it, and how would we find it?" → "What is it? How would we find it?" */
export const splitQuestions: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const [comma, and, wh] = words.slice(at, at + 3);
  if (comma?.text !== "," || and?.lower !== "and" || !wh || !ASKED.test(wh.lower)) return null;
  const left = words.slice(from, at);
  const asks = (part: readonly Word[]): boolean =>
    part.some((word, place) => ASKED.test(word.lower) && part.slice(place + 1, place + 7).some(isInverted));
  if (countWords(left) < 6 || countWords(words.slice(at + 2)) < 5 || !asks(left)) return null;
  if (isRowOfQuestions(words.slice(0, at))) return null;
  if (
    words[at + 3]?.pos !== "AUX" ||
    left.slice(0, 3).some((word) => /^(?:if|do|does|did)$/.test(word.lower))
  )
    return null;
  return [
    { start: comma.start, end: wh.start, text: `? ${CAPITAL}`, rule: "split", why: "one idea per sentence" },
  ];
};

/** "three questions: where am I, where am I going, and …": what a colon counts up stays together. */
function isRowOfQuestions(left: readonly Word[]): boolean {
  const colon = left.findIndex(({ text }) => text === ":");
  return colon >= 0 && left.slice(colon).some(({ text }) => text === ",");
}

/** "might we", "is the": an auxiliary in front of its subject. */
function isInverted(word: Word, place: number, all: readonly Word[]): boolean {
  return word.pos === "AUX" && /^(?:PRON|DET|NOUN|PROPN)$/.test(all[place + 1]?.pos ?? "PRON");
}

const ASKED = /^(?:what|how|why|when|where|who|which)$/;
