import { MODALS } from "./function-words.ts";
import { VERBS } from "../lexicon/common-verbs.ts";
import { inflectVerb } from "./inflect.ts";
import type { Token } from "./tag.ts";

const OBJECT_STARTS = /^(?:the|an?|its?|their|them|his|him|her|our|us|your|my|this|these|those)$/;
const DETERMINERS = /^(?:the|an?|its|their|our|your|my)$/;
/** Forms in -s that are no plural: "the model we end up with depends on it". */
const NEVER_PLURALS: ReadonlySet<string> = new Set(
  (
    "depends seems becomes allows contains consists remains makes takes gives gets goes comes leads tells brings " +
    "keeps includes provides requires exists happens appears differs affects determines"
  ).split(" "),
);
/** Nouns of computing that name an act and are read as that act. */
const ACTS: ReadonlySet<string> = new Set(
  "file commit redirect download upload write read scan restore undo update insert query lock dump patch".split(
    " ",
  ),
);
const SUBJECTS: ReadonlySet<string> = new Set(["NOUN", "PROPN", "PRON", "DET", "NUM", "VERB", "ADJ"]);
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of from by in into for with without between during against".split(" "),
);
const BASES: ReadonlySet<string> = new Set(VERBS);
const GERUNDS: ReadonlySet<string> = new Set(VERBS.map((base) => inflectVerb(base, "ing")));

/**
 * Mends what the tagger regularly takes wrongly, told by the neighbours alone: "for" is no conjunction in modern prose,
 * and a noun is not followed by an article: "the lists show the jobs", "a page that records the choice".
 */
export function repairTags(tokens: Token[]): Token[] {
  return tokens.map((token, at) => {
    if (token.lower === "for" && token.pos === "SCONJ") return { ...token, pos: "ADP" };
    if (token.lower === "that" && token.pos === "DET" && opensRelative(tokens, at))
      return { ...token, pos: "PRON" };
    if (token.pos === "NOUN" && BASES.has(token.lower) && isBehindModal(tokens, at))
      return { ...token, pos: "VERB" };
    if (token.pos === "NOUN" && (isGerundAt(tokens, at) || isPredicateAt(tokens, at)))
      return { ...token, pos: "VERB" };
    if (token.pos === "ADJ" && isNamedAt(tokens, at)) return { ...token, pos: "NOUN" };
    if (token.pos === "ADJ" && isAskedForAt(tokens, at)) return { ...token, pos: "VERB" };
    if (token.pos === "VERB" && [isCountedAt, isGovernedAt, isDeterminedAt].some((is) => is(tokens, at)))
      return { ...token, pos: "NOUN" };
    return token.pos === "NOUN" && isVerbAt(tokens, at) ? { ...token, pos: "VERB" } : token;
  });
}

/** "variables that use it": a verb behind it and a noun before it. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  if (isVerbAt(tokens, at + 1)) return true;
  return tokens[at - 1]?.pos === "NOUN" && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? "");
}

/** "must first find": a base form behind a modal and "first". */
function isBehindModal(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "first" && MODALS.test(tokens[at - 2]?.lower ?? "");
}

/** "this will result in", "those who use it", "rather than show it": a verb behind what only a verb can follow. */
function isPredicateAt(tokens: readonly Token[], at: number): boolean {
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

function isThirdPerson(word: string): boolean {
  return /[^s]s$/.test(word) && BASES.has(baseOf(word));
}

/** "the file", "our hopes": an article or possessive opens no verb. */
function isDeterminedAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return (
    DETERMINERS.test(tokens[at - 1]?.lower ?? "") &&
    (ACTS.has(word) || BASES.has(word) || isThirdPerson(word))
  );
}

/** "because computing the loss is slow": a noun in -ing takes no article behind it. */
function isGerundAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos ?? "PUNCT";
  return (
    GERUNDS.has(tokens[at]?.lower ?? "") &&
    /^(?:the|an?|its|their)$/.test(tokens[at + 1]?.lower ?? "") &&
    /^(?:SCONJ|CCONJ|PUNCT)$/.test(before)
  );
}

/** "the derivative of the loss": an adjective that is a noun as well, with nothing left that it could stand before. */
function isNamedAt(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.pos === "DET" &&
    (tokens[at]?.lower === "variable"
      ? !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(tokens[at + 1]?.pos ?? "")
      : /(?:ative|itive|ential)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "of")
  );
}

/** "as we will elaborate later": no adjective stands right behind a modal. */
function isAskedForAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return MODALS.test(tokens[at - 1]?.lower ?? "") && (/.{4}ate$/.test(word) || BASES.has(word));
}

/** "so copies of the file are small": what opens a clause in front of "of" is its subject. */
function isCountedAt(tokens: readonly Token[], at: number): boolean {
  return (
    /[^s]s$/.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.lower === "of" &&
    tokens[at - 1]?.lower === "so" &&
    tokens[at - 2]?.text === ","
  );
}

/** "the links from revolts in the north": a plural, unless an object follows as in "what they live by shows the". */
function isGovernedAt(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.pos === "ADP" &&
    PREPOSITIONS.has(before.lower) &&
    /[^s]s$/.test(tokens[at]?.lower ?? "") &&
    !NEVER_PLURALS.has(tokens[at]?.lower ?? "") &&
    !OBJECT_STARTS.test(tokens[at + 1]?.lower ?? "")
  );
}

/** A word that is a verb as well, with a noun or "that" before it, an article behind it, and the noun's number. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
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
