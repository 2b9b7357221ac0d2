import type { Word } from "../../sentence.ts";
import { countWords, type Joint, type Splitter, startsSentence } from "./clause.ts";
import { countOf, isNamed, splitMark } from "./mark.ts";
import { isPlural } from "./noun-phrase.ts";
import { isOrder } from "./orders.ts";
import { isParticiple } from "./participle-first.ts";
import { subjectAt } from "./subject.ts";

/** Behind a colon these begin a list of points, not a sentence: "…: what is done, by when, for whom". */
const QUESTION_WORDS = new Set(["what", "who", "whom", "whose", "which", "how", "when", "where", "why"]);

/** "CLAUSE: CLAUSE" → "CLAUSE. CLAUSE" when what follows stands on its own. */
export const splitColon: Splitter = (joint) => {
  const right = joint.sentence.words.slice(joint.at + 1);
  if (QUESTION_WORDS.has(right[0]?.lower ?? "") || isSaid(joint)) return null;
  const isSentence =
    isCondition(right) ||
    (isLongOrder(right) && !namesSteps(joint)) ||
    (startsSentence(right) && !isParticiple(right) && !isNamed(right));
  const isTitle = joint.sentence.words[joint.at - 1]?.pos === "PROPN";
  if (isInTitle(joint)) return null;
  return (isSentence || (!isTitle && isWritten(right))) &&
    countOf(joint, ":") === 1 &&
    countOf(joint, ";") === 0
    ? splitMark(joint, ":")
    : null;
};

/** "The Mill: Its Stones and Men is a good book": capitals on both sides of the colon. */
function isInTitle({ sentence, at }: Joint): boolean {
  const isCapital = (place: number): boolean => /^\p{Lu}/u.test(sentence.words[place]?.text ?? "");
  return at > 1 && isCapital(at - 1) && isCapital(at + 1) && isCapital(at + 2);
}

/** "I say to the council: …", "They said, as one: …": what follows is what is said. */
function isSaid({ sentence, from, at }: Joint): boolean {
  return sentence.words
    .slice(from, at)
    .some(
      ({ lower, pos }, place, left) =>
        pos === "VERB" &&
        /^(?:say|says|said|saying|declare|declares|declared)$/.test(lower) &&
        !left.slice(place).some((word) => word.lower === "that") &&
        !/^(?:DET|NOUN|PRON|PROPN|SCONJ)$/.test(left[place + 1]?.pos ?? ""),
    );
}

/** "…: say that you want to learn": what to do, in full. */
function isLongOrder(right: Word[]): boolean {
  return right[0]?.pos === "VERB" && isOrder(right, 0) && countWords(right) > 5;
}

/** "in four steps: cut the bread, …": what is counted stays beside its number. */
function namesSteps({ sentence, at }: Joint): boolean {
  const last = sentence.words[at - 1];
  return last?.pos === "NOUN" && isPlural(last);
}

/** "…: if it rains, then the game stops". */
function isCondition(right: readonly Word[]): boolean {
  return (
    right[0]?.lower === "if" &&
    subjectAt(right, 1) !== null &&
    right.some((word, at) => word.text === "," && right[at + 1]?.lower === "then")
  );
}

/** A capital behind the colon: the author began a sentence there. */
export function isWritten(right: Word[]): boolean {
  const first = right[0];
  return (
    first !== undefined && /^\p{Lu}\p{Ll}/u.test(first.text) && first.pos !== "PROPN" && countWords(right) > 5
  );
}
