import type { Word } from "../../sentence.ts";
import type { Splitter } from "./clause.ts";
import { isOpen, lastClause } from "./main-subject.ts";
import { isHearsay } from "./hearsay.ts";
import { hasNegation } from "./negation.ts";
import {
  type Clause,
  GAINS,
  hasDoer,
  hasSecondVerb,
  isForetold,
  isOwnedElsewhere,
  tellsWhatIs,
} from "./participle-doer.ts";
import { type Tail, tailAt } from "./participle-read.ts";
import { isSeries, isSubjectOf, isTail } from "./participle-tail.ts";
import { finiteFor, GOVERNS, MODAL_BEFORE, secondGerund, withAdverb } from "./participle-verb.ts";
import { lowered, referTo } from "./reference.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { isBaseForm } from "./verb.ts";

/** "…, making it safe" → "…. This makes it safe"; "…, using oil" → "…. It uses oil": tense and number of the clause before. */
export const splitParticiple: Splitter = (joint) => {
  const { sentence, at } = joint;
  const tail = tailAt(joint);
  const clause = tail && lastClause(tail.left);
  if (!clause || isWhole(tail) || isForetold(clause) || (!tail.isResult && mayBeAnothers(tail, clause)))
    return null;
  const { adverb, gerund, next, left, right, isResult, isThusGaining } = tail;
  const named = isResult ? "This" : referTo(sentence.text, clause.words, clause.subject);
  if (named === "It" && clause.subject.phrase.head.pos !== "PROPN" && tellsWhatIs(clause)) return null;
  const opening = named !== null && OBJECTS.get(next.lower) === named ? "This" : named;
  const verb = finiteFor(gerund.lower, clause, opening ?? "");
  if (opening === null || verb === null) return null;
  const said = adverb && !/^(?:thus|thereby|often|so)$/.test(adverb.lower) ? adverb.text : "";
  const start = isThusGaining ? `So ${lowered(opening, left)}` : opening;
  const stop = {
    ...stopEdit(gapBefore(sentence, at), next, `${start} ${withAdverb(verb, said)}`),
    group: at,
  };
  const second = secondGerund(right);
  if (second === null) return [stop];
  const form = finiteFor(second.lower, clause, opening);
  return form && !GOVERNS.test(gerund.lower) && next.pos !== "VERB"
    ? [stop, { ...stop, start: second.start, end: second.end, text: MODAL_BEFORE.exec(form)?.[1] ?? form }]
    : null;
};

/** Whether the tail stays with what stands before it, whoever does it. */
function isWhole({ mark, adverb, left, right, isResult }: Tail): boolean {
  return (
    isOpen(left) ||
    !isTail(right, isResult) ||
    hasNegation(left) ||
    isSupposed(left) ||
    isHearsay(left) ||
    isSubjectOf(right, adverb) ||
    isOrder(left) ||
    (mark === "," ? isSeries(left, right) : !isResult) ||
    TIMES.test(adverb?.lower ?? "")
  );
}

/** Whether somebody else than the subject may do it. */
function mayBeAnothers({ adverb, gerund, left, isThusGaining }: Tail, clause: Clause): boolean {
  return (
    isOwnedElsewhere(left, clause, gerund) ||
    hasSecondVerb(clause) ||
    (hasDoer(clause) && (isThusGaining || !GAINS.test(gerund.lower))) ||
    (adverb?.lower === "thus" && !isThusGaining)
  );
}

/** Behind these the two things told are of different times. */
const TIMES = /^(?:initially|originally|previously|formerly|eventually|later|then|first|finally)$/;

/** "The writer predicted that it could …, allowing": the result is part of what is only said. */
function isSupposed(left: readonly Word[]): boolean {
  return left.some(
    ({ lower }, at) =>
      /^(?:predict|argue|claim|believe|suggest|hope|fear|suppose|assume|propose|allege)(?:s|d|ed)?$/.test(
        lower,
      ) &&
      left[at + 1]?.lower === "that" &&
      left.slice(at + 2).some((word) => /^(?:can|could|may|might|would|should)$/.test(word.lower)),
  );
}

/** "Perhaps use the old form as a guide, making …": an order has no subject that could be named. */
function isOrder(left: readonly Word[]): boolean {
  const first = left.find(({ pos }) => pos !== "ADV");
  return first?.pos === "VERB" && isBaseForm(first) && !/(?:ing|wn|en)$/.test(first.lower);
}

/** "we have many tools, giving us a choice": who is given something is not who gives it. */
const OBJECTS: ReadonlyMap<string, string> = new Map([
  ["us", "We"],
  ["them", "They"],
  ["him", "He"],
  ["her", "She"],
  ["it", "It"],
  ["you", "You"],
]);
