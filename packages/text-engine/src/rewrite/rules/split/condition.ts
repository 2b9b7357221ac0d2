import type { Word } from "../../sentence.ts";
import { countWords, type Splitter, stopEdit, gapBefore } from "./clause.ts";
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
  const start = from + connectives(sentence.words, from);
  const first = sentence.words[start];
  const second = sentence.words[start + 1];
  if (sentence.words[at]?.text !== "," || !first || !second || !/^(?:if|when)$/.test(first.lower))
    return null;
  const left = sentence.words.slice(start + 1, at);
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
  if (/^\p{Lu}/u.test(second.text) && second.text !== "I") return null;
  const condition = subjectAt(left, 0);
  const main = mainVerb(right);
  if (!condition || !main || left.some((word) => POLAR.test(word.lower))) return null;
  if (right.some((word, place) => word.lower === "if" && right[place - 1]?.lower === "and")) return null;
  if (isDivided(left) || right.slice(0, 5).some((word) => word.lower === "then")) return null;
  if (first.lower === "when" ? !isGeneral(left, condition.verb, main) : isEvent(left, condition.verb, main))
    return null;
  return [
    {
      start: first.start,
      end: second.start,
      text: start === 0 ? "Suppose " : "suppose ",
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    { ...stopEdit(gapBefore(sentence, at), next, "Then"), group: at },
  ];
};

/** How many words stand before the condition that only lead to it: "But", "For example,". */
function connectives(words: readonly Word[], from: number): number {
  const said = words.slice(from, from + 3).map((word) => word.lower);
  if (said[0] === "for" && /^(?:example|instance)$/.test(said[1] ?? "") && said[2] === ",") return 3;
  if (words[from]?.pos === "ADV" && said[1] === ",") return 2;
  return /^(?:but|and|so|also)$/.test(said[0] ?? "") ? 1 : 0;
}

/** The verb of what follows: behind its subject, or an order at its start. */
function mainVerb(right: readonly Word[]): Word | undefined {
  const subject = subjectAt(right, 0);
  if (subject) return right[subject.verb];
  const first = right[0];
  return first?.pos === "VERB" && !/(?:ing|ed|s)$/.test(first.lower) ? first : undefined;
}

/** "when you add a plate, it moves" speaks of any time, "when the war ended, it closed" of one. */
function isGeneral(left: readonly Word[], verb: number, main: Word): boolean {
  const word = left[verb];
  if (word === undefined || isPastForm(word) || isPastForm(main)) return false;
  return /^(?:you|we|your|our|a|an|the)$/.test(left[0]?.lower ?? "");
}

/** "If it lasted so long, it is clear that…" tells what happened; "If it lasted, we would…" supposes. */
function isEvent(left: Word[], verb: number, main: Word | undefined): boolean {
  const word = left[verb] as Word;
  if (word.pos === "AUX" && left[verb + 1]?.lower === "to") return true;
  if (/^(?:you|we)$/.test(left[0]?.lower ?? "")) return false;
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
