import { ACTING_NOUNS } from "../lexicon/acting-nouns.ts";
import { VERBS } from "../lexicon/common-verbs.ts";
import { inflectVerb } from "./inflect.ts";
import type { Token } from "./tag.ts";

const BASES: ReadonlySet<string> = new Set([...VERBS, ...ACTING_NOUNS]);
const THIRDS: ReadonlySet<string> = new Set([...BASES].map((base) => inflectVerb(base, "s")));
const ONE = /^(?:the|an?|this|that|each|every|another|its|his|her|their|our|my|your)$/;
/** A clause with a verb begins behind these. */
const OPENERS =
  /^(?:because|since|if|when|whenever|where|whereas|while|although|though|unless|until|once|before|after|that|which|whom)$/;
const ENDERS = /^(?:[.,;:!?)]|and|but|or|because|if|when|while|whereas|although|which|that|who)$/;
/** No subject of a verb hidden so is longer. */
const LONGEST = 5;

/**
 * "The burden rests on the seller", "whereas the test supplies facts": the form in -s that is the only verb of its clause,
 * behind an article and a singular, though the tagger takes it for a plural.
 */
export function isOnlyVerbAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!word || !before || !THIRDS.has(word.lower)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(before.pos) || /[^s]s$/.test(before.lower)) return false;
  if (isBareSubject(tokens, at - 1))
    return /^(?:no|the|an?|its|their)$/.test(after?.lower ?? "") && !hasVerbBehind(tokens, at);
  const start = startOfSubject(tokens, at);
  if (start === null) return false;
  const opener = tokens[start - 1];
  const isBound = opener !== undefined && OPENERS.test(opener.lower);
  const isFirst = opener === undefined || /^[.;:!?]$/.test(opener.text);
  if (!isBound && !isFirst && opener.text !== ",") return false;
  if (hasVerbBehind(tokens, at)) return false;
  if (after === undefined || after.pos === "PUNCT") return isBound && tokens[start]?.lower !== "that";
  if (after.lower === "of" || after.lower === "and" || after.lower === "or") return false;
  if (after.pos === "DET" || after.pos === "PRON")
    return !/^(?:which|who|that|whom|whose)$/.test(after.lower);
  if (after.pos === "PART") return after.lower === "to";
  return (isBound || isFirst) && /^(?:ADP|ADV|ADJ|NOUN|PROPN|NUM)$/.test(after.pos);
}

/** "few dispute the principle", "since it accords the same weight": a verb right behind a pronoun that opens a clause. */
export function isVerbOfPronounAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  const opener = tokens[at - 2];
  if (opener && !/^(?:PUNCT|SCONJ|CCONJ)$/.test(opener.pos) && !OPENERS.test(opener.lower)) return false;
  if (/^(?:it|he|she)$/.test(before)) return /[^s']s$/.test(word);
  if (!/^(?:few|many|most|some|others|all|they|we|you|i)$/.test(before) || !BASES.has(word)) return false;
  return /^(?:the|an?|its|their|this|that|it|them|his|her|our)$/.test(tokens[at + 1]?.lower ?? "");
}

/** "It renewed pressure": a form in -ed right behind the pronoun that opens the sentence. */
export function isToldAt(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at - 2];
  return (
    /[a-z]{3}ed$/.test(tokens[at]?.lower ?? "") &&
    /^(?:it|he|she|they|we|i)$/.test(tokens[at - 1]?.lower ?? "") &&
    (opener === undefined || /^[.;:,]$/.test(opener.text) || OPENERS.test(opener.lower))
  );
}

/** Where the nouns and adjectives in front begin, with the article that opens them; null where none does. */
function startOfSubject(tokens: readonly Token[], at: number): number | null {
  for (let start = at - 1; start >= 0 && at - start <= LONGEST; start -= 1) {
    const token = tokens[start] as Token;
    if (ONE.test(token.lower)) return at - start > 1 ? start : null;
    if (!/^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.pos) || THIRDS.has(token.lower)) return null;
  }
  return null;
}

/** "Resignation affords no protection": one noun that opens a sentence or clause. */
function isBareSubject(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at - 1];
  return (
    tokens[at]?.pos === "NOUN" &&
    (opener === undefined || /^[.;:]$/.test(opener.text) || OPENERS.test(opener.lower))
  );
}

/** Whether the clause has a verb behind this place, or a word that may be one. */
function hasVerbBehind(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length; next += 1) {
    const token = tokens[next] as Token;
    if (ENDERS.test(token.lower)) return false;
    if (token.pos === "AUX") return true;
    if (token.pos === "VERB" && !token.lower.endsWith("ing") && tokens[next - 1]?.lower !== "to") return true;
    if (token.pos === "NOUN" && next === at + 1 && BASES.has(token.lower)) return true;
  }
  return false;
}
