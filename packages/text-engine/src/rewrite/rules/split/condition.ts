import type { Word } from "../../sentence.ts";
import { countWords, type Splitter, stopEdit } from "./clause.ts";
import { subjectAt } from "./subject.ts";
import { isPastForm } from "./verb.ts";

/** A shorter condition reads better in one sentence with what depends on it. */
const MIN_WORDS = 24;
const MIN_HALF = 6;
/** Words that only a condition or a question carries. */
const POLAR =
  /^(?:any|anyone|anything|anybody|ever|either|even|so|whether|only|assume|suppose|consider|imagine)$/;

/** "If the bolt is loose, the plate moves" → "Suppose the bolt is loose. Then the plate moves", for long sentences. */
export const splitCondition: Splitter = ({ sentence, from, at }) => {
  const first = sentence.words[from];
  const second = sentence.words[from + 1];
  if (sentence.words[at]?.text !== "," || !first || !second || !/^(?:if|when)$/.test(first.lower))
    return null;
  const left = sentence.words.slice(from + 1, at);
  const then = sentence.words[at + 1]?.lower === "then" ? 1 : 0;
  const next = sentence.words[at + 1 + then];
  const right = sentence.words.slice(at + 1 + then);
  if (
    !next ||
    countWords(left) < MIN_HALF ||
    countWords(right) < MIN_HALF ||
    left.length + right.length < MIN_WORDS
  )
    return null;
  const condition = subjectAt(left, 0);
  const consequence = subjectAt(right, 0);
  if (!condition || !consequence || left.some((word) => POLAR.test(word.lower))) return null;
  if (isDivided(left) || right.slice(0, 5).some((word) => word.lower === "then")) return null;
  if (
    first.lower === "when"
      ? !isGeneral(left, condition.verb)
      : isEvent(left, condition.verb, right[consequence.verb])
  )
    return null;
  return [
    {
      start: first.start,
      end: second.start,
      text: from === 0 ? "Suppose " : "suppose ",
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    { ...stopEdit((left.at(-1) ?? first).end, next, "Then"), group: at },
  ];
};

/** "when you add a plate" speaks of any time, "when the war ended" of one. */
function isGeneral(left: Word[], verb: number): boolean {
  const word = left[verb];
  return word !== undefined && !isPastForm(word) && /^(?:you|we|your|our|a|an)$/.test(left[0]?.lower ?? "");
}

/** "If it lasted so long, it is clear that…" tells what happened; "If it lasted, we would…" supposes. */
function isEvent(left: Word[], verb: number, main: Word | undefined): boolean {
  const word = left[verb] as Word;
  if (word.pos === "AUX" && left[verb + 1]?.lower === "to") return true;
  return isPastForm(word) && !/^(?:would|could|might|should|'d)$/.test(main?.lower ?? "");
}

/** Whether an earlier comma already ends the condition, or a second condition follows the first. */
function isDivided(left: Word[]): boolean {
  return left.some(
    (word, at) =>
      word.text === "," &&
      (/^(?:if|when)$/.test(left[at + 2]?.lower ?? "") || subjectAt(left, at + 1) !== null),
  );
}
