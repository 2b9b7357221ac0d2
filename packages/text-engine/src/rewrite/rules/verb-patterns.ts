import { inflectVerb, type VerbForm } from "../../text/inflect.ts";
import { withCaseOf } from "../case.ts";
import { type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { BE } from "./helping-verbs.ts";

/** Verbs that take "somebody to do", with the verb that takes "somebody do" instead. */
const WITH_PERSON: ReadonlyMap<string, string> = new Map([
  ["allow", "let"],
  ["enable", "let"],
  ["permit", "let"],
  ["cause", "make"],
]);

/** Verbs that take "to do", with the verb that takes "doing" instead. */
const WITH_GERUND: ReadonlyMap<string, string> = new Map([["continue", "keep"]]);

const FORMS: readonly VerbForm[] = ["base", "s", "ing", "past"];
const PERSON_FORMS = formsOf(WITH_PERSON);
const GERUND_FORMS = formsOf(WITH_GERUND);

/** Words a short object may consist of: "the old pumps", "them", "users". */
const OBJECT_TAGS = new Set(["DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM"]);
const MAX_OBJECT_WORDS = 4;
const BE_OR_GET = new Set([...BE, "'s", "'re", "get", "gets", "got"]);
/** Verbs that are no action: "kept being" and "kept having" are not what people say. */
const STATES = new Set("be have exist maintain keep hold retain preserve remain stay".split(" "));

/**
 * Plainer verbs that ask for another pattern behind them: "It allows the arm to move" → "It lets the arm move",
 * "They continued to play" → "They kept playing".
 */
export const rewriteVerbPatterns: Operation = (sentence) =>
  sentence.words.flatMap(
    (word, at) => letSomebody(sentence, word, at) ?? keepDoing(sentence, word, at) ?? [],
  );

function letSomebody(sentence: Sentence, word: Word, at: number): Edit[] | null {
  const match = PERSON_FORMS.get(word.lower);
  if (!match || isCausedByUs(word) || !isActiveVerb(sentence, at)) return null;
  const to = objectEnd(sentence, at + 1);
  const verb = sentence.words[to + 1];
  if (to < 0 || !isBaseVerb(verb) || isPaired(sentence, to) || leansOnTo(sentence, to)) return null;
  if (match.plain === "make" && (verb.lower === "be" || sentence.text[verb.end] === "-")) return null;
  const marker = sentence.words[to] as Word;
  if (!isFree(sentence, word.start, word.end) || !isFree(sentence, marker.start, verb.start)) return null;
  const shared = { rule: `verb:${match.verb}`, why: "a more common verb", group: word.start };
  return [
    {
      ...shared,
      start: word.start,
      end: word.end,
      text: withCaseOf(inflectVerb(match.plain, match.form), word.text),
    },
    { ...shared, start: marker.start, end: verb.start, text: "" },
  ];
}

/** "inflict a loss to gain time", told with "cause" by now: the "to" is a purpose. */
function isCausedByUs(word: Word): boolean {
  return word.ours === true && /^caus/.test(word.lower);
}

/** "allows them to read but not to write": the second "to" needs the verb the first one stands behind. */
function isPaired({ words }: Sentence, to: number): boolean {
  return words
    .slice(to + 2)
    .some((word, at, rest) => word.lower === "to" && PAIRING.test(rest[at - 1]?.lower ?? ""));
}

const PAIRING = /^(?:and|or|but|not|than|then|nor)$/;

/** "allows a firm able to pay to …", "caused a jump to …": the "to" belongs to the word in front of it. */
function leansOnTo({ words }: Sentence, to: number): boolean {
  return /^(?:able|likely|ready|willing|free|due|prone|related|similar|close|next)$/.test(
    words[to - 1]?.lower ?? "",
  );
}

/** Place of the "to" behind an object of at most four words; -1 where the words are no such object. */
function objectEnd({ words }: Sentence, from: number): number {
  for (let at = from; at <= from + MAX_OBJECT_WORDS; at += 1) {
    const word = words[at];
    if (!word) return -1;
    if (word.lower === "to") {
      const isGift = at > from + 1 && GIVEN.test(words[at - 1]?.lower ?? "");
      return at > from && words[at - 1]?.pos !== "DET" && !isGift ? at : -1;
    }
    if (!OBJECT_TAGS.has(word.pos)) return -1;
  }
  return -1;
}

/** "allows the team enough time to rest": what is allowed is a thing. */
const GIVEN =
  /^(?:time|space|room|freedom|opportunity|opportunities|chance|chances|rights?|authority|flexibility|leeway|latitude|access|scope)$/;

function keepDoing(sentence: Sentence, word: Word, at: number): Edit[] | null {
  const match = GERUND_FORMS.get(word.lower);
  const to = sentence.words[at + 1];
  const verb = sentence.words[at + 2];
  if (!match || !isActiveVerb(sentence, at) || to?.lower !== "to" || !isBaseVerb(verb)) return null;
  if (match.form === "ing" || STATES.has(verb.lower) || !isFree(sentence, word.start, verb.end)) return null;
  const text = `${inflectVerb(match.plain, match.form)} ${inflectVerb(verb.lower, "ing")}`;
  return [
    {
      start: word.start,
      end: verb.end,
      text: withCaseOf(text, word.text),
      rule: `verb:${match.verb}`,
      why: "a more common verb",
    },
  ];
}

function isActiveVerb({ words }: Sentence, at: number): boolean {
  if (words[at]?.pos !== "VERB") return false;
  const before = words.slice(Math.max(0, at - 3), at).toReversed();
  const near = before.find((word) => word.pos !== "ADV" && word.lower !== "not");
  return !(near && BE_OR_GET.has(near.lower) && !words[at]?.lower.endsWith("ing"));
}

function isBaseVerb(word: Word | undefined): word is Word {
  return word !== undefined && ["VERB", "AUX"].includes(word.pos) && /^[a-z]+$/.test(word.text);
}

type Pattern = { verb: string; plain: string; form: VerbForm };

function formsOf(verbs: ReadonlyMap<string, string>): ReadonlyMap<string, Pattern> {
  return new Map(
    [...verbs].flatMap(([verb, plain]) =>
      FORMS.map((form): [string, Pattern] => [inflectVerb(verb, form), { verb, plain, form }]),
    ),
  );
}
