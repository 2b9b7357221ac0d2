import type { Guards } from "../../lexicon/entry.ts";
import { mayNamePersons } from "../../text/person-nouns.ts";
import type { Sentence, Word } from "../sentence.ts";
import { BE } from "./helping-verbs.ts";

/** Words that stand where an article could. */
export const POSSESSIVES: ReadonlySet<string> = new Set("my your his her its our their".split(" "));

/** What a guard may name besides a word. The end of a sentence counts as punctuation. */
const CLASSES: Readonly<Record<string, (word: Word | undefined) => boolean>> = {
  "@det": (word) => word !== undefined && (word.pos === "DET" || POSSESSIVES.has(word.lower)),
  "@noun": (word) => word?.pos === "NOUN",
  "@plural": (word) => word?.pos === "NOUN" && /[^su]s$|people$|children$/.test(word.lower),
  "@person": (word) => word?.pos === "NOUN" && mayNamePersons(word.lower.replace(/men$/, "man")),
  "@name": (word) => word?.pos === "PROPN",
  "@adj": (word) => word?.pos === "ADJ",
  "@ing": (word) => /^\w{3,}ing$/.test(word?.lower ?? ""),
  "@adv": (word) => word?.pos === "ADV",
  "@verb": (word) => word?.pos === "VERB" || word?.pos === "AUX",
  "@prep": (word) => word?.pos === "ADP",
  "@num": (word) => word?.pos === "NUM",
  "@end": (word) => word === undefined || word.pos === "PUNCT",
  "@start": (word) => word === undefined,
};

/** The classes a guard may name. */
export const GUARD_CLASSES: readonly string[] = Object.keys(CLASSES);

/** Whether the words before and behind the `length` words from `at` on are those their entry asks for. */
export function fitsAround(guards: Guards, { words }: Sentence, at: number, length = 1): boolean {
  const before = words[at - 1];
  const after = words[at + length];
  if (guards.next && !names(guards.next, after)) return false;
  if (guards.prev && !names(guards.prev, before)) return false;
  if (guards.head && !names(guards.head, headBehind(words, at + length))) return false;
  if (guards.notHead && names(guards.notHead, headBehind(words, at + length))) return false;
  if (guards.notHead && doneTo(words, at).some((word) => names(guards.notHead as string[], word)))
    return false;
  if (guards.behind && !names(guards.behind, wordBehindObject(words, at + length))) return false;
  if (guards.notBehind && names(guards.notBehind, wordBehindObject(words, at + length))) return false;
  if (
    guards.notNext &&
    (names(guards.notNext, after) || names(guards.notNext, pastAdverb(words, at + length)))
  )
    return false;
  return !(guards.notPrev && names(guards.notPrev, before));
}

/** The "to" of "they seek merely to slow it": the adverb in front of it changes nothing. */
function pastAdverb(words: readonly Word[], at: number): Word | undefined {
  return words[at]?.pos === "ADV" && words[at + 1]?.lower === "to" ? words[at + 1] : words[at];
}

/** The noun a word describes, acts on, is "of" or goes "to": the last of the first row of nouns behind it, over articles and adjectives. */
function headBehind(words: readonly Word[], from: number): Word | undefined {
  let head: Word | undefined;
  for (let at = /^(?:of|to)$/.test(words[from]?.lower ?? "") ? from + 1 : from; at < words.length; at += 1) {
    const word = words[at] as Word;
    if (word.pos === "NOUN" || word.pos === "PROPN") head = word;
    else if (isHyphen(words, at)) continue;
    else if (head && OWNED.test(word.lower)) head = undefined;
    else if (head || !(BEFORE_NOUN.has(word.pos) || POSSESSIVES.has(word.lower))) break;
  }
  return head;
}

/** What a participle behind "be" acts on: the nouns in front, as far as the clause goes. "Debts … were discharged". */
function doneTo(words: readonly Word[], at: number): Word[] {
  const be = words[at - 1]?.pos === "ADV" ? at - 2 : at - 1;
  if (!BE.includes(words[be]?.lower ?? "")) return [];
  const from = words.findLastIndex(
    (word, place) => place < be && (word.pos === "PUNCT" || word.pos === "CCONJ"),
  );
  return words.slice(Math.max(from + 1, be - 12), be).filter(({ pos }) => pos === "NOUN");
}

/** "the owner's contract": what is owned is the thing, not its owner. */
const OWNED = /^['’]s?$/;

/** Whether a plural stands behind a row of adjectives and nouns: "major operating systems". */
export function isPluralPhrase(words: readonly Word[], from: number): boolean {
  const length = words.slice(from).findIndex(({ pos }) => !/^(?:ADJ|ADV|NOUN|PROPN)$/.test(pos));
  const row = words.slice(from, length < 0 ? undefined : from + length);
  return row.some((word) => CLASSES["@plural"]?.(word));
}

/** The hyphen of "a two-goal lead"; one with space around it is a dash. */
function isHyphen(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word?.lower === "-" && words[at - 1]?.end === word.start && words[at + 1]?.start === word.end;
}

/** The word behind an object: "as" in "They regard the small firms as risky". */
function wordBehindObject(words: readonly Word[], from: number): Word | undefined {
  let at = from;
  while (
    OBJECT.has(words[at]?.pos ?? "") ||
    POSSESSIVES.has(words[at]?.lower ?? "") ||
    words[at]?.lower === "enough" ||
    (at > from && isHyphen(words, at))
  )
    at += 1;
  return words[at];
}

const OBJECT = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON"]);
const BEFORE_NOUN = new Set(["DET", "ADJ", "ADV", "NUM"]);

function names(list: string[], word: Word | undefined): boolean {
  return list.some((item) =>
    item.startsWith("@") ? CLASSES[item]?.(word) === true : item === (word?.lower ?? ""),
  );
}
