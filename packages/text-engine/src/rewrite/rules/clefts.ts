import { BASES } from "../../text/hidden-verbs.ts";
import { inflectVerb } from "../../text/inflect.ts";
import { CAPITAL, type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";
import { subjectAt } from "./split/subject.ts";

const WHY = "the statement in its plain order";
const DENIED = /^(?:not|n't|never|no|none|neither|nor|without|only|unless|hardly)$/;

/**
 * A statement that was turned inside out gets its plain order back: "It was in 1830 that the line opened" → "In 1830
 * the line opened", "What we did was set up a call" → "We set up a call", "The reason why they wait is that it rains" →
 * "They wait because it rains".
 */
export const straighten: Operation = (sentence) =>
  placeFirst(sentence) ?? deedFirst(sentence) ?? reasonLast(sentence) ?? [];

/** "It is at this point that S", "It was in May 1830 that S"; a thing in front of "that" may be described by it. */
function placeFirst(sentence: Sentence): Edit[] | null {
  const { words } = sentence;
  const [it, be, place] = words;
  if (it?.lower !== "it" || !be || !/^(?:is|was|'s|’s)$/.test(be.lower) || !place) return null;
  const at = words.findIndex(({ lower }) => lower === "that" || lower === "which");
  const inner = words.slice(3, at);
  const isPlace = place.pos === "ADP" && at > 3 && at < 9 && inner.every(({ pos }) => NAMING.test(pos));
  const [first] = inner;
  const isPointing = /^(?:this|these)$/.test(first?.lower ?? "");
  if (!isPlace || !(isPointing || inner.every(isDate)) || subjectAt(words, at + 1) === null) return null;
  const that = words[at] as Word;
  const next = words[at + 1] as Word;
  if (!isFree(sentence, it.start, place.start) || !isFree(sentence, that.start, that.end)) return null;
  const last = words[at - 1] as Word;
  return [edit(it.start, place.start, CAPITAL, it), edit(last.end, next.start, isPointing ? ", " : " ", it)];
}

const NAMING = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/;

function isDate({ pos, lower }: Word): boolean {
  return pos === "NUM" || pos === "PROPN" || /^(?:early|late|spring|summer|autumn|winter)$/.test(lower);
}

/** "What we are going to do now is look at it", "What you need is a cache". */
function deedFirst(sentence: Sentence): Edit[] | null {
  const { words } = sentence;
  const [what] = words;
  if (what?.lower !== "what" || words.at(-1)?.text !== ".") return null;
  const be = words.findIndex(({ lower }, at) => at > 2 && /^(?:is|was)$/.test(lower));
  const isEarly =
    be > 2 && be < 9 && !words.slice(1, be).some(({ pos, lower }) => pos === "PUNCT" || DENIED.test(lower));
  if (!isEarly || subjectAt(words, 1) === null) return null;
  const adverb = /^(?:now|instead|next|here)$/.test(words[be - 1]?.lower ?? "") ? words[be - 1] : undefined;
  const verb = words[adverb ? be - 2 : be - 1] as Word;
  return /^(?:do|does|did)$/.test(verb.lower)
    ? deed(sentence, what, verb, adverb, be)
    : adverb
      ? null
      : need(sentence, what, verb, be);
}

function deed(
  sentence: Sentence,
  what: Word,
  done: Word,
  adverb: Word | undefined,
  be: number,
): Edit[] | null {
  const { words } = sentence;
  const at = words[be + 1]?.lower === "to" ? be + 2 : be + 1;
  const verb = words[at];
  if (!verb || !BASES.has(verb.lower) || words[at + 1]?.pos === "PUNCT") return null;
  if (/^(?:ADJ|NOUN|ADV)$/.test(verb.pos)) return null;
  const isFinite = done.lower !== "do";
  if (isFinite && words.slice(at).some(({ lower }) => /^(?:and|or|but)$/.test(lower))) return null;
  if (!isFree(sentence, what.start, what.end) || !isFree(sentence, done.start, verb.end)) return null;
  const form = done.lower === "does" ? "s" : done.lower === "did" ? "past" : "base";
  const said = form === "base" ? verb.lower : inflectVerb(verb.lower, form);
  const opening = adverb ? `${adverb.lower.charAt(0).toUpperCase()}${adverb.lower.slice(1)}, ` : CAPITAL;
  const subject = words[1] as Word;
  return [edit(what.start, subject.start, opening, what), edit(done.start, verb.end, said, what)];
}

function need(sentence: Sentence, what: Word, verb: Word, be: number): Edit[] | null {
  const { words } = sentence;
  const [is, next] = [words[be] as Word, words[be + 1]];
  if (!/^(?:needs?|needed|wants?|wanted|sees?|gets?|requires?|required)$/.test(verb.lower) || !next)
    return null;
  if (!/^(?:DET|NUM)$/.test(next.pos) && !/^(?:that|to)$/.test(next.lower)) return null;
  if (
    DENIED.test(next.lower) ||
    !isFree(sentence, what.start, what.end) ||
    !isFree(sentence, is.start, is.end)
  )
    return null;
  const subject = words[1] as Word;
  return [edit(what.start, subject.start, CAPITAL, what), edit(is.start, next.start, "", what)];
}

/** "The reason why S is that R"; what is denied would be denied of the reason. */
function reasonLast(sentence: Sentence): Edit[] | null {
  const { words } = sentence;
  const [the, reason] = words;
  if (the?.lower !== "the" || reason?.lower !== "reason") return null;
  const from = /^(?:why|that)$/.test(words[2]?.lower ?? "") ? 3 : 2;
  const start = subjectAt(words, from);
  const be = words.findIndex(
    ({ lower }, at) =>
      at > from && /^(?:is|was)$/.test(lower) && JOINS.test(words[joinAt(words, at)]?.lower ?? ""),
  );
  if (start === null || be < from + 2) return null;
  const clause = words.slice(from, be);
  if (clause.some(({ pos, lower }) => pos === "PUNCT" || DENIED.test(lower))) return null;
  const [subject, is, join] = [words[from] as Word, words[be] as Word, words[joinAt(words, be)] as Word];
  if (subjectAt(words, joinAt(words, be) + 1) === null) return null;
  if (!isFree(sentence, the.start, reason.end) || !isFree(sentence, is.start, join.end)) return null;
  const how = joinAt(words, be) === be + 2 ? `${words[be + 1]?.text} ` : "";
  return [edit(the.start, subject.start, CAPITAL, the), edit(is.start, join.end, `${how}because`, the)];
}

const JOINS = /^(?:because|that)$/;

/** Over one adverb: "is partly because". */
function joinAt(words: readonly Word[], be: number): number {
  return words[be + 1]?.pos === "ADV" && !DENIED.test(words[be + 1]?.lower ?? "") ? be + 2 : be + 1;
}

function edit(start: number, end: number, text: string, first: Word): Edit {
  return { start, end, text, rule: "precise:order", why: WHY, group: first.start };
}
