import type { LexiconEntry } from "../../lexicon/entry.ts";
import type { Match } from "../../lexicon/lookup.ts";
import { inflectNoun, inflectVerb } from "../../text/inflect.ts";
import { withCaseOf } from "../case.ts";
import { type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";

const DETERMINERS = new Set(
  "a an the this that these those my your his its our their each every no some any".split(" "),
);
const AUXILIARIES = new Set(
  "have has had having be am is are was were been being 's 're 've get gets got".split(" "),
);
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
  if (form === null) return null;
  const text = withCaseOf(inflected(match.entry, form), word.text);
  return {
    start: word.start,
    end: word.end,
    text,
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
  const following = sentence.words[at + 1];
  const next = following?.lower ?? "";
  const { guards } = entry;
  if (guards.next && !guards.next.includes(next) && !(following?.pos === "NUM" && guards.next.includes("#")))
    return false;
  if (guards.prev && !guards.prev.includes(previous)) return false;
  if (guards.notNext?.includes(next) || guards.notPrev?.includes(previous)) return false;
  switch (entry.kind) {
    case "verb":
      return (
        readsAsVerb(word, form, sentence, at) &&
        !DETERMINERS.has(previous) &&
        sentence.words[at - 1]?.pos !== "ADJ"
      );
    case "noun":
      return readsAsNoun(word, sentence.words[at + 1]) && (previous === "to" || !MODALS.has(previous));
    case "adj":
      return readsAsAdjective(sentence, at) && fitsComparison(entry, previous);
    case "adv":
      return word.pos === "ADV" || word.pos === "ADJ";
    case "other":
      return true;
  }
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
  if (before && SUBJECTS.has(before.lower)) return true;
  const takesObject = after !== undefined && ["DET", "PRON", "ADJ", "NOUN", "PROPN"].includes(after.pos);
  return takesObject && before !== undefined && ["PRON", "PROPN"].includes(before.pos);
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
  if (before?.pos === "DET") return after?.pos === "NOUN";
  return before?.pos === "AUX" && after !== undefined && ["PUNCT", "ADP", "SCONJ"].includes(after.pos);
}

/** "more numerous" has no plain twin "more many"; only replacements that take "more" stand behind it. */
function fitsComparison(entry: LexiconEntry, previous: string): boolean {
  if (entry.guards.prev || !COMPARING.has(previous)) return true;
  return !entry.replacement.includes(" ") && /(?:ful|ous|ant|al|ive|ic|ing|ed)$/.test(entry.replacement);
}

function inflected(entry: LexiconEntry, form: Match["form"]): string {
  if (entry.kind === "verb" && form !== "plain" && form !== "singular" && form !== "plural")
    return inflectVerb(entry.replacement, form);
  if (entry.kind === "noun" && (form === "singular" || form === "plural"))
    return inflectNoun(entry.replacement, form);
  return entry.replacement;
}

/** Whether a form that looks the same is a past tense or a participle; null when it cannot be told and it matters. */
function pastOrParticiple({ entry }: Match, sentence: Sentence, at: number): "past" | "participle" | null {
  if (inflectVerb(entry.replacement, "past") === inflectVerb(entry.replacement, "participle")) return "past";
  const before = sentence.words.slice(Math.max(0, at - 4), at).toReversed();
  const near = before.find((word) => word.pos !== "ADV" && word.lower !== "not" && word.lower !== "n't");
  if (near && (AUXILIARIES.has(near.lower) || near.pos === "AUX")) return "participle";
  if (sentence.words[at + 1]?.lower === "by") return "participle";
  if (near && ["PRON", "PROPN"].includes(near.pos)) return "past";
  return near?.pos === "NOUN" && !hasOtherFiniteVerb(sentence, at) ? "past" : null;
}

function hasOtherFiniteVerb(sentence: Sentence, at: number): boolean {
  return sentence.words.some((word, index) => {
    if (index === at || !["VERB", "AUX"].includes(word.pos) || word.lower.endsWith("ing")) return false;
    return sentence.words[index - 1]?.lower !== "to";
  });
}
