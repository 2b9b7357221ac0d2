import type { LexiconEntry } from "../../lexicon/entry.ts";
import type { Match } from "../../lexicon/lookup.ts";
import { compareAdjective, type Degree, takesMore } from "../../text/compare.ts";
import { inflectNoun, inflectVerb } from "../../text/inflect.ts";
import { withCaseOf } from "../case.ts";
import { type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { fitsAround, POSSESSIVES } from "./guards.ts";
import { BE, HAVE } from "./helping-verbs.ts";
import {
  changesNumber,
  isDoneTo,
  isInfinitive,
  isNameOfThing,
  isSurname,
  isTakenForAdjective,
  needsInfinitive,
  takesObject,
} from "./misread.ts";

const DETERMINERS = new Set("a an the this these those each every no some any".split(" "));
const AUXILIARIES = new Set([...HAVE, ...BE, "'s", "'re", "'ve", "get", "gets", "got"]);
const COMPARING = new Set("more most less least as so too how".split(" "));
const SUBJECTS = new Set("i you he she it we they who which that".split(" "));
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
  if (!matches || !isFree(sentence, word.start, word.end) || isGlued(sentence, word)) return null;
  const match = matches.find((candidate) => fits(candidate, sentence, at));
  if (!match) return null;
  const form =
    match.form === "past" || match.form === "participle" ? pastOrParticiple(match, sentence, at) : match.form;
  if (form === null || !(match.entry.guards.forms?.includes(form) ?? true)) return null;
  const replacement = inflected(match.entry, form);
  if (isSaidBeside(sentence, at, replacement) || partsFromObject(match, sentence.words[at + 1])) return null;
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

/** "expel them" is no "throw out them": a pronoun would have to stand inside. */
function partsFromObject({ entry }: Match, next: Word | undefined): boolean {
  return (
    entry.kind === "verb" &&
    / (?:out|up|down|off|away|back)$/.test(entry.replacement) &&
    /^(?:it|him|them|us|me|you)$/.test(next?.lower ?? "")
  );
}

/** "a charming, charismatic man": the plain word stands there already. */
function isSaidBeside({ words }: Sentence, at: number, replacement: string): boolean {
  return (
    replacement.length > 3 &&
    words.slice(Math.max(0, at - 3), at + 4).some(({ lower }) => lower === replacement)
  );
}

function fits({ entry, form }: Match, sentence: Sentence, at: number): boolean {
  const word = sentence.words[at] as Word;
  const previous = sentence.words[at - 1]?.lower ?? "";
  if (!fitsAround(entry.guards, sentence, at)) return false;
  switch (entry.kind) {
    case "verb":
      return (
        readsAsVerb(word, form, sentence, at) &&
        !(DETERMINERS.has(previous) && sentence.words[at - 1]?.pos !== "PRON") &&
        sentence.words[at - 1]?.pos !== "ADJ" &&
        !isNameOfThing(form, sentence, at) &&
        !(/^(?:provide|supply)$/.test(entry.lemma) && hasObjectWith(sentence, at)) &&
        !(form === "base" && needsInfinitive(entry) && !isInfinitive(sentence, at))
      );
    case "noun":
      return (
        readsAsNoun(word, sentence.words[at + 1]) &&
        (previous === "to" || !MODALS.has(previous)) &&
        !(form === "singular" && entry.guards.next === undefined && isModifier(sentence, at)) &&
        !(form === "singular" && changesNumber(entry, sentence, at))
      );
    case "adj":
      return (
        !isSurname(sentence, at) &&
        !takesObject(sentence, at) &&
        (readsAsAdjective(sentence, at) || isToldByNeighbour(entry, word)) &&
        !sharesDegree(sentence, at) &&
        (form !== "plain" || fitsComparison(entry, previous))
      );
    case "adv":
      return word.pos === "ADV" || word.pos === "ADJ";
    case "other":
      return true;
  }
}

/** "provides visitors with maps": the plainer verb takes no "with" behind its object. */
function hasObjectWith({ words }: Sentence, at: number): boolean {
  const behind = words.slice(at + 1);
  const end = behind.find(
    ({ lower, pos }) => !["DET", "ADJ", "NUM", "NOUN", "PROPN"].includes(pos) && !POSSESSIVES.has(lower),
  );
  return end?.lower === "with";
}

/** The tagger takes some verbs for nouns or adjectives ("They utilized old tools"); their neighbours tell. */
function readsAsVerb(word: Word, form: Match["form"], sentence: Sentence, at: number): boolean {
  if (word.pos === "VERB") return true;
  const before = sentence.words[at - 1];
  const after = sentence.words[at + 1];
  if (form === "s")
    return (
      word.pos === "NOUN" && (before?.pos === "PRON" || (before?.pos === "NOUN" && after?.pos === "DET"))
    );
  if (form !== "past" && form !== "participle") return false;
  if (word.pos === "ADJ" && isTakenForAdjective(sentence, at)) return true;
  if (word.pos === "ADJ" && word.lower.endsWith("ed") && saysThat(before, after)) return true;
  if (before && SUBJECTS.has(before.lower)) return true;
  const takesObject = after !== undefined && ["DET", "PRON", "ADJ", "NOUN", "PROPN"].includes(after.pos);
  if (before?.pos === "NOUN" && word.lower.endsWith("ed"))
    return after !== undefined && ["DET", "PRON"].includes(after.pos);
  return takesObject && before !== undefined && ["PRON", "PROPN"].includes(before.pos);
}

/** "The lawyer alleged that": between a noun and its clause stands a verb. */
function saysThat(before: Word | undefined, after: Word | undefined): boolean {
  return (
    after?.lower === "that" &&
    after.pos === "SCONJ" &&
    before !== undefined &&
    ["NOUN", "PROPN"].includes(before.pos)
  );
}

/** "asylum seekers", "cargo bike": two nouns in a row name one thing, and a part of a name keeps its word. */
function isModifier({ words, text }: Sentence, at: number): boolean {
  const [word, next] = words.slice(at, at + 2);
  return next?.pos === "NOUN" && /^ +$/.test(text.slice(word?.end, next.start));
}

function readsAsNoun(word: Word, after: Word | undefined): boolean {
  return (
    word.pos === "NOUN" || (word.pos === "ADJ" && after !== undefined && ["AUX", "VERB"].includes(after.pos))
  );
}

function readsAsAdjective(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at] as Word;
  const before = sentence.words[at - 1];
  const after = sentence.words[at + 1];
  if (word.pos === "ADJ") return true;
  if (word.pos !== "NOUN" && word.pos !== "VERB") return false;
  if (before?.pos === "DET" || POSSESSIVES.has(before?.lower ?? "")) return after?.pos === "NOUN";
  if (word.pos === "VERB" && before && after?.pos === "NOUN") {
    if (word.lower.endsWith("ed")) return ["VERB", "ADP", "ADJ"].includes(before.pos);
    if (word.lower.endsWith("ing")) return before.pos === "ADJ";
  }
  return before?.pos === "AUX" && after !== undefined && ["PUNCT", "ADP", "SCONJ"].includes(after.pos);
}

