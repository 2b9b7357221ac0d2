import type { Word } from "../../sentence.ts";
import { countWords, isMainClause, type Splitter, startsClause } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { goesOn, isInner, isSaidTwice, MIN_BECAUSE_WORDS } from "./reason.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectAt } from "./subject.ts";
import { isFiniteVerb, isPastForm } from "./verb.ts";

/** "CLAUSE because CLAUSE", without a comma, in a longer sentence. */
export const splitBecause: Splitter = ({ sentence, from, at }) => {
  const [joiner, next] = sentence.words.slice(at, at + 2);
  if (!joiner || !next || /^(?:of|this|that)$/.test(next.lower)) return null;
  if (["PUNCT", "AUX"].includes(sentence.words[at - 1]?.pos ?? "")) return null;
  if (joiner.lower !== "because" && !(joiner.lower === "since" && isCause(sentence.words, from, at)))
    return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (countWords(left) < 6 || countWords(left) + countWords(right) < MIN_BECAUSE_WORDS) return null;
  if (!isMainClause(left) || !startsClause(right) || isSaidTwice(sentence, from, "This is because"))
    return null;
  if (PART_OF_REASON.has(left.at(-1)?.lower ?? "") || denies(left) || isInner(left) || isSubject(left, right))
    return null;
  if (left.some(opensInner) || (OPENS.test(left[0]?.lower ?? "") && goesOn(right))) return null;
  return [stopEdit(gapBefore(sentence, at), next, "This is because")];
};

/** What belongs to the reason itself: "only because", "is because", "and because". */
const PART_OF_REASON: ReadonlySet<string> = new Set(
  "is was caused largely part mostly especially perhaps probably possibly maybe solely merely chiefly exactly precisely particularly primarily either just only simply partly mainly not but and or that".split(
    " ",
  ),
);

/** A condition, a question or a report: the reason may belong to what is inside it. */
function opensInner({ lower, pos }: Word, at: number, left: readonly Word[]): boolean {
  if (lower === "if") return left[at - 1]?.lower !== "as";
  if (lower === "when") return !left[at + 1]?.lower.endsWith("ing");
  return /^(?:whether|what|how|why|\?)$/.test(lower) || (lower === "that" && pos === "SCONJ");
}

/** "The man who agrees because he is paid is …": the reason belongs to what the man does, his verb is still to come. */
function isSubject(left: readonly Word[], right: readonly Word[]): boolean {
  const start = left[1]?.text === "," ? 2 : 0;
  const end = nounPhraseAt(left, start)?.end ?? -1;
  const stop = right.findIndex(({ pos, text }) => pos === "CCONJ" || pos === "SCONJ" || text === ",");
  const verbs = right
    .slice(0, stop < 0 ? undefined : stop)
    .filter(({ lower }) => /^(?:is|are|was|were|has|have|will)$/.test(lower));
  if (!/^(?:who|that|which)$/.test(left[end]?.lower ?? "")) return false;
  return (
    verbs.length > 1 || left.slice(end).filter((word, at, all) => isFiniteVerb(word, at, all)).length < 2
  );
}

/** "Since half of them do so because …, my plan …": the statement is still to come. */
const OPENS = /^(?:since|as|although|though|while|after|before)$/;

/** "not … because" may deny the reason alone. */
function denies(left: readonly Word[]): boolean {
  return left.some((word) => /^(?:not|n't|no|never|cannot|nor|neither|without)$/.test(word.lower));
}

/** "since" gives a reason where both sides tell how things are; elsewhere it may tell a time. */
function isCause(words: readonly Word[], from: number, at: number): boolean {
  const before = mainSubject(words.slice(from, at));
  const after = subjectAt(words, at + 1);
  const main = before && words[from + before.verb];
  const reason = after && words[after.verb];
  if (!main || !reason || words[at]?.pos !== "SCONJ" || words[at - 1]?.lower === "ever") return false;
  return !/^(?:has|have|had|'ve)$/.test(main.lower) && !isPastForm(main) && !isPastForm(reason);
}
