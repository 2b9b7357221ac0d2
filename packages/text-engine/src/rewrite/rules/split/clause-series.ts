import type { Word } from "../../sentence.ts";
import { countWords, MIN_HALF_WORDS, type Splitter } from "./clause.ts";
import { stopEdit } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectAt } from "./subject.ts";

/** A shorter row of clauses reads as a list and stays. */
const MIN_WORDS = 24;
/** Words in front of which or behind which a clause is no statement of its own. */
const DEPENDENT = /^(?:if|when|unless|whether|that|which|while|because|as|where|suppose|assume|so)$/;

/** "A is a shop, B is a school, and C is an office" → "A is a shop. B is a school, and C is an office". */
export const splitClauseSeries: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const next = words[at + 1];
  if (words[at]?.text !== "," || !next || ["CCONJ", "SCONJ", "ADP", "ADV"].includes(next.pos)) return null;
  const left = words.slice(from, at);
  const right = words.slice(at + 1);
  if (left[0]?.lower.endsWith("ing")) return null;
  const last = right.findIndex(
    (word, place) => word.lower === "and" && right[place - 1]?.text === "," && subjectAt(right, place + 1),
  );
  if (last < MIN_HALF_WORDS || countWords(left) < MIN_HALF_WORDS) return null;
  if (countWords(left) + countWords(right) < MIN_WORDS || hasNegation(left)) return null;
  const middle = right.slice(0, last - 1);
  if (isDependent(left) || isDependent(middle)) return null;
  if (left.some((word) => /^[,:;]$/.test(word.text)) || !mainSubject(left)) return null;
  const subject = subjectAt(middle, 0);
  return subject && !subject.hasClause && middle.length - subject.verb > 2
    ? [stopEdit(words[at - 1]?.end ?? 0, next, "")]
    : null;
};

/** "the degree to which a reader agrees" is a part of its clause. */
function isDependent(clause: readonly Word[]): boolean {
  return clause.some(
    ({ lower }, at) => DEPENDENT.test(lower) && !(lower === "which" && clause[at - 1]?.pos === "ADP"),
  );
}
