import type { Word } from "../sentence.ts";
import { isFiniteVerb } from "./split/verb.ts";

const OPENS_CLAUSE = /^(?:which|who|whom|whose|what|where|when|why|how|because|if|while|although|so|;)$/;
const FRONTED = /^(?:when|if|as|while|although|though|because|since|after|before|once)$/;

/**
 * Whether the noun in front of the verb at `at`, the first of `length` words, is the subject of its clause and no other
 * verb stands there: "which several members regarded as an insult", but not "They read the plans drawn up in May".
 */
export function isOnlyVerb(words: readonly Word[], at: number, length: number): boolean {
  const from = opening(words, at);
  const left = words.slice(from, at);
  if (
    left.some(({ text }) => /^[(:–—]$|^--$/.test(text)) ||
    left.some(({ lower }) => /^with(?:out)?$/.test(lower))
  )
    return false;
  if (left.some((_, place) => isVerbOfClause(words, from + place))) return false;
  if (!isInner(words, from) && goesOn(words, at + length)) return false;
  return !rest(words, at + length).some((place) => isVerbOfClause(words, place));
}

/** "The tax, which members viewed as a burden, was raised": what goes on behind the comma is the clause around it. */
function isInner(words: readonly Word[], from: number): boolean {
  const opener = words[from - 1];
  return opener !== undefined && opensClause(opener);
}

/** Where the clause opens: behind a word that opens one, or behind the comma that ends a fronted one. */
function opening(words: readonly Word[], at: number): number {
  const last = words.slice(0, at - 1).findLastIndex(opensClause);
  const comma = words.slice(0, at).findIndex(({ text }) => text === ",");
  const isFronted = FRONTED.test(words[0]?.lower ?? "") && comma > last;
  return (isFronted ? comma : last) + 1;
}

function opensClause({ pos, lower }: Word): boolean {
  return (
    OPENS_CLAUSE.test(lower) ||
    (pos === "SCONJ" && lower !== "as" && lower !== "than") ||
    (lower === "that" && pos === "PRON")
  );
}

/** The places of the words up to the next clause. */
function rest(words: readonly Word[], from: number): number[] {
  if (words[from - 1]?.lower === "that") return [];
  const places: number[] = [];
  for (let at = from; at < words.length && !ends(words, at); at += 1) places.push(at);
  return places;
}

/** A mark, a word that opens a clause, or "and" before a second verb of the same subject. */
function ends(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.pos === "CCONJ") return isVerbOfClause(words, at + 1);
  return (
    (word.pos === "PUNCT" && !/^[-"“”'‘’]$/.test(word.text)) || word.pos === "SCONJ" || opensClause(word)
  );
}

/** "The plan drawn up in May, when he left, was long": behind a comma the clause goes on. */
function goesOn(words: readonly Word[], from: number): boolean {
  return words.some(({ text }, at) => at >= from && text === "," && isVerbOfClause(words, at + 1));
}

/** A verb with a subject: not one that describes the noun behind it, "a series of fixed parts". */
function isVerbOfClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isFiniteVerb(word, at, words)) return false;
  const before = words[at - 1];
  const isBeforeNoun = /^(?:NOUN|ADJ)$/.test(words[at + 1]?.pos ?? "");
  return !(
    word.pos === "VERB" &&
    isBeforeNoun &&
    (!before || /^(?:DET|ADP|ADJ|NUM|ADV|PUNCT)$/.test(before.pos))
  );
}
