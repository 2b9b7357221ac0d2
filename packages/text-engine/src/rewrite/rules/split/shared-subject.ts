import type { Word } from "../../sentence.ts";
import { countWords, isFiniteVerb, type Splitter, stopEdit } from "./clause.ts";

const PRONOUNS = new Set("he she it they we you i".split(" "));
/** Both halves of such a split need this many words. */
const MIN_HALF = 6;

/**
 * "It takes the box from the shelf and puts it on the belt" → "It takes the box from the shelf. It puts it on the belt."
 * Only where the subject is a pronoun, or one simple thing, and both verbs show the same tense and number.
 */
export const splitSharedSubject: Splitter = ({ sentence, from, at }) => {
  const [joiner, verb] = sentence.words.slice(at, at + 2);
  if (joiner?.lower !== "and" || !verb || verb.pos !== "VERB" || verb.lower.endsWith("ing")) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  const comma = left.at(-1)?.lower === ",";
  if (countWords(left) < MIN_HALF || countWords(right) < MIN_HALF || left.slice(0, -1).some((word) => word.pos === "PUNCT")) return null;
  const first = left.findIndex(isFiniteVerb);
  const main = left[first];
  if (first < 1 || first > 4 || !main || !sameForm(main, verb) || left.slice(first + 1).some(isBlocking)) return null;
  const subject = subjectPronoun(left.slice(0, first), main);
  if (subject === null) return null;
  const end = comma ? (left.at(-1) as Word).start : (left.at(-1) as Word).end;
  return [stopEdit(end, verb, subject)];
};

function isBlocking(word: Word): boolean {
  return ["that", "which", "who", "if", "when", "whether", "because", "and", "or", "to", "how", "what", "where", "while", "as", "than", "by", "not"].includes(word.lower) || word.pos === "AUX";
}

function sameForm(a: Word, b: Word): boolean {
  if (a.pos !== "VERB") return false;
  const kind = (word: Word): string => (/ed$/.test(word.lower) ? "past" : /[^s]s$/.test(word.lower) ? "s" : "other");
  return kind(a) === kind(b) && kind(a) !== "other";
}

function subjectPronoun(subject: Word[], verb: Word): string | null {
  const [only] = subject;
  if (subject.length === 1 && only && PRONOUNS.has(only.lower)) return only.lower === "i" ? "I" : only.lower.charAt(0).toUpperCase() + only.lower.slice(1);
  if (only?.pos !== "DET" || subject.some((word) => !["DET", "ADJ", "NOUN"].includes(word.pos))) return null;
  const head = subject.at(-1) as Word;
  if (head.pos !== "NOUN" || /(?:er|or|ist|ian|ant|man|men|woman|women|people|person|child|boy|girl|king|queen|team|group|family|police|crew|mother|father|host|president)s?$/.test(head.lower)) return null;
  return /[^s]s$/.test(verb.lower) ? "It" : /[^s]s$/.test(head.lower) ? "They" : "It";
}
