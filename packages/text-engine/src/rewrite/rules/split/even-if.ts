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
  if (
    !subject ||
    !verb ||
    countWords(left) < MIN_STATEMENT ||
    countWords(left) + countWords(right) < MIN_WORDS
  )
    return null;
  if (isPastForm(verb) || hasNegation(left) || !startsClause(right)) return null;
  if (
    right.some(
      (word) =>
        word.text === "," ||
        /^(?:this|true|not)$/.test(word.lower) ||
        (word.lower === "that" && word.pos !== "PRON"),
    )
  )
    return null;
  if (
    left.some((word) =>
      /^(?:if|when|whether|because|since|although|but|want|wants|should|must)$/.test(word.lower),
    )
  )
    return null;
  return [stopEdit(gapBefore(sentence, at - comma), even, "This is true")];
};
