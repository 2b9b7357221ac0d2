import { isOnlyVerbAt, isToldAt, isVerbOfPronounAt } from "./clause-verbs.ts";
import type { Token } from "./tag.ts";
import {
  BASES,
  isAskedForAt,
  isBehindModal,
  isGerundAt,
  isPredicateAt,
  isThirdPerson,
  isVerbAt,
  OBJECT_STARTS,
} from "./hidden-verbs.ts";

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
const PREPOSITIONS: ReadonlySet<string> = new Set(
  "of from by in into for with without between during against".split(" "),
);
const MULTIPLES: ReadonlySet<string> = new Set(
  (
    "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold twentyfold thirtyfold fiftyfold " +
    "hundredfold thousandfold millionfold manyfold manifold"
  ).split(" "),
);

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
    if (token.pos === "NOUN" && isPredicateAt(tokens, at)) return { ...token, pos: "VERB" };
    if (/^(?:NOUN|ADJ)$/.test(token.pos) && isGerundAt(tokens, at)) return { ...token, pos: "VERB" };
    if (token.pos === "ADJ" && isNamedAt(tokens, at)) return { ...token, pos: "NOUN" };
    if (token.pos === "ADJ" && isToldAt(tokens, at)) return { ...token, pos: "VERB" };
    if (token.pos === "ADJ" && isAskedForAt(tokens, at)) return { ...token, pos: "VERB" };
    if (
      token.pos === "VERB" &&
      [isCountedAt, isGovernedAt, isBareAt, isDeterminedAt, isMultipliedAt].some((is) => is(tokens, at))
    )
      return { ...token, pos: "NOUN" };
    const isVerb =
      token.pos === "NOUN" && [isVerbAt, isOnlyVerbAt, isVerbOfPronounAt].some((is) => is(tokens, at));
    return isVerb ? { ...token, pos: "VERB" } : token;
  });
}

/** "variables that use it": a verb behind it and a noun before it. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  if (isVerbAt(tokens, at + 1)) return true;
  return tokens[at - 1]?.pos === "NOUN" && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? "");
}

/** "the file", "our hopes": an article or possessive opens no verb. */
function isDeterminedAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return (
    DETERMINERS.test(tokens[at - 1]?.lower ?? "") &&
    (ACTS.has(word) || BASES.has(word) || isThirdPerson(word))
  );
}

/** "a tenfold increase": what is so many times as much is a noun. */
function isMultipliedAt(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 2]?.pos === "DET" &&
    MULTIPLES.has(tokens[at - 1]?.lower ?? "") &&
    !/(?:ed|ing)$/.test(tokens[at]?.lower ?? "")
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

/** "so copies of the file are small": what opens a clause in front of "of" is its subject. */
function isCountedAt(tokens: readonly Token[], at: number): boolean {
  return (
    /[^s]s$/.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.lower === "of" &&
    tokens[at - 1]?.lower === "so" &&
    tokens[at - 2]?.text === ","
  );
}

/** "vanished without trace in 1848": no base form stands behind such a word, and what describes a noun has one behind it. */
function isBareAt(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    /^(?:without|during|against)$/.test(tokens[at - 1]?.lower ?? "") &&
    !/(?:ed|ing|s)$/.test(tokens[at]?.lower ?? "") &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? "") &&
    !OBJECT_STARTS.test(after?.lower ?? "")
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
