import type { Word } from "../../sentence.ts";
import { isGoingTo, tellsPlan } from "./plan.ts";
import type { Subject } from "./subject.ts";
import { isBaseForm, isPastForm } from "./verb.ts";

export const MODALS = /^(?:can|could|may|might|must|should|will|would|'ll)$/;

/** The same auxiliary, the same tense, a base form behind a modal, or a plain "is" before a verb of its tense. */
export function isSameForm(left: readonly Word[], subject: Subject, b: Word): boolean {
  const a = left[subject.verb] as Word;
  const after = left.slice(subject.verb + 1).find((word) => word.pos !== "ADV");
  if (b.pos === "AUX")
    return isAuxiliaryOf(b, subject.plural) && !(/^(?:have|do)$/.test(b.lower) && countOf(left, "to") > 0);
  if (b.pos === "VERB" && formOf(b) === "s" && !subject.plural && !MODALS.test(a.lower)) return true;
  if (b.pos !== "VERB" && !(b.pos === "NOUN" && a.pos === "VERB" && formOf(a) === "s")) return false;
  if (isGoingTo(left, subject)) return formOf(b) === "base" && b.pos === "VERB" && countOf(left, "to") === 1;
  if (MODALS.test(a.lower))
    return (
      formOf(b) === "base" &&
      after?.pos === "VERB" &&
      !hasHelped(left, after) &&
      (tellsPlan(left, subject) || !left.slice(subject.verb + 1).some((word) => word.lower === "to"))
    );
  if (a.pos === "AUX") {
    const isCopula = after !== undefined && ["ADJ", "NOUN", "DET", "NUM"].includes(after.pos);
    if (!isCopula) return false;
    return /^(?:was|were)$/.test(a.lower) ? formOf(b) === "past" : a.lower === "is" && formOf(b) === "s";
  }
  if (a.pos !== "VERB" || formOf(a) !== formOf(b)) return false;
  if (formOf(a) !== "base") return true;
  return (
    subject.plural &&
    !left
      .slice(subject.verb + 1)
      .some((word) => word.lower === "to" || (isBaseForm(word) && !word.lower.endsWith("ing")))
  );
}

/** How often an infinitive or a preposition of this spelling stands here as an infinitive's mark. */
function countOf(left: readonly Word[], lower: string): number {
  return left.filter((word) => word.lower === lower && word.pos === "PART").length;
}

/** "is of a known size, can be copied": an auxiliary carries a clause, if it is of the subject's number. */
function isAuxiliaryOf(b: Word, plural: boolean): boolean {
  if (/^(?:is|was|has|does)$/.test(b.lower)) return !plural;
  if (/^(?:are|were|have|do)$/.test(b.lower)) return plural;
  return /^(?:can|could|may|might|must|should|will|would|had|did)$/.test(b.lower);
}

/** "will help the town take it back and make good on its word": the second verb may be the town's. */
function hasHelped(left: readonly Word[], helping: Word): boolean {
  return HELPING.test(helping.lower) && left.slice(left.indexOf(helping) + 1).some(isBaseForm);
}

const HELPING = /^(?:help|let|make|see|hear|watch|have)$/;

export function formOf(word: Word): "past" | "s" | "base" {
  if (isPastForm(word)) return "past";
  return /[^s]s$/.test(word.lower) ? "s" : "base";
}
