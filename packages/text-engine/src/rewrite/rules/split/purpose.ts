import { CAPITAL, type Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { subjectAt } from "./subject.ts";
import { isBaseForm, isFiniteVerb, tenseAt } from "./verb.ts";

/** "we are working on it": what is being done is no case that is supposed. */
function isUnderWay(right: readonly Word[], verb: number): boolean {
  return /^(?:are|'re|is)$/.test(right[verb]?.lower ?? "") && right[verb + 1]?.lower.endsWith("ing") === true;
}

/** A shorter purpose reads better in one sentence with what serves it. */
const MIN_WORDS = 24;
const MIN_HALF = 4;
const WHY = "one idea per sentence";

/** "To fit the data with a curve, we start by …" → "Suppose we want to fit the data with a curve. Then we start by …", for long sentences that tell no past. */
export const splitPurpose: Splitter = ({ sentence, from, at }) => {
  const [to, verb] = sentence.words.slice(from, from + 2);
  const next = sentence.words[at + 1];
  if (to?.lower !== "to" || !verb || !next || sentence.words[at]?.text !== ",") return null;
  if (verb.pos !== "VERB" || !isBaseForm(verb) || !/^(?:we|you)$/.test(next.lower)) return null;
  const left = sentence.words.slice(from + 2, at);
  const right = sentence.words.slice(at + 1);
  const subject = subjectAt(right, 0);
  if (countWords(left) < MIN_HALF || left.length + right.length < MIN_WORDS || !subject) return null;
  if (tenseAt(right, subject.verb) !== "present" || isUnderWay(right, subject.verb)) return null;
  if (left.some((word, place) => word.text === "," && left.slice(place).some(isFiniteVerb))) return null;
  return [
    {
      start: to.start,
      end: to.end,
      text: `${CAPITAL}suppose ${next.lower} want to`,
      rule: "split",
      why: WHY,
      group: at,
    },
    { ...stopEdit(gapBefore(sentence, at), next, "Then"), group: at },
  ];
};
