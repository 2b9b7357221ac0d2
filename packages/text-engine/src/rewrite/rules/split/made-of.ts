import type { Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { referTo } from "./reference.ts";
import { mainSubject } from "./main-subject.ts";
import type { Subject } from "./subject.ts";
import { isPastForm } from "./verb.ts";

const MIN_LEFT = 5;
const MIN_RIGHT = 6;
/** Participles that say what a thing is made of, where it lies or what it rests on, with the word they take. */
const STATES: ReadonlyMap<string, RegExp> = new Map([
  ["made", /^(?:of|from|up)$/],
  ["based", /^(?:on|in)$/],
  ["located", /^(?:in|on|at|near|between)$/],
  ["built", /^(?:of|from|on|around)$/],
  ["composed", /^of$/],
  ["named", /^after$/],
  ["written", /^(?:in|by)$/],
  ["surrounded", /^by$/],
  ["followed", /^by$/],
]);

/** "Lathes are machines, made of a bed, a motor and a chuck" → "Lathes are machines. They are made of …". */
export const splitMadeOf: Splitter = ({ sentence, from, at }) => {
  const [comma, participle, next] = sentence.words.slice(at, at + 3);
  const follows = STATES.get(participle?.lower ?? "");
  if (comma?.text !== "," || !participle || !next || !follows?.test(next.lower)) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  const subject = mainSubject(left);
  if (!subject || countWords(left) < MIN_LEFT || countWords(right) < MIN_RIGHT || hasNegation(left))
    return null;
  const be = copulaOf(left, subject);
  if (be === null || right.slice(1).some((word) => word.pos === "AUX")) return null;
  const opening = referTo(sentence.text, left, subject);
  if (opening === null || opening === "This") return null;
  return [stopEdit(gapBefore(sentence, at), participle, `${opening} ${be}`)];
};

/** The "is" of "X is a Y" where Y ends the clause: what is said of Y is said of X. */
function copulaOf(left: readonly Word[], subject: Subject): string | null {
  const be = left[subject.verb];
  if (!be || !/^(?:is|are|was|were)$/.test(be.lower)) return null;
  const role = nounPhraseAt(left, subject.verb + 1);
  if (!role || role.end !== left.length || role.plural !== subject.plural || role.head.pos === "PRON")
    return null;
  if (isPastForm(be)) return subject.plural ? "were" : "was";
  return subject.plural ? "are" : "is";
}
