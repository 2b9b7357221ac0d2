import type { Match } from "../../lexicon/lookup.ts";
import { inflectVerb } from "../../text/inflect.ts";
import type { Sentence, Word } from "../sentence.ts";
import { isInfinitive, isTakenForAdjective } from "./misread.ts";
import { pastOrParticiple } from "./past-or-participle.ts";
import { isOneForm, isUnchanged } from "./unchanging-verb.ts";

const SUBJECTS = new Set("i you he she it we they who which that".split(" "));

/** The tagger takes some verbs for nouns or adjectives ("They utilized old tools"); their neighbours tell. */
export function readsAsVerb(word: Word, form: Match["form"], sentence: Sentence, at: number): boolean {
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

/** The form a word stands in, where a verb has two written alike; null when it cannot be told and it matters. */
export function formAt(match: Match, sentence: Sentence, at: number): Match["form"] | null {
  const { entry, form } = match;
  if (form === "base" && isOneForm(entry.lemma) && !isInfinitive(sentence, at)) {
    if (pastOrParticiple(sentence, at) === "participle") return "participle";
    return isUnchanged(sentence, at) ? null : "base";
  }
  if (form !== "past" && form !== "participle") return form;
  const looksTheSame =
    inflectVerb(entry.replacement, "past") === inflectVerb(entry.replacement, "participle");
  if (looksTheSame && ["past", "participle"].every((name) => entry.guards.forms?.includes(name) ?? true))
    return "past";
  return pastOrParticiple(sentence, at);
}
