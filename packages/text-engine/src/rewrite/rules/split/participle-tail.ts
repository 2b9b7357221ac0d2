import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import { withoutBrackets } from "./brackets.ts";
import { countWords } from "./clause.ts";
import { subjectAt } from "./subject.ts";
import { isFiniteVerb } from "./verb.ts";

/** The tail tells something and goes on to the end: it is no subject, and no clause follows it. */
export function isTail(right: Word[], isResult: boolean): boolean {
  const next = right[1];
  if (countWords(right) < (isResult ? 3 : 4) || (!CLAUSAL.test(right[0]?.lower ?? "") && subjectAt(right, 0)))
    return false;
  if (next?.lower === "of" && !WITH_OF.test(right[0]?.lower ?? "")) return false;
  if (INTRANSITIVE.test(right[0]?.lower ?? "") && /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? "")) return false;
  return !right.some(
    (word, at) =>
      word.text === "," &&
      (isBareVerb(right[at + 1], right[at + 2]) ||
        isVerbAt(right, at + 1) ||
        right[at + 1]?.pos === "PART" ||
        subjectAt(right, at + 1) !== null),
  );
}

/** "and voters, expecting this, desert them": a word with such an object behind it is a verb, whatever it was read as. */
function isBareVerb(word: Word | undefined, next: Word | undefined): boolean {
  return /^(?:NOUN|ADJ|VERB)$/.test(word?.pos ?? "") && /^(?:them|him|us|me|it)$/.test(next?.lower ?? "");
}

/** ", acting through the council, are …", "others, following him, keep …": the verb of the clause is still to come. */
function isVerbAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isFiniteVerb(word, at, words)) return false;
  return (
    word.pos === "AUX" ||
    (!/(?:ed|en|wn)$/.test(word.lower) && !/^(?:PUNCT|CCONJ)$/.test(words[at + 1]?.pos ?? ""))
  );
}

/** Behind these a clause may stand without "that". */
const CLAUSAL =
  /^(?:saying|meaning|showing|suggesting|warning|claiming|arguing|adding|believing|ensuring|hoping|knowing|indicating|revealing|letting|making|helping)$/;

/** Verbs that take "of"; any other word in -ing in front of it is a noun: "the building of dams". */
const WITH_OF =
  /^(?:consisting|thinking|dreaming|speaking|talking|dying|disposing|approving|complaining|hearing|warning|learning|making)$/;

const INTRANSITIVE =
  /^(?:rising|falling|growing|coming|living|running|moving|working|remaining|leading|existing)$/;

/** "so using them is best", "adding the rest will make it white": the verb in -ing is a subject. */
export function isSubjectOf(right: readonly Word[], adverb: Word | undefined): boolean {
  const verb = right.findIndex(({ pos }) => pos === "AUX");
  if (
    verb < 2 ||
    right
      .slice(1, verb)
      .some(
        ({ text, lower }) =>
          /^(?:,|that|which|who|what|how|it|they|he|she|we|you)$/.test(lower) || text === ",",
      )
  )
    return false;
  return (
    adverb?.lower === "so" ||
    (/^(?:adding|using|making|giving)$/.test(right[0]?.lower ?? "") && MODALS.test(right[verb]?.lower ?? ""))
  );
}

/** "is reading the page, marking words and printing": a row of verbs in -ing is one list. */
export function isSeries(left: readonly Word[], right: readonly Word[]): boolean {
  const before = withoutBrackets(left).some(
    (word, at, all) =>
      isGerund(word) && ["AUX", "ADP", "CCONJ", "PUNCT", "VERB"].includes(all[at - 1]?.pos ?? ""),
  );
  const after = right.some((word, at) => word.pos === "CCONJ" && isGerund(right[at + 1]));
  const apart = right.some(
    (word, at) =>
      word.text === "," &&
      right[at + 1]?.pos === "CCONJ" &&
      isGerund(right[at + (right[at + 2]?.pos === "ADV" ? 3 : 2)]),
  );
  return before || apart || (after && left.some((word) => isGerund(word)));
}

export function isGerund(word: Word | undefined): boolean {
  return word?.pos === "VERB" && word.lower.endsWith("ing");
}
