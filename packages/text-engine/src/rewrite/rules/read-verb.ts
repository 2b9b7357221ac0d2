import type { Match } from "../../lexicon/lookup.ts";
import { inflectVerb } from "../../text/inflect.ts";
import type { Sentence, Word } from "../sentence.ts";
import { POSSESSIVES } from "./guards.ts";
import { BE, HAVE } from "./helping-verbs.ts";
import { isDoneTo, isTakenForAdjective } from "./misread.ts";

const AUXILIARIES = new Set([...HAVE, ...BE, "'s", "'re", "'ve", "get", "gets", "got"]);
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

/** Whether a form that looks the same is a past tense or a participle; null when it cannot be told and it matters. */
export function pastOrParticiple(
  { entry }: Match,
  sentence: Sentence,
  at: number,
): "past" | "participle" | null {
  const looksTheSame =
    inflectVerb(entry.replacement, "past") === inflectVerb(entry.replacement, "participle");
  if (looksTheSame && ["past", "participle"].every((form) => entry.guards.forms?.includes(form) ?? true))
    return "past";
  if (isDoneTo(sentence, at) || isAttribute(sentence, at) || endsSubject(sentence, at)) return "participle";
  const before = sentence.words.slice(Math.max(0, at - 4), at).toReversed();
  const near = before.find((word) => word.pos !== "ADV" && word.lower !== "not" && word.lower !== "n't");
  if (near && (AUXILIARIES.has(near.lower) || near.pos === "AUX")) return "participle";
  if (near && POSSESSIVES.has(near.lower)) return "participle";
  const subject = near !== undefined && ["NOUN", "PRON", "PROPN"].includes(near.pos);
  if (isDoneBy(sentence, at, near)) return "participle";
  if (subject && (isNoParticiple(sentence.words[at + 1]) || !hasOtherFiniteVerb(sentence, at))) return "past";
  if (sentence.words[at + 1]?.lower === "by") {
    if (!isMeasured(sentence, at + 2)) return "participle";
    if (subject) return "past";
  }
  return near && ["PRON", "PROPN"].includes(near.pos) ? "past" : null;
}

/** "The address provided will be used": what stands between a noun and its helping verb describes the noun. */
function endsSubject({ words }: Sentence, at: number): boolean {
  return (
    words[at + 1]?.pos === "AUX" &&
    ["NOUN", "PROPN"].includes(words[at - 1]?.pos ?? "") &&
    !/^(?:be|been|being)$/.test(words[at + 1]?.lower ?? "")
  );
}

/** "The study revealed that it was late", "The town obtained its charter and was rebuilt": no participle. */
function isNoParticiple(next: Word | undefined): boolean {
  if (next === undefined || next.lower === "her") return false;
  return (next.lower === "that" && next.pos === "SCONJ") || POSSESSIVES.has(next.lower);
}

/** What "by" may measure or date: "fell by the same amount", "rose by the end of May". */
const MEASURES =
  /^(?:same|end|time|start|middle|beginning|turn|close|spring|summer|autumn|fall|winter|day|week|month|year|hour|minute|dozen|thousands?|hundreds?|(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)|\w+day|\d+s|mid|late|early|next|following|first|second|third|last)$/;

/** "A few men elected by the rest": a fragment, in which somebody named behind "by" does what the noun before it suffers. */
function isDoneBy({ words }: Sentence, at: number, near: Word | undefined): boolean {
  const agent = words[at + 2];
  if (near?.pos !== "NOUN" || words[at + 1]?.lower !== "by" || !agent) return false;
  if (agent.pos === "PROPN") return !MEASURES.test(agent.lower);
  return agent.lower === "the" && !MEASURES.test(words[at + 3]?.lower ?? "");
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
