import type { Word } from "../../sentence.ts";
import { mainSubject } from "./main-subject.ts";
import { isGerundSubject, TAKES_CLAUSE } from "./subject-kinds.ts";
import { subjectAt } from "./subject.ts";
import { isFiniteVerb } from "./verb.ts";

/** "are stepping up, and offering hope …": a second verb in -ing of the same subject, unless it is a subject itself. */
export function isRow(left: readonly Word[], next: Word, right: readonly Word[]): boolean {
  return (
    next.lower.endsWith("ing") &&
    left.some(({ pos, lower }) => pos === "VERB" && lower.endsWith("ing")) &&
    !isGerundSubject(right) &&
    !carriesVerb(right)
  );
}

/** "building in a narrow street still takes care": the word in -ing is a noun, for its verb follows. */
function carriesVerb(right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = right[subject?.verb ?? -1];
  return (
    right[0]?.pos === "NOUN" &&
    subject?.hasClause === false &&
    verb?.pos === "VERB" &&
    /[^s]s$/.test(verb.lower)
  );
}

/** "They ask why …, but …, or why …": what is asked goes on behind the contrast. */
export function isReportedRow(left: readonly Word[], right: readonly Word[]): boolean {
  const asked = left.find((word) => /^(?:why|how|what|whether)$/.test(word.lower))?.lower;
  return (
    asked !== undefined &&
    right.some((word, at) => word.lower === asked && /^(?:and|or)$/.test(right[at - 1]?.lower ?? ""))
  );
}

/** "keys that open a door, and that are signed": a second relative clause of the same noun. */
export function isRelative(left: readonly Word[], right: readonly Word[]): boolean {
  if (right[0]?.lower !== "that") return false;
  return /^(?:are|were|have|do)$/.test(right[1]?.lower ?? "") || isSecondThat(left, right);
}

/** "a way that nobody took, but that in the end …", "Note, however, that the links …". */
function isSecondThat(left: readonly Word[], right: readonly Word[]): boolean {
  const isReported = /^(?:note|notice|remember|observe|clear|true)$/.test(left.at(-1)?.lower ?? "");
  return isReported || (left.some(({ lower }) => lower === "that") && right[1]?.pos !== "AUX");
}

/** "…, so ending the war": what is done with it, unless a verb follows: "so ending it was hard". */
export function isDoing(right: readonly Word[]): boolean {
  const [first] = right;
  if (!first?.lower.endsWith("ing") || /^(?:king|ring|spring|morning|evening|\w*thing)$/.test(first.lower))
    return false;
  return (
    (first.pos === "VERB" && (TAKES_CLAUSE.test(first.lower) || !hasOwnVerb(right))) ||
    !right.some(isFiniteVerb)
  );
}

/** An auxiliary in front of any clause inside. */
function hasOwnVerb(right: readonly Word[]): boolean {
  const inner = right.findIndex(
    ({ lower, text }) =>
      text === "," || /^(?:that|which|who|what|how|if|as|because|while|when|since)$/.test(lower),
  );
  const clause = right.slice(0, inner < 0 ? undefined : inner);
  return clause.some(({ pos }, at) => pos === "AUX" && !isContact(clause.slice(0, at)));
}

/** "the link a price may have": a noun and a second noun with its article, so the verb is the second one's. */
function isContact(before: readonly Word[]): boolean {
  const [noun, article, other] = before.slice(-3);
  return noun?.pos === "NOUN" && article?.pos === "DET" && other?.pos === "NOUN";
}

/** "We want a number, so we know where we stand": what is wanted has not happened, so nothing follows from it. */
export function isPurpose(left: Word[], right: Word[]): boolean {
  const subject = mainSubject(left);
  if (!subject || left[subject.phrase.start]?.lower !== right[0]?.lower || right[0]?.pos !== "PRON")
    return false;
  return left
    .slice(subject.verb, subject.verb + 4)
    .some((word) => /^(?:want|wants|like|need|needs)$/.test(word.lower));
}
