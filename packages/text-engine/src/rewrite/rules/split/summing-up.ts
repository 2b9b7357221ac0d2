import type { Word } from "../../sentence.ts";
import { countWords, hasMainClause, type Joint, type Splitter } from "./clause.ts";
import { awaitsVerb } from "./goes-on.ts";
import { isOpen } from "./main-subject.ts";
import { countOf } from "./mark.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { subjectAt } from "./subject.ts";
import { isFiniteVerb, isPast, isPastForm } from "./verb.ts";

const MIN_LEFT = 5;
const MIN_RIGHT = 4;

/** What can be said of a whole clause, or of a figure in it: never of a person. */
const SUMS =
  /^(?:figure|share|rate|amount|sum|price|result|finding|discovery|claim|theory|idea|view|belief|argument|conclusion|assumption|suggestion|question|answer|step|move|decision|choice|change|act|action|measure|precaution|practice|habit|custom|tradition|trick|technique|method|approach|process|procedure|strategy|policy|right|rule|law|duty|sign|signal|gesture|reminder|warning|experiment|test|fact|detail|feature|property|quality|phenomenon|effect|event|accident|coincidence|mistake|error|problem|difficulty|danger|risk|advantage|benefit|success|failure|achievement|feat|victory|defeat|loss|period|time|distance|journey|task|job|role|situation|condition|arrangement|system|pattern|trend|increase|rise|fall|drop|delay|cost|sacrifice|luxury|skill|ability|reaction|lesson|difference|contrast|gap|link|connection|development|advance|attempt|effort|response|statement|remark|demand|offer|plan|proposal|deal|agreement|ban|level|record|total|proportion|percentage)$/;

/** "He tested every brick, a precaution that few took" → "He tested every brick. This was a precaution that few took". */
export const splitSummingUp: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const next = words[at + 1];
  const left = words.slice(from, at);
  const right = words.slice(at + 1);
  if (!isMark({ sentence, from, at }) || !next || !/^an?$/.test(next.lower)) return null;
  if (countWords(left) < MIN_LEFT || !hasMainClause(left) || isOpen(left) || isItem(left)) return null;
  if (endsInRemark(left)) return null;
  const phrase = nounPhraseAt(right, 0);
  if (!phrase || !SUMS.test(phrase.head.lower) || awaitsVerb(right) || isRow(right)) return null;
  const called = right[phrase.end];
  const behind = right[phrase.end + 1];
  if (/^(?:called|named|termed)$/.test(called?.lower ?? "") && called && behind) {
    const named = sentence.text.slice(right[1]?.start, phrase.head.end);
    return [stopEdit(gapBefore(sentence, at), called, `This ${named} is`)];
  }
  const relative = relativeAt(right, phrase.end);
  if (relative === null || countWords(right.slice(relative)) < MIN_RIGHT) return null;
  return [
    stopEdit(
      gapBefore(sentence, at),
      next,
      tellsPast(left, right.slice(relative + 1)) ? "This was" : "This is",
    ),
  ];
};

/** A comma, or the only dash. */
function isMark(joint: Joint): boolean {
  const mark = joint.sentence.words[joint.at]?.text ?? "";
  return mark === "," || (/^(?:—|–|--)$/.test(mark) && countOf(joint, mark) === 1);
}

/** "that", right behind the noun or behind what it is "of". */
function relativeAt(right: readonly Word[], end: number): number | null {
  const at = right[end]?.lower === "of" ? (nounPhraseAt(right, end + 1)?.end ?? end) : end;
  const [pronoun] = right.slice(at);
  return /^(?:that|which)$/.test(pronoun?.lower ?? "") && right.slice(at + 1).some(isFiniteVerb) ? at : null;
}

/** Then, unless the relative clause says how things are now. */
function tellsPast(left: readonly Word[], relative: readonly Word[]): boolean {
  const verb = relative.find(isFiniteVerb);
  return isPast(left) && verb !== undefined && isPastForm(verb);
}

/** "they revive, mostly without knowing it, a test that …": what stands behind the remark is what they revive. */
function endsInRemark(left: readonly Word[]): boolean {
  const comma = left.findLastIndex(({ text }) => text === ",");
  return comma > 0 && left[comma - 1]?.pos === "VERB" && !left.slice(comma).some(isFiniteVerb);
}

/** "a pump, a valve, a method that …": a row of things. */
function isItem(left: readonly Word[]): boolean {
  const comma = left.findLastIndex(({ text }) => text === ",");
  return (
    comma > 0 && /^(?:an?|the)$/.test(left[comma + 1]?.lower ?? "") && !left.slice(comma).some(isFiniteVerb)
  );
}

/** "a step that …, and a rule that …", "a right that … because …, and that …": more hangs on the noun, or beside it. */
function isRow(right: readonly Word[]): boolean {
  return right.some(
    ({ lower }, at) =>
      /^(?:because|although|whereas)$/.test(lower) ||
      (lower === "since" && subjectAt(right, at + 1) !== null) ||
      (/^(?:and|or|but)$/.test(lower) &&
        /^(?:an?|the|that|which)$/.test(right[at + 1]?.lower ?? "") &&
        right[at - 1]?.text === ","),
  );
}
