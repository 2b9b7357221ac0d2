import { type Edit, isFree, type Sentence, type Word } from "../sentence.ts";
import { FRONT_END, FRONTS, LONGEST_FRONT, opening, WHY } from "./connective-front.ts";
import { mainSubject } from "./split/main-subject.ts";

const BARE = /^(?:therefore|consequently|thus|accordingly|hence)$/;
const HELPERS = /^(?:is|are|was|were|can|must|should|may|will|has|have|had)$/;

/** What follows from a condition or a reason follows from it within the sentence: "If it is even, it is therefore …". */
const CLAUSES = /^(?:when|if|where|since|until|as|because|once|after|before)$/;

/** "In the winter months, the firm therefore closes": a short front with its comma stands before the subject. */
function isFronted(words: readonly Word[], start: number): boolean {
  return (
    FRONTS.test(words[0]?.lower ?? "") &&
    !CLAUSES.test(words[0]?.lower ?? "") &&
    start <= LONGEST_FRONT &&
    words.findIndex(({ text }) => FRONT_END.test(text)) === start - 1
  );
}

/** "It is therefore wise to wait" → "So it is wise to wait": one statement, the word behind its first verb. */
export function bareTherefore(sentence: Sentence, first: Word): Edit[] {
  const { words } = sentence;
  if (first.lower === "that") return [];
  const subject = mainSubject(words);
  if (!subject || (subject.phrase.start !== 0 && !isFronted(words, subject.phrase.start))) return [];
  const verb = words[subject.verb];
  const early = BARE.test(words[subject.verb - 1]?.lower ?? "");
  const at = early ? subject.verb - 1 : subject.verb + 1;
  const [word, next] = words.slice(at, at + 2);
  if (!verb || !word || !next || !BARE.test(word.lower) || (!early && !HELPERS.test(verb.lower))) return [];
  if (/^(?:and|or|,|not)$/.test(next.lower) || !isFree(sentence, word.start, next.start)) return [];
  const rule = `discourse:${word.lower}`;
  return [
    opening(first, "So", subject.verb),
    { start: word.start, end: next.start, text: "", rule, why: WHY, group: subject.verb },
  ];
}
