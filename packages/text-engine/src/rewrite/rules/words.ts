import type { LexiconEntry } from "../../lexicon/entry.ts";
import { isKept } from "../../lexicon/kept.ts";
import type { Match } from "../../lexicon/lookup.ts";
import { compareAdjective } from "../../text/compare.ts";
import { inflectNoun, inflectVerb } from "../../text/inflect.ts";
import { withCaseOf } from "../case.ts";
import { type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { doublesVerb, isSaidBeside, isToGrasp, partsFromObject } from "./beside.ts";
import { fitsAround } from "./guards.ts";
import { lacksArticle } from "./lacks-article.ts";
import {
  changesNumber,
  isInfinitive,
  isNameOfThing,
  isSurname,
  needsInfinitive,
  takesObject,
} from "./misread.ts";
import {
  asComparison,
  fitsComparison,
  isToldByNeighbour,
  readsAsAdjective,
  sharesDegree,
} from "./read-adjective.ts";
import { standsAsAdverb } from "./read-adverb.ts";
import { formAt, readsAsVerb } from "./read-verb.ts";

const DETERMINERS = new Set("a an the this these those each every no some any".split(" "));
const MODALS = new Set(
  "to can could may might must shall should will would did do does ca wo n't not please let".split(" "),
);

/**
 * Plainer words for harder ones, with the part of speech checked and the form carried over:
 * "He utilized numerous tools" → "He used many tools".
 */
export function wordRule(index: ReadonlyMap<string, Match[]>): Operation {
  return (sentence) => sentence.words.flatMap((word, at) => editFor(sentence, word, at, index) ?? []);
}

function editFor(
  sentence: Sentence,
  word: Word,
  at: number,
  index: ReadonlyMap<string, Match[]>,
): Edit | null {
  const matches = index.get(word.lower);
  if (!matches || word.ours || !isFree(sentence, word.start, word.end) || isGlued(sentence, word))
    return null;
  const match = matches.find((candidate) => fits(candidate, sentence, at));
  if (!match || (match.entry.kind === "noun" && isActOfMany(matches, sentence, at))) return null;
  const form = formAt(match, sentence, at);
  if (form === null || !(match.entry.guards.forms?.includes(form) ?? true)) return null;
  const replacement = inflected(match.entry, form);
  if (isSaidBeside(sentence, at, replacement) || partsFromObject(match, sentence.words[at + 1])) return null;
  if (isToGrasp(match, sentence.words[at + 1], sentence.words[at + 2])) return null;
  if (doublesVerb(match, sentence.words[at - 1])) return null;
  const plain = { start: word.start, text: withCaseOf(replacement, word.text) };
  return {
    ...(asComparison(match, sentence, at) ?? plain),
    end: word.end,
    rule: `word:${match.entry.lemma}`,
    why: "a more common word",
  };
}

/** Whether the word is a part of something longer: well-known, `rm`-like, e-mail, it's. */
function isGlued(sentence: Sentence, word: Word): boolean {
  const before = sentence.text[word.start - 1] ?? " ";
  const after = sentence.text[word.end] ?? " ";
  return /[\w\-/@#&'’.\\\uE000-\uF8FF]/.test(before) || /[\w\-/@#&'’\\\uE000-\uF8FF]/.test(after);
}

function fits({ entry, form }: Match, sentence: Sentence, at: number): boolean {
  const word = sentence.words[at] as Word;
  const previous = sentence.words[at - 1]?.lower ?? "";
  if (isKept(entry, sentence.fields)) return false;
  if (!fitsAround(entry.guards, sentence, at)) return false;
  switch (entry.kind) {
    case "verb":
      return (
        readsAsVerb(word, form, sentence, at) &&
        !(DETERMINERS.has(previous) && sentence.words[at - 1]?.pos !== "PRON") &&
        sentence.words[at - 1]?.pos !== "ADJ" &&
        !isNameOfThing(form, sentence, at) &&
        !(form === "base" && needsInfinitive(entry) && !isInfinitive(sentence, at))
      );
    case "noun":
      return (
        readsAsNoun(word, sentence.words[at + 1]) &&
        !(
          form === "plural" &&
          (isTakenForNoun(sentence, at) || IS_PLURAL.test(entry.replacement.replace(/ of .*/, "")))
        ) &&
        (previous === "to" || !MODALS.has(previous)) &&
        !(form === "singular" && entry.guards.next === undefined && isModifier(sentence, at)) &&
        !(form === "singular" && (changesNumber(entry, sentence, at) || lacksArticle(entry, sentence, at)))
      );
    case "adj":
      return (
        !isSurname(sentence, at) &&
        !takesObject(sentence, at) &&
        !resumesClause(sentence, at) &&
        (readsAsAdjective(sentence, at) || isToldByNeighbour(entry, sentence, at)) &&
        !sharesDegree(sentence, at) &&
        (form !== "plain" || fitsComparison(entry, previous))
      );
    case "adv":
      return (word.pos === "ADV" || word.pos === "ADJ") && standsAsAdverb(entry, sentence, at);
    case "other":
      return true;
  }
}

/** "courtesies": what stands in the plural has no other plural ("good manners"). */
const IS_PLURAL = /(?:[^siu]s|people|chaos)$/;

/** "asylum seekers", "cargo bike": two nouns in a row name one thing, and a part of a name keeps its word. */
function isModifier({ words, text }: Sentence, at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  return next?.pos === "NOUN" && /^ +$/.test(text.slice(word?.end, next.start));
}

/** "The manager issues orders": between one noun and another a form in -s is a verb. */
function isTakenForNoun({ words, text }: Sentence, at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.pos !== "NOUN" || next?.pos !== "NOUN" || /s$/.test(before.lower)) return false;
  return /^ +\S+ +$/.test(text.slice(before.end, next.start));
}

/** "The surge, which came in May, renewed pressure": behind a relative clause and its comma a form in -ed is a verb. */
function resumesClause({ words }: Sentence, at: number): boolean {
  return (
    words[at - 1]?.text === "," &&
    /ed$/.test(words[at]?.lower ?? "") &&
    words
      .slice(0, at)
      .some(({ lower }, place) => /^(?:which|who|whose)$/.test(lower) && words[place - 1]?.text === ",")
  );
}

/** "the needs that large companies neglect": behind a plural such a word is its verb, whatever it was read as. */
function isActOfMany(matches: readonly Match[], { words, text }: Sentence, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before?.pos !== "NOUN" || !/[^sui]s$/.test(before.lower)) return false;
  if (!matches.some(({ entry, form }) => entry.kind === "verb" && form === "base")) return false;
  return /^ +$/.test(text.slice(before.end, word?.start));
}

/** "my results incline me to think": what has such a pronoun behind it is a verb, whatever it was read as. */
function readsAsNoun(word: Word, after: Word | undefined): boolean {
  if (/^(?:me|him|us|them)$/.test(after?.lower ?? "")) return false;
  return (
    word.pos === "NOUN" || (word.pos === "ADJ" && after !== undefined && ["AUX", "VERB"].includes(after.pos))
  );
}

function inflected(entry: LexiconEntry, form: Match["form"]): string {
  switch (form) {
    case "plain":
      return entry.replacement;
    case "singular":
    case "plural":
      return inflectNoun(entry.replacement, form);
    case "comparative":
    case "superlative":
      return compareAdjective(entry.replacement, form) ?? entry.replacement;
    default:
      return inflectVerb(entry.replacement, form);
  }
}
