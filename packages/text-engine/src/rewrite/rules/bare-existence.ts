import { CAPITAL, type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { isFiniteVerb } from "./split/verb.ts";

const WHY = "fewer words for the same thing";

/**
 * What only says that something is there gives way to what is said of it: "There are many proteins that are embedded in
 * it" → "Many proteins are embedded in it", "This is something that costs time" → "This costs time".
 */
export const dropExistence: Operation = (sentence) => thereAre(sentence) ?? isSomething(sentence) ?? [];

const MANY = /^(?:many|several|some|various|numerous|countless|certain)$/;

/** Only where they are counted or said to be many; "there are proteins that" tells that there are any. */
function thereAre(sentence: Sentence): Edit[] | null {
  const { words } = sentence;
  const [there, be, many] = words;
  if (there?.lower !== "there" || !be || !/^(?:are|were)$/.test(be.lower) || !many) return null;
  if (!MANY.test(many.lower) && many.pos !== "NUM") return null;
  const at = words.findIndex(({ lower }) => /^(?:that|which|who)$/.test(lower));
  const noun = words[at - 1];
  if (at < 4 || at > 8 || noun?.pos !== "NOUN" || !/s$|people$|children$|men$/.test(noun.lower)) return null;
  if (words.slice(3, at - 1).some(({ pos }) => !/^(?:ADJ|NOUN|ADV)$/.test(pos))) return null;
  const [that, verb] = [words[at] as Word, words[at + 1]];
  if (!verb || !isFiniteVerb(verb, at + 1, words)) return null;
  if (words.slice(at + 1).some(({ lower }, place) => isSecond(lower, words[at + place]))) return null;
  if (words.at(-1)?.text === "?" || !isFree(sentence, there.start, be.end)) return null;
  if (!isFree(sentence, that.start, that.end)) return null;
  return [edit(there.start, many.start, CAPITAL), edit(that.start, verb.start, "")];
}

/** "many who smoke and who drink": the second clause needs the first. */
function isSecond(lower: string, before: Word | undefined): boolean {
  return /^(?:that|which|who)$/.test(lower) && /^(?:and|or|but|,)$/.test(before?.lower ?? "");
}

function isSomething(sentence: Sentence): Edit[] | null {
  const { words } = sentence;
  const at = words.findIndex(({ lower }) => lower === "something");
  const [subject, be, that, verb] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
  if (!subject || !be || !that || !verb || !/^(?:is|was)$/.test(be.lower)) return null;
  if (!/^(?:NOUN|PROPN)$/.test(subject.pos) && !/^(?:this|that|it)$/.test(subject.lower)) return null;
  if (at > 6 || !/^(?:that|which)$/.test(that.lower) || !isFiniteVerb(verb, at + 2, words)) return null;
  if (words.slice(at + 2).some(({ lower }, place) => isSecond(lower, words[at + 1 + place]))) return null;
  if (words.at(-1)?.text === "?" || !isFree(sentence, be.start, that.end)) return null;
  return [edit(be.start, verb.start, "")];
}

function edit(start: number, end: number, text: string): Edit {
  return { start, end, text, rule: "precise:existence", why: WHY, group: 0 };
}
