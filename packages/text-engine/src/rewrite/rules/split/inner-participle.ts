import type { Edit, Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { pronounOfPerson } from "./person-pronoun.ts";
import { isName, referTo } from "./reference.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { pluralBy } from "./subject-relative.ts";
import { isFiniteVerb, isPastForm } from "./verb.ts";

const MIN_INNER = 3;
const MIN_MAIN = 3;
const MIN_WORDS = 12;
/** What was done to a thing once: "The castle, built by a Norman lord, is". */
const DONE_ONCE =
  /^(?:built|founded|erected|constructed|completed|opened|published|released|established|launched|introduced|discovered|formed|created|written|designed|painted|carved|composed|invented|rebuilt|restored|damaged|destroyed)$/;
/** How a thing is, and still was when it is told of the past. */
const STATES = /^(?:known|called|named|located|situated|surrounded|based|composed|used|owned|nicknamed)$/;
const OF_PERSONS = /^(?:born|educated|raised)$/;

/** "The castle, built in 1120 by a lord, is now a museum" → "The castle was built in 1120 by a lord. It is now a museum". */
export const splitInnerParticiple: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const [comma, done] = words.slice(at, at + 2);
  if (
    comma?.text !== "," ||
    !done ||
    !isDone(done.lower) ||
    /^(?:in|after|as)$/.test(words[from]?.lower ?? "")
  )
    return null;
  const subject = words.slice(from, at);
  const phrase = nounPhraseAt(subject, 0);
  const end = words.findIndex((word, index) => index > at && word.text === ",");
  const main = words[end + 1];
  if (!phrase || phrase.end !== subject.length || phrase.head.pos === "PRON" || end < 0) return null;
  if (!main || !isFiniteVerb(main, 1, [done, main]) || words[end + 2]?.text === ",") return null;
  const inner = words.slice(at + 1, end);
  if (countWords(inner) < MIN_INNER || countWords(words.slice(end + 1)) < MIN_MAIN) return null;
  if (countWords(words) < MIN_WORDS || inner.some((word, index) => index > 0 && isTold(word, index, inner)))
    return null;
  const plural = pluralBy(main) ?? phrase.plural;
  const was = beFor(done.lower, inner, main, plural);
  const whole = referTo(text, subject, {
    phrase,
    verb: 0,
    plural,
    isPlain: true,
    hasClause: false,
  });
  if (was === null || whole === null) return null;
  const person = OF_PERSONS.test(done.lower) ? pronounOfPerson(words, from, at) : null;
  const named = DONE_ONCE.test(done.lower) ? "It" : phrase.head.text;
  const opening = person ?? (isName(whole) ? named : whole);
  if (opening === text.slice(words[from]?.start, phrase.head.end)) return null;
  return [
    { start: comma.start, end: done.start, text: ` ${was} `, rule: "split", why: WHY, group: at },
    { ...stopEdit(gapBefore(sentence, end), main, opening), group: at },
  ] satisfies Edit[];
};

const WHY = "one idea per sentence";

function isDone(word: string): boolean {
  return DONE_ONCE.test(word) || STATES.test(word) || OF_PERSONS.test(word);
}

/** A verb of its own inside, which leads further. */
function isTold(word: Word, at: number, inner: readonly Word[]): boolean {
  return (
    word.pos === "AUX" ||
    word.lower === "or" ||
    (isFiniteVerb(word, at, inner) && !/(?:ed|en|wn|lt)$/.test(word.lower))
  );
}

/** What has a year, or was done once, is told of the past; a state is told like the rest of the sentence. */
function beFor(done: string, inner: readonly Word[], main: Word, plural: boolean): string {
  const isPast = !STATES.test(done) || isPastForm(main) || inner.some(({ text }) => /^1\d{3}$/.test(text));
  return isPast ? (plural ? "were" : "was") : plural ? "are" : "is";
}
