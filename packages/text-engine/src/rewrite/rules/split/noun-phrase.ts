import { IRREGULAR_PLURALS } from "../../../lexicon/irregular.ts";
import type { Word } from "../../sentence.ts";

/** A run of words that names one thing, `[start, end)`, without what follows its head ("of the pump", "that moves"). */
export type NounPhrase = { start: number; end: number; head: Word; plural: boolean };

const PRONOUNS = new Set(
  "i you he she it we they this that these those there one everyone everything something nothing nobody someone anyone both each many most some others".split(
    " ",
  ),
);
const PLURAL_STARTS = new Set(
  "they we you these those both many most several few some others two three four five six seven eight nine ten".split(
    " ",
  ),
);
const OWNERS = new Set("its their his her our your my".split(" "));
const NOUNS = new Set(["NOUN", "PROPN", "X"]);
const MODIFIERS = new Set(["ADJ", "NUM", "SYM"]);
const PLURALS: ReadonlySet<string> = new Set(
  [...IRREGULAR_PLURALS].filter(([one, many]) => one !== many).map(([, many]) => many),
);

/** The noun phrase that begins at this word, or null. A pronoun is one. */
export function nounPhraseAt(words: readonly Word[], start: number): NounPhrase | null {
  const first = words[start];
  if (!first) return null;
  const next = words[start + 1];
  if (
    PRONOUNS.has(first.lower) &&
    first.pos !== "SCONJ" &&
    !(next && opensNoun(next)) &&
    !isShareOf(words, start)
  )
    return { start, end: start + 1, head: first, plural: PLURAL_STARTS.has(first.lower) };
  let at = start;
  const few = amountOf(words, start) ?? ordinalAt(words, start);
  if (few) return few;
  if (/^(?:more|less|fewer)$/.test(first.lower) && next?.lower === "than") at += 2;
  if (first.lower === "such" && /^an?$/.test(next?.lower ?? "")) at += 1;
  while (isStarter(words[at])) at += 1;
  let end = -1;
  for (; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (NOUNS.has(word.pos) || isOneOfThem(words, at)) end = at + 1;
    else if (!continues(words, at, end === at)) break;
  }
  const head = words[end - 1];
  if (!head || end <= start) return null;
  return { start, end, head, plural: isPlural(head, first) };
}

/** "pumps", "people", "these data": whether the noun phrase with this head and this first word is a plural. */
export function isPlural(head: Word, first: Word = head): boolean {
  if (PLURAL_STARTS.has(first.lower)) return true;
  if (["this", "that", "each", "every", "one"].includes(first.lower)) return false;
  if (PLURALS.has(head.lower) || head.lower === "police") return true;
  return (
    head.pos === "NOUN" &&
    /s$/.test(head.lower) &&
    !/(?:ss|us|is|ics|news|lens|series|means)$/.test(head.lower)
  );
}

/** "some tuned pumps": a participle stands between the amount and its noun. */
function isShareOf(words: readonly Word[], at: number): boolean {
  const [amount, participle, noun] = words.slice(at, at + 3);
  return (
    /^(?:some|many|most|both|others)$/.test(amount?.lower ?? "") &&
    participle?.pos === "VERB" &&
    /(?:ed|en|wn)$/.test(participle.lower) &&
    noun !== undefined &&
    NOUNS.has(noun.pos)
  );
}

/** "a few of his books": many things, named by their amount. */
function amountOf(words: readonly Word[], start: number): NounPhrase | null {
  const few = words[start + 1];
  return words[start]?.lower === "a" && few?.lower === "few" && words[start + 2]?.lower === "of"
    ? { start, end: start + 2, head: few, plural: true }
    : null;
}

/** "the first will wait", "the latter is": one of those that were named, in front of its verb. */
function ordinalAt(words: readonly Word[], start: number): NounPhrase | null {
  const [first, verb] = [words[start + 1], words[start + 2]];
  if (words[start]?.lower !== "the" || !first || verb?.pos !== "AUX") return null;
  if (!/^(?:first|second|third|fourth|fifth|last|latter|former)$/.test(first.lower)) return null;
  return { start, end: start + 2, head: first, plural: /^(?:are|were|have|do)$/.test(verb.lower) };
}

function isStarter(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "DET" || OWNERS.has(word.lower));
}

function opensNoun(word: Word): boolean {
  return NOUNS.has(word.pos) || word.pos === "ADJ" || word.pos === "NUM";
}

/** Whether a word that is no noun stays inside the phrase; `afterNoun` when a noun stands right before it. */
function continues(words: readonly Word[], at: number, afterNoun: boolean): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  const before = words[at - 1];
  if (MODIFIERS.has(word.pos)) return !afterNoun || word.pos === "NUM" || isHyphen(before);
  if (!next) return false;
  if (word.pos === "PART" && /^['’]s?$/.test(word.text)) return afterNoun;
  if (isHyphen(word)) return before?.end === word.start && next.start === word.end;
  if (word.pos === "ADV") return !afterNoun && ["ADJ", "ADV", "VERB", "NUM"].includes(next.pos);
  if (word.pos === "VERB") return !afterNoun && /(?:ed|en|ing|wn|ught)$/.test(word.lower) && opensNoun(next);
  if (word.lower === "," || word.lower === "and")
    return before?.pos === "ADJ" && next.pos === "ADJ" && opensNoun(words[at + 2] ?? next);
  return false;
}

/** "a bad one feels": it stands for a noun. */
function isOneOfThem(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === "one" &&
    words[at - 1]?.pos === "ADJ" &&
    !opensNoun(words[at + 1] ?? ({ pos: "PUNCT" } as Word))
  );
}

function isHyphen(word: Word | undefined): boolean {
  return word?.text === "-";
}
