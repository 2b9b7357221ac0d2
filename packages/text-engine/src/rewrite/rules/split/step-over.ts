import type { Word } from "../../sentence.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { isBaseForm, isFiniteVerb, NO_PARTICIPLES } from "./verb.ts";

/** The place behind one part that belongs to a subject; the same place at its finite verb; null at anything else. */
export function stepOver(words: readonly Word[], at: number): number | null {
  const word = words[at] as Word;
  const behind = afterQuoted(words, at) ?? afterContact(words, at);
  if (behind !== null) return behind;
  if (isFiniteVerb(word, at, words))
    return isReduced(words, at) ? afterReduced(words, at) : isUnclear(words, at) ? null : at;
  if (word.pos === "ADV" && !["when", "where", "how", "why"].includes(word.lower)) return at + 1;
  if (word.text === "(") {
    const close = words.findIndex((other, index) => index > at && other.text === ")");
    return close < 0 ? null : close + 1;
  }
  if (
    (word.pos === "ADP" && !/^(?:whether|because|than|although|though|while|unlike)$/.test(word.lower)) ||
    ["and", "or"].includes(word.lower)
  )
    return (
      nounPhraseAt(words, at + 1)?.end ??
      afterGerund(words, at + 1) ??
      afterObject(words, at + 1) ??
      afterThen(words, at + 1)
    );
  if (["that", "which", "who"].includes(word.lower) && word.pos !== "DET")
    return afterRelative(words, at + 1);
  if (word.pos === "VERB" && word.lower.endsWith("ing")) return afterReduced(words, at);
  if (
    /^(?:equal|similar|close|next|relative|due|related|specific)$/.test(word.lower) &&
    words[at + 1]?.lower === "to"
  )
    return nounPhraseAt(words, at + 2)?.end ?? null;
  return null;
}

/** 'the word "like" takes': a word that is spoken of. */
function afterQuoted(words: readonly Word[], at: number): number | null {
  if (!/^["“]$/.test(words[at]?.text ?? "") || words[at - 1]?.pos !== "NOUN") return null;
  const close = words.slice(at + 1, at + 5).findIndex((word) => /^["”]$/.test(word.text));
  return close < 1 ? null : at + close + 2;
}

/** "The model we end up with depends": a clause without "that", whose object is the noun before it. */
function afterContact(words: readonly Word[], at: number): number | null {
  if (!/^(?:we|you|they|i)$/.test(words[at]?.lower ?? "") || words[at - 1]?.pos !== "NOUN") return null;
  let place = at + 1;
  while (/^(?:AUX|ADV)$/.test(words[place]?.pos ?? "")) place += 1;
  if (words[place]?.pos !== "VERB") return null;
  for (place += 1; /^(?:ADP|ADV|PART)$/.test(words[place]?.pos ?? ""); place += 1)
    if (words[place]?.lower === "to" && words[place + 1]?.pos === "VERB") place += 1;
  const main = words[place];
  return main && isFiniteVerb(main, place, words) && !isBaseForm(main) && !main.lower.endsWith("ed")
    ? place
    : null;
}

/** "each of them can": a pronoun that is never a subject. */
function afterObject(words: readonly Word[], at: number): number | null {
  return /^(?:them|us|him|me)$/.test(words[at]?.lower ?? "") ? at + 1 : null;
}

/** "everything until then is": a time or a place of one word. */
function afterThen(words: readonly Word[], at: number): number | null {
  return /^(?:then|now|here|there)$/.test(words[at]?.lower ?? "") ? at + 1 : null;
}

/** "the values passed to it are": a participle, because a finite verb comes later in the same breath. */
function isReduced(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.pos !== "VERB" || NO_PARTICIPLES.has(word.lower)) return false;
  if (!/(?:ed|en|wn|lt|nt|ght|ld|de|und|ept)$/.test(word.lower)) return false;
  return afterReduced(words, at) !== null;
}

/** "one button mounted between the seats in case the driver needs it": a participle or not, it cannot be told. */
function isUnclear(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (words[at - 1]?.lower === "those" && word.lower.endsWith("ed")) return true;
  if (
    word.pos !== "VERB" ||
    !word.lower.endsWith("ed") ||
    words[at - 1]?.pos !== "NOUN" ||
    words[at + 1]?.pos !== "ADP"
  )
    return false;
  const end = words.findIndex((other, index) => index > at && other.pos === "PUNCT");
  return words
    .slice(at + 1, end < 0 ? undefined : end)
    .some((other, index, all) => isFiniteVerb(other, index, all));
}

/** Where the finite verb behind a participle and its company stands, or null. */
function afterReduced(words: readonly Word[], at: number): number | null {
  for (let index = at + 1; index < words.length && index - at < 10; index += 1) {
    const word = words[index] as Word;
    if (isFiniteVerb(word, index, words)) return index;
    if (/^(?:how|why|when|where)$/.test(word.lower)) return null;
    const isPurpose = word.pos === "PART" || (word.pos === "VERB" && words[index - 1]?.lower === "to");
    if (
      !isPurpose &&
      !["ADP", "DET", "ADJ", "NOUN", "PROPN", "NUM", "X", "ADV", "SYM"].includes(word.pos) &&
      !word.lower.endsWith("ing")
    )
      return null;
  }
  return null;
}

function afterRelative(words: readonly Word[], at: number): number | null {
  const own = nounPhraseAt(words, at);
  let index = own ? own.end : at;
  while (words[index]?.pos === "ADV") index += 1;
  const verb = words[index];
  if (!verb || !isFiniteVerb(verb, index, words)) return null;
  index += 1;
  while (["AUX", "PART", "ADV"].includes(words[index]?.pos ?? "")) index += 1;
  if (verb.pos === "AUX" && words[index]?.pos === "VERB") index += 1;
  for (; index < words.length; index += 1) {
    const word = words[index] as Word;
    if (isFiniteVerb(word, index, words)) return index;
    const other =
      word.lower === "and" && NOUN.test(words[index - 1]?.pos ?? "") && nounPhraseAt(words, index + 1);
    if (other) index = other.end - 1;
    else if (["PUNCT", "CCONJ", "SCONJ"].includes(word.pos)) return null;
  }
  return null;
}

const NOUN = /^(?:NOUN|PROPN|X)$/;

/** The place behind a clause in -ing that begins here, or null. */
export function afterGerund(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (!word || !/^(?:VERB|AUX)$/.test(word.pos) || !word.lower.endsWith("ing") || word.lower === "being")
    return null;
  return nounPhraseAt(words, at + 1)?.end ?? at + 1;
}
