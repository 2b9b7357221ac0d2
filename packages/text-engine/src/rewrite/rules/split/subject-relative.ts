import type { Word } from "../../sentence.ts";
import { countWords, MIN_HALF_WORDS, type Splitter } from "./clause.ts";
import { stopEdit } from "./stop.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { pronounOfPerson } from "./person-pronoun.ts";
import { isName, referTo } from "./reference.ts";
import { isFiniteVerb } from "./verb.ts";

/** "The pump, which was built in 1998, moves water" → "The pump was built in 1998. It moves water." */
export const splitSubjectRelative: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const [comma, who, verb] = words.slice(at, at + 3);
  if (comma?.text !== "," || !verb || (who?.lower !== "which" && who?.lower !== "who")) return null;
  const subject = words.slice(from, at);
  const phrase = nounPhraseAt(subject, 0);
  const end = words.findIndex((word, index) => index > at + 2 && word.text === ",");
  const main = words[end + 1];
  if (phrase?.end !== subject.length || end < 0 || !main || !isFiniteVerb(main, 1, [who, main])) return null;
  if (main.pos === "VERB" && /(?:en|wn|ung)$/.test(main.lower)) return null;
  const relative = words.slice(at + 2, end);
  const isFull = countWords(relative) >= 3 && countWords(words.slice(end + 1)) >= MIN_HALF_WORDS - 1;
  if (!isFull || !isFiniteVerb(verb, 1, [who, verb]) || phrase.head.pos === "PRON") return null;
  const plural = pluralBy(main) ?? pluralBy(verb) ?? phrase.plural;
  if (!phrase.plural && plural) return null;
  const whole = referTo(text, subject, { phrase, verb: 0, plural, isPlain: true, hasClause: false });
  const named =
    who.lower === "which" && whole !== null && (isName(whole) || phrase.head.pos === "PROPN") ? "It" : whole;
  const isPerson = who.lower === "who" && phrase.head.pos === "PROPN";
  const person = isPerson ? pronounOfPerson(words, from, at) : null;
  const opening = person ?? (isPerson ? phrase.head.text : named);
  if (opening === null || (who.lower === "who" && opening === "It")) return null;
  return [
    {
      start: comma.start,
      end: verb.start,
      text: " ",
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    { ...stopEdit((words[end] as Word).start, main, opening), group: at },
  ];
};

/** What the form of a verb says of the number of its subject; null where it says nothing. */
export function pluralBy(verb: Word): boolean | null {
  if (/^(?:is|was|has|does)$/.test(verb.lower)) return false;
  if (verb.pos === "VERB" && /[^s]s$/.test(verb.lower)) return false;
  return /^(?:are|were|have|do)$/.test(verb.lower) ? true : null;
}
