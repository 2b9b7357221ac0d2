import { type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { isFiniteVerb } from "./split/verb.ts";
import { saysIt } from "./shorten-relatives.ts";

const WHY = "fewer words for the same thing";
/** What is said of the whole statement, not of the noun before the comma. */
const OF_THE_WHOLE =
  /^(?:pity|shame|problem|mistake|relief|reason|good|bad|great|nice|must|lot|matter|question|fact|way|figure|case|same|opposite|result|consequence|sign|topic|subject|point|goal|most|least|best|worst|first|second|last|next|only|bit|little|few|kind|sort|thing|idea|difference|surprise|success|failure|change|step|increase|rise|fall|drop|record)$/;

/**
 * A relative clause that says what a thing is stands beside it: "the churn, which is the share of customers who leave" →
 * "the churn, the share of customers who leave"; between two commas also what was done with it.
 */
export const appose: Operation = (sentence) =>
  sentence.words.flatMap((word, at) => apposedAt(sentence, word, at) ?? []);

function apposedAt(sentence: Sentence, word: Word, at: number): Edit[] | null {
  const { words } = sentence;
  const [comma, be, first] = [words[at - 1], words[at + 1], words[at + 2]];
  if (!/^(?:which|who)$/.test(word.lower) || comma?.text !== "," || !be || !first) return null;
  if (!/^(?:is|are)$/.test(be.lower) || !isFree(sentence, word.start, first.start)) return null;
  if (!followsNoun(sentence, at, word) || /\n/.test(sentence.text.slice(word.start, first.start)))
    return null;
  if (words.slice(0, at).some(({ text }) => /^[–—]$/.test(text))) return null;
  const close = words.findIndex((other, place) => place > at && /^[,;:–—()]$/.test(other.text));
  const isEnclosed = close > 0 && words[close]?.text === "," && isVerb(words, close + 1);
  const fits = saysWhat(words, at + 2) ? close < 0 || isEnclosed : isEnclosed && saysIt(first, words[at + 3]);
  if (!fits || (!isEnclosed && !words.slice(0, at - 1).some(isFiniteVerb))) return null;
  return [{ start: word.start, end: first.start, text: "", rule: "apposition", why: WHY }];
}

function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isFiniteVerb(word, at, words);
}

/** Behind "who" a name may stand too; "Paris, which is a …" may be said of more than the town. */
function followsNoun({ text, words }: Sentence, at: number, word: Word): boolean {
  const before = words[at - 2];
  if (!before) return false;
  if (/[*_]/.test(text.charAt((words[at - 1] as Word).start - 1))) return true;
  if (word.lower === "who") return /^(?:NOUN|PROPN)$/.test(before.pos);
  return before.pos === "NOUN" && /^\p{Ll}+$/u.test(before.text);
}

/** "a …", "the …": a noun of its own, and no judgement of what was said. */
function saysWhat(words: readonly Word[], at: number): boolean {
  if (!/^(?:an?|the)$/.test(words[at]?.lower ?? "")) return false;
  return !words.slice(at + 1, at + 3).some(({ lower }) => OF_THE_WHOLE.test(lower));
}
