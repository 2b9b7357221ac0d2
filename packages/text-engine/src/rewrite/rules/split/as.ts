import type { Word } from "../../sentence.ts";
import { isMainClause, type Splitter, startsClause } from "./clause.ts";
import { stopEdit } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { isInner, isSaidTwice } from "./reason.ts";
import { subjectAt } from "./subject.ts";
import { isFiniteVerb } from "./verb.ts";

/** "CLAUSE, as it CLAUSE" → "CLAUSE. This is because it CLAUSE"; "as we saw" points elsewhere and stays. */
export const splitAs: Splitter = ({ sentence, from, at }) => {
  const [comma, as, subject, verb] = sentence.words.slice(at, at + 4);
  if (comma?.lower !== "," || as?.lower !== "as" || !subject || !verb) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (!isMainClause(left) || !startsClause(right) || isBare(right) || hasNegation(left) || isInner(left))
    return null;
  if (right.some((word, place) => word.text === "," && isGoingOn(right, place + 1))) return null;
  if (!isLasting(right) || (left.at(-1)?.pos === "ADV" && /^(?:—|–|--|,)$/.test(left.at(-2)?.text ?? "")))
    return null;
  if (
    ["we", "you", "i", "this", "that"].includes(subject.lower) ||
    right.some((word) =>
      /^(?:argued?|claimed|stressed|put|explained|indicated|suggested|admitted|recognised|recognized|observed|pointed|shown|seen|saw|see|discussed|described|mentioned|said|noted|hoped|expected|planned|promised|feared|wanted|intended|agreed|known|follows|usual|well)$/.test(
        word.lower,
      ),
    )
  )
    return null;
  if (isSaidTwice(sentence, from, "This is because")) return null;
  return [stopEdit(comma.start, subject, "This is because")];
};

/** "This is useful as pages can differ" → "This is useful. This is because pages can differ": no "as … as", nothing compared. */
export const splitUsefulAs: Splitter = ({ sentence, from, at }) => {
  const [as, next] = sentence.words.slice(at, at + 2);
  const left = sentence.words.slice(from, at);
  if (as?.lower !== "as" || !next || !/^(?:this|that|it)$/.test(left[0]?.lower ?? "")) return null;
  const isJudged = /^(?:is|was)$/.test(left[1]?.lower ?? "") && left.at(-1)?.pos === "ADJ" && left.length < 6;
  const right = sentence.words.slice(at + 1);
  if (!isJudged || hasNegation(left) || left.some(({ lower }) => /^(?:as|so|such|same)$/.test(lower)))
    return null;
  return startsClause(right) && !isBare(right) && isLasting(right)
    ? [stopEdit(left.at(-1)?.end ?? 0, next, "This is because")]
    : null;
};

/** "a state, as they have long told us, means …": the verb of the clause in front is still to come. */
function isGoingOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isFiniteVerb(word, at, words) && !/(?:ed|en|wn)$/.test(word.lower);
}

/** "as the program reads more lines" may tell a time; "as they can hold oil" is a reason. "as it does here" compares. */
function isLasting(right: Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = subject && right[subject.verb];
  const next = subject && right[subject.verb + 1];
  if (!verb || !LASTING.test(verb.lower) || !next || next.pos === "ADP") return false;
  return !/^(?:is|are|was|were)$/.test(verb.lower) || !next.lower.endsWith("ing");
}

const LASTING =
  /^(?:is|are|was|were|has|have|had|can|could|may|might|must|should|needs?|needed|contains?|contained|wants?|wanted|knows?|knew|lacks?|lacked|costs?|requires?|becomes?|represents?|tells?|means?|depends?|allows?|lets?)$/;

/** "as integers are", "as the council may decide": the verb ends the clause, so it compares and gives no reason. */
function isBare(right: Word[]): boolean {
  const subject = subjectAt(right, 0);
  if (subject === null) return false;
  const isEnd = (word: Word | undefined): boolean => (word?.pos ?? "PUNCT") === "PUNCT";
  const isAble = /^(?:may|might|can|could|should|will|would)$/.test(right[subject.verb]?.lower ?? "");
  return isEnd(right[subject.verb + 1]) || (isAble && isEnd(right[subject.verb + 2]));
}
