import type { Word } from "../../sentence.ts";
import { countWords, type Splitter, startsClause } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { mainSubject } from "./main-subject.ts";
import { isPastForm } from "./verb.ts";

/** Only a long statement is worth being said true again. */
const MIN_STATEMENT = 10;

const MIN_WORDS = 22;

/** "The method ends at the best plan even if it starts with a bad one" → "…the best plan. This is true even if it starts …". */
export const splitEvenIf: Splitter = ({ sentence, from, at }) => {
  const [even, joiner] = sentence.words.slice(at, at + 2);
  if (even?.lower !== "even" || !/^(?:if|when)$/.test(joiner?.lower ?? "")) return null;
  const comma = sentence.words[at - 1]?.text === "," ? 1 : 0;
  if (sentence.words[at - 1]?.lower === "true") return null;
  const left = sentence.words.slice(from, at - comma);
  const right = sentence.words.slice(at + 2);
  const subject = mainSubject(left);
  const verb = left[subject?.verb ?? -1];
  if (!subject || !verb || isPastForm(verb) || hasNegation(left) || !startsClause(right)) return null;
  if (countWords(left) < MIN_STATEMENT || countWords(left) + countWords(right) < MIN_WORDS) return null;
  if (left.some(({ lower }) => NO_STATEMENT.test(lower)) || right.some(goesFurther)) return null;
  return [stopEdit(gapBefore(sentence, at - comma), even, "This is true")];
};

/** What is supposed, reported or wished for is not said to be true. */
const NO_STATEMENT = /^(?:if|when|whether|because|since|although|but|want|wants|should|must)$/;

/** A second clause, or one that speaks of truth itself. */
function goesFurther({ text, lower, pos }: Word): boolean {
  return text === "," || /^(?:this|true|not)$/.test(lower) || (lower === "that" && pos !== "PRON");
}
