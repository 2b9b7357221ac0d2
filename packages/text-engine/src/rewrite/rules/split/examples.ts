import type { Word } from "../../sentence.ts";
import { countWords, hasMainClause, type Splitter, startsSentence } from "./clause.ts";
import { stopEdit, gapBefore } from "./stop.ts";
import { hasNegation } from "./negation.ts";
import { isPlural, nounPhraseAt } from "./noun-phrase.ts";
import { isParticiple } from "./participle-first.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectAt } from "./subject.ts";
import { hasVerb } from "./verb.ts";

const MIN_WORDS = 16;
const MIN_LIST_WORDS = 4;

/** "It has three parts: a pump, a valve, and a tank" → "It has three parts. These are a pump, a valve, and a tank". */
export const splitColonList: Splitter = ({ sentence, from, at }) => {
  const next = sentence.words[at + 1];
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (sentence.words[at]?.text !== ":" || !next || !isList(right)) return null;
  if (!endsInPlural(left) && !countsThings(left)) return null;
  if (isChoice(right)) return null;
  if (!hasMainClause(left) || startsSentence(right) || right.some((word) => [":", ";"].includes(word.text)))
    return null;
  const second = sentence.words[at + 2];
  if (next.pos !== "DET" && /^(?:the|a|an|each|every|all|it|them|your|their)$/.test(second?.lower ?? ""))
    return null;
  if (!["DET", "NOUN", "PROPN", "ADJ"].includes(next.pos) || /^(?:one|what|how|some|those)$/.test(next.lower))
    return null;
  return [stopEdit(gapBefore(sentence, at), next, "These are")];
};

/** "…, including A, B, and C" → "…. These include A, B, and C"; "such as" and ", like" → "Examples are". */
export const splitExamples: Splitter = ({ sentence, from, at }) => {
  const comma = sentence.words[at]?.text === "," ? 1 : 0;
  const [first, second] = sentence.words.slice(at + comma, at + comma + 2);
  const isSuchAs = first?.lower === "such" && second?.lower === "as";
  const isLike = first?.lower === "like" && comma === 1;
  if (!isSuchAs && !isLike && !(first?.lower === "including" && comma === 1)) return null;
  const start = at + comma + (isSuchAs ? 2 : 1);
  const next = sentence.words[start];
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(start);
  if (!next || !mainSubject(left) || hasNegation(left)) return null;
  const plural = endsInPlural(left);
  if (isSuchAs || isLike ? !plural || !isList(right) : !hasNounEnd(left) || !isThings(right)) return null;
  if ((comma === 0 && left.at(-2)?.pos !== "ADJ") || goesOnBehind(right)) return null;
  if (describesAll(right) || ((isSuchAs || isLike) && describesOne(right))) return null;
  if (countWords(left) < 6 || countWords(left) + countWords(right) < MIN_WORDS || tells(right)) return null;
  if (!["DET", "NOUN", "PROPN", "ADJ", "NUM", "X", "PRON"].includes(next.pos)) return null;
  return [stopEdit(gapBefore(sentence, at), next, openingFor(isSuchAs || isLike, plural))];
};

/** ", including rent, food and fuel, every month": the row is closed, and the clause in front of it goes on. */
function goesOnBehind(right: readonly Word[]): boolean {
  const closed = right.findLastIndex(({ lower }) => /^(?:and|or)$/.test(lower));
  const first = right.findIndex(({ lower }) => /^(?:and|or)$/.test(lower));
  const behind = right.slice((closed > first && right[closed - 1]?.text !== "," ? first : closed) + 1);
  return (
    first > 0 &&
    behind.some(
      ({ text }, at) =>
        text === "," && !/^(?:which|who|whose|where|and|or)$/.test(behind[at + 1]?.lower ?? ""),
    )
  );
}

/** "plans such as food stamps, that cannot be cut": behind its comma the clause is about the plans. */
function describesAll(right: readonly Word[]): boolean {
  return right.some(({ lower }, at) => lower === "that" && right[at - 1]?.text === ",");
}

/** "languages such as French which sound soft": no row stands in front of the clause, so it is about the languages. */
function describesOne(right: readonly Word[]): boolean {
  const relative = right.findIndex(({ lower }) => /^(?:which|that|who)$/.test(lower));
  return relative > 0 && !right.slice(0, relative).some(({ lower }) => /^(?:,|and|or)$/.test(lower));
}