/** A guard that names the next word says more than the tagger: "sound advice" holds no noun "sound". */
function isToldByNeighbour({ guards }: LexiconEntry, word: Word): boolean {
  return (
    ["NOUN", "VERB"].includes(word.pos) &&
    guards.next !== undefined &&
    !guards.next.some((name) => name.startsWith("@"))
  );
}

/** "more numerous" has no plain twin "more many"; only replacements that are compared stand behind such a word. */
function fitsComparison(entry: LexiconEntry, previous: string): boolean {
  if (entry.guards.prev || !COMPARING.has(previous)) return true;
  return takesMore(entry.replacement) || compareAdjective(entry.replacement, "comparative") !== null;
}

/** "more difficult and dangerous": "more" belongs to both, so it cannot become part of the first. */
function sharesDegree({ words }: Sentence, at: number): boolean {
  return (
    /^(?:more|most)$/.test(words[at - 1]?.lower ?? "") &&
    /^(?:and|or)$/.test(words[at + 1]?.lower ?? "") &&
    /^(?:ADJ|VERB)$/.test(words[at + 2]?.pos ?? "") &&
    !/(?:er|est)$/.test(words[at + 2]?.lower ?? "")
  );
}

const DEGREES: Readonly<Record<string, Degree>> = { more: "comparative", most: "superlative" };

/** "more prosperous" → "richer": the two words become one where the plainer word has a form of its own. */
function asComparison(match: Match, sentence: Sentence, at: number): { start: number; text: string } | null {
  const before = sentence.words[at - 1];
  const degree = DEGREES[before?.lower ?? ""];
  if (!before || !degree || match.entry.kind !== "adj" || match.form !== "plain" || match.entry.guards.prev)
    return null;
  const text = compareAdjective(match.entry.replacement, degree);
  if (text === null || !isFree(sentence, before.start, before.end)) return null;
  return { start: before.start, text: withCaseOf(text, before.text) };
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

/** Whether a form that looks the same is a past tense or a participle; null when it cannot be told and it matters. */
function pastOrParticiple({ entry }: Match, sentence: Sentence, at: number): "past" | "participle" | null {
  const looksTheSame =
    inflectVerb(entry.replacement, "past") === inflectVerb(entry.replacement, "participle");
  if (looksTheSame && ["past", "participle"].every((form) => entry.guards.forms?.includes(form) ?? true))
    return "past";
  if (isDoneTo(sentence, at) || isAttribute(sentence, at)) return "participle";
  const before = sentence.words.slice(Math.max(0, at - 4), at).toReversed();
  const near = before.find((word) => word.pos !== "ADV" && word.lower !== "not" && word.lower !== "n't");
  if (near && (AUXILIARIES.has(near.lower) || near.pos === "AUX")) return "participle";
  if (near && POSSESSIVES.has(near.lower)) return "participle";
  const subject = near !== undefined && ["NOUN", "PRON", "PROPN"].includes(near.pos);
  if (subject && (isNoParticiple(sentence.words[at + 1]) || !hasOtherFiniteVerb(sentence, at))) return "past";
  if (sentence.words[at + 1]?.lower === "by") {
    if (!isMeasured(sentence, at + 2)) return "participle";
    if (subject) return "past";
  }
  return near && ["PRON", "PROPN"].includes(near.pos) ? "past" : null;
}

/** "The study revealed that it was late", "The town obtained its charter and was rebuilt": no participle. */
function isNoParticiple(next: Word | undefined): boolean {
  if (next === undefined || next.lower === "her") return false;
  return (next.lower === "that" && next.pos === "SCONJ") || POSSESSIVES.has(next.lower);
}

/** "by 10 percent", "by almost ten percent" tells how far something fell, not who did it. */
function isMeasured({ words }: Sentence, from: number): boolean {
  return words.slice(from, from + 3).some(({ pos, text }) => pos === "NUM" || /\d/.test(text));
}

/** "their elected mayor": behind a possessive it describes the noun. */
function isAttribute({ words }: Sentence, at: number): boolean {
  return POSSESSIVES.has(words[at - 1]?.lower ?? "");
}

function hasOtherFiniteVerb(sentence: Sentence, at: number): boolean {
  return sentence.words.some((word, index) => {
    if (index === at || !["VERB", "AUX"].includes(word.pos) || word.lower.endsWith("ing")) return false;
    return sentence.words[index - 1]?.lower !== "to";
  });
}
