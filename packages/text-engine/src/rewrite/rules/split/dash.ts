import type { Word } from "../../sentence.ts";
import { isThatIs } from "./brackets.ts";
import { type Joint, type Splitter, startsSentence } from "./clause.ts";
import { countOf, isNamed, splitMark } from "./mark.ts";
import { isParticiple } from "./participle-first.ts";
import { mainSubject } from "./main-subject.ts";
import { isGerundSubject } from "./subject-kinds.ts";
import { subjectAt } from "./subject.ts";
import { isBaseForm } from "./verb.ts";

/** "A pump, a valve that is open — they all need care": what stands before the dash may be a row without a verb. */
const SUMMING = /^(?:they|these|those|all|both|it|this|that)$/;

/** "CLAUSE — CLAUSE" → "CLAUSE. CLAUSE"; a pair of dashes is a bracket and stays. */
export const splitDash: Splitter = (joint) => {
  const mark = joint.sentence.words[joint.at]?.text ?? "";
  if (mark === "-" ? !isApart(joint) : !/^(?:[—–]|--)$/.test(mark) || countOf(joint, mark) !== 1) return null;
  const right = joint.sentence.words.slice(joint.at + 1);
  if (right[0]?.pos === "VERB" && right[0].lower.endsWith("ing") && !isGerundSubject(right)) return null;
  if (mark === "-" && isBareSingular(right)) return null;
  if (tellsTime(right) || isAdded(right) || isThatIs(right)) return null;
  if (SUMMING.test(right[0]?.lower ?? "") && !mainSubject(joint.sentence.words.slice(joint.from, joint.at)))
    return null;
  const clause = /^(?:maybe|perhaps)$/.test(right[0]?.lower ?? "") ? right.slice(1) : right;
  return startsSentence(clause) && !isParticiple(right) && !isNamed(right) ? splitMark(joint, mark) : null;
};

/** "the mill update by hand": a noun that was read as a verb. */
function isBareSingular(right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = right[subject?.verb ?? -1];
  return (
    verb !== undefined && isBaseForm(verb) && subject?.plural === false && subject.phrase.head.pos !== "PRON"
  );
}

/** A hyphen that stands for a dash: with a space on both sides, and the only one. */
function isApart({ sentence, at }: Joint): boolean {
  return (
    sentence.text.match(/ - /g)?.length === 1 &&
    sentence.text.slice((sentence.words[at]?.start ?? 0) - 1).startsWith(" - ")
  );
}

/** "— something they would like", "— one built of stone": a name for what was told, no clause. */
function isAdded([first, second]: readonly Word[]): boolean {
  return (
    /^(?:something|anything|nothing|everything)$/.test(first?.lower ?? "") ||
    (first?.lower === "one" && second?.pos === "VERB" && /(?:ed|en|lt|wn|de)$/.test(second.lower))
  );
}

/** "… – a month before the second shop was opened": a time has a clause behind it and is none. */
function tellsTime(right: readonly Word[]): boolean {
  return (
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|moments?)$/.test(
      right[1]?.lower ?? "",
    ) && /^(?:before|after)$/.test(right[2]?.lower ?? "")
  );
}