/** "…some special words, for example, the filler used …" → "…some special words. One example is the filler used …". */
export const splitForExample: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const said = words.slice(at, at + 4).map((word) => word.lower);
  if (
    !/^(?:,|--|—|–)$/.test(said[0] ?? "") ||
    said[1] !== "for" ||
    !/^(?:example|instance)$/.test(said[2] ?? "")
  )
    return null;
  const start = at + (said[3] === "," ? 4 : 3);
  const next = words[start];
  const left = words.slice(from, at);
  const right = words.slice(start);
  if (!next || !/^(?:a|an|the)$/.test(next.lower) || !mainSubject(left) || hasNegation(left)) return null;
  const phrase = nounPhraseAt(right, 0);
  if (!phrase || phrase.plural || !endsInPlural(left) || countWords(left) + countWords(right) < MIN_WORDS)
    return null;
  const isOne = !right.some((word) => word.text === "," || /^(?:and|or)$/.test(word.lower));
  const isNamed = subjectAt(right, 0) === null || isParticiple(right);
  return isOne && isNamed ? [stopEdit(gapBefore(sentence, at), next, "One example is")] : null;
};

function openingFor(isSuchAs: boolean, plural: boolean): string {
  if (isSuchAs) return "Examples are";
  return plural ? "These include" : "This includes";
}

function hasNounEnd(left: readonly Word[]): boolean {
  return left.at(-1)?.pos === "NOUN";
}

/** A noun phrase or several, and no clause behind them. */
function isThings(right: Word[]): boolean {
  return (
    nounPhraseAt(right, 0) !== null &&
    countWords(right) >= MIN_LIST_WORDS &&
    subjectAt(right, 0)?.hasClause !== false
  );
}

/** A verb that is not inside "that …": then more than things follows. */
function tells(right: Word[]): boolean {
  const relative = right.findIndex((word) => /^(?:that|which|who)$/.test(word.lower));
  if (relative < 1 || !hasVerb(right.slice(relative))) return hasVerb(right);
  if (hasVerb(right.slice(0, relative))) return true;
  const comma = right.findIndex((word, at) => at > relative && word.text === ",");
  return (
    comma > 0 && (!hasVerb(right.slice(relative, comma)) || hasVerb(right.slice(comma).filter(isNoItem)))
  );
}

/** ", attributes,": alone between two commas a word is a thing of a row, whatever it was read as. */
function isNoItem(_: Word, at: number, all: readonly Word[]): boolean {
  return !(all[at - 1]?.text === "," && all[at + 1]?.text === ",");
}

function endsInPlural(left: readonly Word[]): boolean {
  const end = /^for (?:you|us|them)$/.test(
    left
      .slice(-2)
      .map((word) => word.lower)
      .join(" "),
  )
    ? -2
    : undefined;
  const last = left.slice(0, end).findLast((word) => !/^(?:today|now|here|worldwide)$/.test(word.lower));
  return last !== undefined && ((last.pos === "NOUN" && isPlural(last)) || /^[A-Z]{2,}s$/.test(last.text));
}

/** "three parts, shown on the left": what is counted stands before a remark. */
function countsThings(left: readonly Word[]): boolean {
  const comma = left.findLastIndex((word) => word.text === ",");
  const [number, things] = left.slice(comma - 2, comma);
  const remark = left[comma + 1];
  if (comma < 3 || number?.pos !== "NUM" || !things || !remark) return false;
  return things.pos === "NOUN" && isPlural(things) && /(?:ed|shown|given|seen)$/.test(remark.lower);
}

/** "a pump, a valve, or a tank": one of them, not all. */
function isChoice(right: readonly Word[]): boolean {
  return right.some((word) => word.lower === "or") && !right.some((word) => word.lower === "and");
}

/** Two things or more and nothing but things: a name of several parts, no clause. */
function isList(right: readonly Word[]): boolean {
  const joined = right.some((word) => word.lower === "and" || word.lower === "or");
  const first = nounPhraseAt(right, 0);
  const isOneIdea = first?.plural === false && /^(?:that|which|who)$/.test(right[first.end]?.lower ?? "");
  return (
    joined &&
    !(isOneIdea && !right.some(({ text }) => text === ",")) &&
    countWords([...right]) >= MIN_LIST_WORDS &&
    subjectAt(right, 0) === null &&
    !/[^\w]["”]$/.test(right.at(-1)?.text ?? "")
  );
}
