import type { Word } from "../../sentence.ts";
import { countWords, type Splitter, stopEdit } from "./clause.ts";
import { isFiniteVerb, isPastForm } from "./verb.ts";

const PRONOUNS = new Set("he she it they we you i".split(" "));
/** Both halves of such a split need this many words. */
const MIN_HALF = 5;

/**
 * "It takes the box from the shelf and puts it on the belt" → "It takes the box from the shelf. It puts it on the belt."
 * Only behind a short subject, which is repeated, and where both verbs show the same tense and number.
 */
export const splitSharedSubject: Splitter = ({ sentence, from, at }) => {
  const joiner = sentence.words[at];
  const then = sentence.words[at + 1]?.lower === "then" ? 1 : 0;
  const verb = sentence.words[at + 1 + then];
  const but = joiner?.lower === "but" ? "But " : "";
  if ((joiner?.lower !== "and" && but === "") || !verb || verb.lower.endsWith("ing")) return null;
  const comma = sentence.words[at - 1]?.lower === ",";
  const left = afterOpening(sentence.words.slice(from, comma ? at - 1 : at));
  const right = sentence.words.slice(at + 1);
  if (
    countWords(left) < MIN_HALF ||
    countWords(right) < MIN_HALF ||
    left.some((word) => word.pos === "PUNCT")
  )
    return null;
  const first = left.findIndex(isFiniteVerb);
  const main = left[first];
  if (
    first < 1 ||
    first > 5 ||
    !main ||
    !sameForm(main, verb, left[first + 1], left[0]) ||
    left.slice(first + 1).some(isBlocking)
  )
    return null;
  const subject = repeatedSubject(sentence.text, left.slice(0, first));
  if (subject === null) return null;
  const isPlain = PRONOUNS.has(left[0]?.lower ?? "") || left[0]?.pos === "DET";
  const opening =
    but === "" || !isPlain || /^I\b/.test(subject)
      ? but + subject
      : but + subject.charAt(0).toLowerCase() + subject.slice(1);
  const whole = then === 1 ? `${opening} then` : opening;
  return [stopEdit((left.at(-1) as Word).end, verb, whole)];
};

function isBlocking(word: Word): boolean {
  return BLOCKING.has(word.lower);
}

/** The clause without "In the next step," in front of its subject. */
function afterOpening(words: Word[]): Word[] {
  const comma = words.findIndex((word) => word.lower === ",");
  return words[0]?.pos === "ADP" && comma > 0 && comma < 8 ? words.slice(comma + 1) : words;
}

const BLOCKING = new Set(
  "that which who if when whether because and or but how what where while than not".split(" "),
);

/** The same auxiliary, the same tense, or a plain "is" or "was" in front of a verb of its tense. */
function sameForm(a: Word, b: Word, afterA: Word | undefined, subject: Word | undefined): boolean {
  if (a.pos === "AUX" && b.pos === "AUX")
    return a.lower === b.lower && ["is", "are", "was", "were", "has", "have", "can"].includes(a.lower);
  if (b.pos !== "VERB") return false;
  const isCopula = afterA !== undefined && ["ADJ", "NOUN", "DET", "NUM"].includes(afterA.pos);
  if (a.pos === "AUX")
    return (
      isCopula &&
      ((["was", "were"].includes(a.lower) && kindOf(b) === "past") || (a.lower === "is" && kindOf(b) === "s"))
    );
  if (a.pos !== "VERB" || kindOf(a) !== kindOf(b)) return false;
  return (
    kindOf(a) !== "other" ||
    (["they", "we", "you", "i"].includes(subject?.lower ?? "") && a.lower !== b.lower)
  );
}

function kindOf(word: Word): string {
  if (isPastForm(word)) return "past";
  return /[^s]s$/.test(word.lower) ? "s" : "other";
}

/** The subject as it stands, when it is a pronoun, a name or a short noun phrase without anything protected. */
function repeatedSubject(text: string, subject: Word[]): string | null {
  const words = subject.filter((word, at) => !(word.pos === "ADV" && at === subject.length - 1));
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last || words.length > 4) return null;
  const written = text.slice(first.start, last.end);
  if (/[\uE000-\uF8FF*_~\n]/.test(written)) return null;
  const capital = written.charAt(0).toUpperCase() + written.slice(1);
  if (words.length === 1 && (PRONOUNS.has(first.lower) || first.pos === "PROPN")) return capital;
  if (
    !words.every((word) => ["DET", "ADJ", "NOUN", "PROPN"].includes(word.pos)) ||
    !["NOUN", "PROPN"].includes(last.pos)
  )
    return null;
  if (
    first.pos === "DET" &&
    !["the", "this", "these", "his", "her", "its", "their", "our", "your", "my"].includes(first.lower)
  )
    return null;
  return capital;
}
