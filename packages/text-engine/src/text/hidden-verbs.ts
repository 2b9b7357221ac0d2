import { VERBS } from "../lexicon/common-verbs.ts";
import { MODALS } from "./function-words.ts";
import { inflectVerb } from "./inflect.ts";
import type { Token } from "./tag.ts";

/** What opens an object: no noun stands right before it. */
export const OBJECT_STARTS = /^(?:the|an?|its?|their|them|his|him|her|our|us|your|my|this|these|those)$/;
const SUBJECTS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "DET", "NUM", "VERB", "ADJ"]);
/** The verbs known here, in their base form. */
export const BASES: ReadonlySet<string> = new Set(VERBS);
const GERUNDS: ReadonlySet<string> = new Set(VERBS.map((base) => inflectVerb(base, "ing")));

/** "must first find": a base form behind a modal and "first". */
export function isBehindModal(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "first" && MODALS.test(tokens[at - 2]?.lower ?? "");
}

/** "this will result in", "those who use it", "rather than show it": a verb behind what only a verb can follow. */
export function isPredicateAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = tokens[at]?.lower ?? "";
  if (before?.lower === "than" && tokens[at - 2]?.lower === "rather")
    return BASES.has(word) && OBJECT_STARTS.test(tokens[at + 1]?.lower ?? "");
  if (before?.pos === "AUX" && MODALS.test(before.text))
    return BASES.has(word) && SUBJECTS.has(tokens[at - 2]?.pos ?? "") && !isAsking(tokens[at - 2]);
  if (before?.pos !== "PRON") return false;
  if (before.lower === "who") return BASES.has(word) || isThirdPerson(word);
  return /^(?:it|he|she)$/.test(before.lower) && isThirdPerson(word);
}

function isAsking(token: Token | undefined): boolean {
  return /^(?:what|which|whom|whose)$/.test(token?.lower ?? "");
}

/** "uses", "tries": a known verb with its -s. */
export function isThirdPerson(word: string): boolean {
  return /[^s]s$/.test(word) && BASES.has(baseOf(word));
}

/** Verbs the tagger takes for adjectives in this form. */
const DOING =
  /^(?:devastating|surprising|shocking|exciting|challenging|frightening|compelling|surrounding|damaging)$/;

/** "because computing the loss is slow": a noun in -ing takes no article behind it. */
export function isGerundAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos ?? "PUNCT";
  return (
    (GERUNDS.has(tokens[at]?.lower ?? "") || DOING.test(tokens[at]?.lower ?? "")) &&
    /^(?:the|an?|its|their)$/.test(tokens[at + 1]?.lower ?? "") &&
    /^(?:SCONJ|CCONJ|PUNCT)$/.test(before)
  );
}

/** "as we will elaborate later": no adjective stands right behind a modal. */
export function isAskedForAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return MODALS.test(tokens[at - 1]?.lower ?? "") && (/.{4}ate$/.test(word) || BASES.has(word));
}

/** A word that is a verb as well, with a noun or "that" before it, an article behind it, and the noun's number. */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const word = tokens[at];
  const after = tokens[at + 1];
  if (!before || word?.pos !== "NOUN" || !after || !OBJECT_STARTS.test(after.lower)) return false;
  const isSingular = isThirdPerson(word.lower);
  if (before.lower === "that" && /[^s]s$/.test(tokens[at - 2]?.lower ?? ""))
    return before.pos !== "PRON" && BASES.has(word.lower);
  if (before.lower === "that") return isSingular && before.pos !== "PRON";
  if (before.pos !== "NOUN") return false;
  return /[^s]s$/.test(before.lower) ? BASES.has(word.lower) : isSingular;
}

function baseOf(verb: string): string {
  if (/(?:[sxz]|ch|sh)es$/.test(verb)) return verb.slice(0, -2);
  return verb.endsWith("ies") ? `${verb.slice(0, -3)}y` : verb.slice(0, -1);
}
