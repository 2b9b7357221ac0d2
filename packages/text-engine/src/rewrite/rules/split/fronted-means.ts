import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import { CAPITAL } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { subjectAt } from "./subject.ts";
import { finiteOf, isFiniteVerb, tenseAt } from "./verb.ts";

const MIN_HALF = 5;
const WHY = "one idea per sentence";

/** "By closing the valve at night, we keep the tank full" → "We close the valve at night. This way, we keep …"; behind "After" → "Then". */
export const splitMeans: Splitter = ({ sentence, from, at }) => {
  const [by, gerund, object] = sentence.words.slice(from, from + 3);
  const next = sentence.words[at + 1];
  if (
    (by?.lower !== "by" && by?.lower !== "after") ||
    !gerund ||
    !object ||
    !next ||
    sentence.words[at]?.text !== ","
  )
    return null;
  const left = sentence.words.slice(from + 1, at);
  const right = sentence.words.slice(at + 1);
  const subject = subjectAt(right, 0);
  if (!subject || !/^(?:we|you|they|i)$/.test(next.lower) || !isWhole(left, right) || isPair(left))
    return null;
  const verb = doneBy(gerund, right, subject.verb);
  if (verb === null) return null;
  const who = next.lower === "i" ? "I" : next.lower;
  return [
    {
      start: by.start,
      end: object.start,
      text: `${CAPITAL}${who} ${verb} `,
      rule: "split",
      why: WHY,
      group: at,
    },
    { ...stopEdit(gapBefore(sentence, at), next, by.lower === "by" ? "This way," : "Then"), group: at },
  ];
};

/** "By mending the pumps and adding a filter, …": two things done need two verbs. */
function isPair(left: readonly Word[]): boolean {
  return left.some(
    ({ pos, text }, at) =>
      (pos === "CCONJ" || (text === "," && left[at + 1]?.lower === "by")) &&
      /^by$|ing$/.test(left[at + 1]?.lower ?? ""),
  );
}

function doneBy(gerund: Word, right: readonly Word[], verb: number): string | null {
  const main = right[verb] as Word;
  const base = finiteOf(gerund.lower, "present", true);
  if (base === null || MODALS.test(main.lower)) return base && `${main.lower} ${base}`;
  return finiteOf(gerund.lower, tenseAt(right, verb), true);
}

/** "Now that you have read it, you can use it" → "You have read it. Now you can use it". */
export const splitNowThat: Splitter = ({ sentence, from, at }) => {
  const [now, that, first] = sentence.words.slice(from, from + 3);
  const next = sentence.words[at + 1];
  if (now?.lower !== "now" || that?.lower !== "that" || !first || !next || sentence.words[at]?.text !== ",")
    return null;
  const left = sentence.words.slice(from + 2, at);
  const right = sentence.words.slice(at + 1);
  const isOrder = next.pos === "VERB" && !next.lower.endsWith("ing");
  if (!subjectAt(left, 0) || !(subjectAt(right, 0) || isOrder) || !isWhole(left, right)) return null;
  return [
    { start: now.start, end: first.start, text: CAPITAL, rule: "split", why: WHY, group: at },
    { ...stopEdit(gapBefore(sentence, at), next, "Now"), group: at },
  ];
};

/** Both sides are long enough, and the comma is the one between them. */
function isWhole(left: Word[], right: Word[]): boolean {
  if (countWords(left) < MIN_HALF || countWords(right) < MIN_HALF) return false;
  return !left.some((word, at) => word.text === "," && left.slice(at).some(isFiniteVerb));
}
