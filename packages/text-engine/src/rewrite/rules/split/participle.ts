import type { Word } from "../../sentence.ts";
import type { Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { GAINS, hasDoer, hasSecondVerb, isOwnedElsewhere, tellsWhatIs } from "./participle-doer.ts";
import { isSeries, isSubjectOf, isTail } from "./participle-tail.ts";
import { finiteFor, GOVERNS, MODAL_BEFORE, secondGerund } from "./participle-verb.ts";
import { lowered, referTo } from "./reference.ts";
import { isOpen, lastClause } from "./main-subject.ts";
import { isBaseForm, isPast } from "./verb.ts";

/** What such a verb tells is the result of the whole clause: "This makes it safe". */
const RESULTS = new Set(
  "making causing allowing leading resulting forcing enabling meaning letting helping ensuring encouraging preventing triggering suggesting showing indicating revealing giving leaving bringing adding affecting creating ending putting pushing turning depending increasing reducing raising lowering improving reflecting permitting requiring limiting".split(
    " ",
  ),
);

/** Names of things, and what stands for a verb of its own. */
const NO_DEED = /^(?:operating systems?|turning (?:on|off)|programming languages?)$/;

/** Behind "thus" such a verb tells what the whole clause brings about. */
const CHANGES =
  /^(?:transferring|changing|reducing|saving|strengthening|opening|closing|raising|increasing|improving|removing|turning|breaking|moving|cutting|lowering|speeding|protecting|avoiding)$/;

/** "…, making it safe" → "…. This makes it safe"; "…, using oil" → "…. It uses oil": tense and number of the clause before. */
export const splitParticiple: Splitter = ({ sentence, from, at }) => {
  const mark = sentence.words[at]?.text ?? "";
  if (!/^(?:,|—|–|--)$/.test(mark)) return null;
  const adverb = sentence.words[at + 1];
  const skip = adverb?.pos === "ADV" && !/^(?:when|where|while|how|why)$/.test(adverb.lower) ? 1 : 0;
  const gerund = sentence.words[at + 1 + skip];
  const next = sentence.words[at + 2 + skip];
  if (!gerund || !next || !gerund.lower.endsWith("ing")) return null;
  if (/^(?:assuming|supposing|barring)$/.test(gerund.lower) && skip === 0) return null;
  if (gerund.lower === "following" && isPast(sentence.words.slice(from, at))) return null;
  if (gerund.lower === "depending" && next.lower !== "on") return null;
  if (next.pos === "CCONJ") return null;
  if (NO_DEED.test(`${gerund.lower} ${next.lower}`)) return null;
  const right = sentence.words.slice(at + 1 + skip);
  const left = sentence.words.slice(from, at);
  const clause = lastClause(left);
  const isThus =
    /^(?:thereby|so)$/.test(adverb?.lower ?? "") || (adverb?.lower === "thus" && CHANGES.test(gerund.lower));
  const isThusGaining = adverb?.lower === "thus" && GAINS.test(gerund.lower);
  const isResult =
    isThus || (RESULTS.has(gerund.lower) && !(MEASURES.test(gerund.lower) && next.pos === "ADP"));
  if (
    !clause ||
    isOpen(left) ||
    !isTail(right, isResult) ||
    hasNegation(left) ||
    isSupposed(left) ||
    isSubjectOf(right, adverb) ||
    isOrder(left) ||
    (mark === "," && isSeries(left, right))
  )
    return null;
  if (TIMES.test(adverb?.lower ?? "") || (!isResult && isOwnedElsewhere(left, clause, gerund))) return null;
  if (mark !== "," && !isResult) return null;
  if (
    !isResult &&
    (hasSecondVerb(clause) ||
      (hasDoer(clause) && (isThusGaining || !GAINS.test(gerund.lower))) ||
      (adverb?.lower === "thus" && !isThusGaining))
  )
    return null;
  const named = isResult ? "This" : referTo(sentence.text, clause.words, clause.subject);
  if (named === "It" && clause.subject.phrase.head.pos !== "PROPN" && tellsWhatIs(clause)) return null;
  const opening = named !== null && OBJECTS.get(next.lower) === named ? "This" : named;
  const verb = finiteFor(gerund.lower, clause, opening ?? "");
  if (opening === null || verb === null) return null;
  const said =
    adverb && skip === 1 && !/^(?:thus|thereby|often|so)$/.test(adverb.lower) ? ` ${adverb.text}` : "";
  const start = isThusGaining ? `So ${lowered(opening, left)}` : opening;
  const stop = { ...stopEdit(gapBefore(sentence, at), next, `${start}${said} ${verb}`), group: at };
  const second = secondGerund(right);
  if (second === null) return [stop];
  const form = finiteFor(second.lower, clause, opening);
  return form && !GOVERNS.test(gerund.lower) && next.pos !== "VERB"
    ? [stop, { ...stop, start: second.start, end: second.end, text: MODAL_BEFORE.exec(form)?.[1] ?? form }]
    : null;
};

/** What grows by itself is no result: ", increasing by a third". */
const MEASURES = /^(?:increasing|reducing|raising|lowering|improving)$/;

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
