import type { Edit, Word } from "../../sentence.ts";
import { countWords, type Splitter, stopEdit, gapBefore } from "./clause.ts";
import { referTo } from "./reference.ts";
import { mainSubject, type Subject } from "./subject.ts";
import { isFiniteVerb, isPastForm } from "./verb.ts";

/** Both halves of such a split need this many words, and both together this many. */
const MIN_HALF = 5;
const MIN_WORDS = 14;
const BLOCKING =
  /^(?:that|which|who|whose|if|when|whether|because|or|but|how|what|where|while|than|not|n't|between|both|either)$/;
const MODALS = /^(?:can|could|may|might|must|should|will|would|'ll)$/;

/**
 * "It takes the box from the shelf and puts it on the belt" → "It takes the box from the shelf. It puts it on the belt."
 * The subject is named again, and both verbs show the same tense and number.
 */
export const splitSharedSubject: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const joiner = words[at];
  const comma = words[at - 1]?.text === "," ? 1 : 0;
  const then = /^(?:then|also|even|still|later|soon|often|now)$/.test(words[at + 1]?.lower ?? "") ? 1 : 0;
  const verb = words[at + 1 + then];
  if ((joiner?.lower !== "and" && joiner?.lower !== "but") || !verb) return null;
  const left = words.slice(from, at - comma);
  const clause = actionOf(left, words.slice(at + 1), verb);
  if (!clause) return null;
  const opening = subjectFor(text, left, clause, verb);
  if (opening === null) return null;
  const but = joiner.lower === "but" ? `But ${lowered(opening, left)}` : opening;
  return [stopEdit(gapBefore(sentence, at - comma), words[at + 1] as Word, but)];
};

/** "It takes a box, opens the lid, and counts the parts" → "It takes a box. It opens the lid and counts the parts." */
export const splitSeries: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const verb = words[at + 1];
  if (words[at]?.text !== "," || !verb) return null;
  const last = words.findIndex(
    (word, index) => index > at + 1 && word.lower === "and" && words[index - 1]?.text === ",",
  );
  const third = words[last + 1]?.lower === "then" ? words[last + 2] : words[last + 1];
  const left = words.slice(from, at);
  if (last < 0 || !third || words.slice(at + 1, last - 1).some((word) => word.text === ",")) return null;
  const clause = actionOf(left, words.slice(at + 1), verb);
  if (!clause || !isSameForm(left, clause, third)) return null;
  const opening = subjectFor(text, left, clause, verb);
  if (opening === null) return null;
  const comma = words[last - 1] as Word;
  const drop: Edit = {
    start: comma.start,
    end: comma.end,
    text: "",
    rule: "split",
    why: "one idea per sentence",
    group: at,
  };
  return [{ ...stopEdit(gapBefore(sentence, at), verb, opening), group: at }, drop];
};

/** The clause on the left when a second verb of its subject may follow it. */
function actionOf(left: Word[], right: Word[], verb: Word): Subject | null {
  if (
    countWords(left) < MIN_HALF ||
    countWords(right) < MIN_HALF ||
    countWords(left) + countWords(right) < MIN_WORDS
  )
    return null;
  if (verb.lower.endsWith("ing") || verb.pos === "ADV") return null;
  if (verb.pos === "NOUN" && !/^(?:DET|PRON)$/.test(right[right.indexOf(verb) + 1]?.pos ?? "")) return null;
  const subject = mainSubject(left);
  if (
    subject &&
    left
      .slice(0, subject.phrase.start)
      .some((word) => /^(?:if|when|unless|whenever|without)$/.test(word.lower))
  )
    return null;
  if (!subject || left.slice(subject.verb + 1).some((word) => BLOCKING.test(word.lower) || word.text === ","))
    return null;
  if (["ADP", "VERB", "AUX", "PUNCT"].includes(left.at(-1)?.pos ?? "")) return null;
  if (
    verb.pos === "AUX" &&
    left
      .slice(subject.verb + 2)
      .some((word, at, all) => isFiniteVerb(word, at, all) && !/(?:ed|en|wn)$/.test(word.lower))
  )
    return null;
  return isSameForm(left, subject, verb) ? subject : null;
}

function subjectFor(text: string, left: Word[], subject: Subject, verb: Word): string | null {
  const opening = referTo(text, left, subject);
  if (opening === null || opening === "This") return null;
  const main = left[subject.verb] as Word;
  return MODALS.test(main.lower) && verb.pos === "VERB"
    ? `${opening} ${main.lower === "'ll" ? "will" : main.lower}`
    : opening;
}

function lowered(opening: string, left: readonly Word[]): string {
  const isName = left.some((word) => word.pos === "PROPN" && opening.startsWith(word.text));
  return isName || /^I\b/.test(opening) || !/^(?:It|They|He|She|We|You|The|This)\b/.test(opening)
    ? opening
    : opening.charAt(0).toLowerCase() + opening.slice(1);
}

/** The same auxiliary, the same tense, a base form behind a modal, or a plain "is" before a verb of its tense. */
function isSameForm(left: readonly Word[], subject: Subject, b: Word): boolean {
  const a = left[subject.verb] as Word;
  const after = left.slice(subject.verb + 1).find((word) => word.pos !== "ADV");
  if (b.pos === "AUX") return isAuxiliaryOf(b, subject.plural);
  if (b.pos === "VERB" && formOf(b) === "s" && !subject.plural && !MODALS.test(a.lower)) return true;
  if (b.pos !== "VERB" && !(b.pos === "NOUN" && a.pos === "VERB" && formOf(a) === "s")) return false;
  if (MODALS.test(a.lower))
    return (
      formOf(b) === "base" &&
      after?.pos === "VERB" &&
      !left.slice(subject.verb + 1).some((word) => word.lower === "to")
    );
  if (a.pos === "AUX") {
    const isCopula = after !== undefined && ["ADJ", "NOUN", "DET", "NUM"].includes(after.pos);
    if (!isCopula) return false;
    return /^(?:was|were)$/.test(a.lower) ? formOf(b) === "past" : a.lower === "is" && formOf(b) === "s";
  }
  if (a.pos !== "VERB" || formOf(a) !== formOf(b) || a.lower === b.lower) return false;
  if (formOf(a) !== "base") return true;
  return (
    subject.plural && !left.slice(subject.verb + 1).some((word) => word.lower === "to" || word.pos === "VERB")
  );
}

/** "is of a known size, can be copied": an auxiliary carries a clause, if it is of the subject's number. */
function isAuxiliaryOf(b: Word, plural: boolean): boolean {
  if (/^(?:is|was|has|does)$/.test(b.lower)) return !plural;
  if (/^(?:are|were|have|do)$/.test(b.lower)) return plural;
  return /^(?:can|could|may|might|must|should|will|would|had|did)$/.test(b.lower);
}

function formOf(word: Word): "past" | "s" | "base" {
  if (isPastForm(word)) return "past";
  return /[^s]s$/.test(word.lower) ? "s" : "base";
}
