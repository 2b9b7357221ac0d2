import type { Word } from "../../sentence.ts";
import { countWords, type Splitter, startsClause } from "./clause.ts";
import { hasNegation } from "./negation.ts";
import { mainSubject } from "./main-subject.ts";
import { referTo } from "./reference.ts";
import { gapBefore, stopEdit } from "./stop.ts";

const MIN_HALF = 7;

/** Who says, shows or finds one thing may say, show or find another. */
const REPORTS =
  /^(?:says?|said|shows?|showed|finds?|found|argues?|argued|claims?|claimed|believes?|believed|thinks?|thought|explains?|explained|suggests?|suggested|notes?|noted|warns?|warned|reports?|reported|concludes?|concluded|means?|meant|assumes?|assumed|reveals?|revealed|implies|implied|admits?|admitted|insists?|insisted|adds?|added|notices?|noticed|discovers?|discovered|proves?|proved)$/;

/** "They showed that A holds and that B holds" → "They showed that A holds. They also showed that B holds". */
export const splitSecondThat: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const [and, that, next] = words.slice(at, at + 3);
  if (and?.lower !== "and" || that?.lower !== "that" || !next || from > 0) return null;
  const comma = words[at - 1]?.text === "," ? 1 : 0;
  const left = words.slice(from, at - comma);
  const right = words.slice(at + 2);
  const subject = mainSubject(left);
  const verb = left[subject?.verb ?? -1];
  if (!subject || !verb || !REPORTS.test(verb.lower) || left[subject.verb + 1]?.lower !== "that") return null;
  if (countWords(left) < MIN_HALF || countWords(right) < MIN_HALF || !startsClause(right)) return null;
  if (subject.phrase.start > 0 || hasNegation(left.slice(0, subject.verb)) || isRow(left, right)) return null;
  const opening = referTo(text, left, subject);
  return opening === null
    ? null
    : [stopEdit(gapBefore(sentence, at - comma), next, `${opening} also ${verb.lower} that`)];
};

/** A second "that" may hang on something nearer, and a third makes a row. */
function isRow(left: readonly Word[], right: readonly Word[]): boolean {
  const count = (words: readonly Word[]): number => words.filter(({ lower }) => lower === "that").length;
  return (
    count(left) !== 1 ||
    right.some(({ lower }, at) => lower === "that" && /^(?:and|,|or)$/.test(right[at - 1]?.lower ?? ""))
  );
}
