import type { Edit, Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import {
  isDivided,
  isEvent,
  isGeneral,
  isNameOrI,
  isNextAct,
  plainVerb,
  secondCondition,
  unreal,
} from "./condition-kind.ts";
import { hasThen, isFinding, mainVerb } from "./condition-main.ts";
import { subjectAt } from "./subject.ts";

/** A shorter condition reads better in one sentence with what depends on it. */
const MIN_WORDS = 24;

const MIN_HALF = 6;

/** Where what depends on it is long, a shorter condition may stand alone. */
const MIN_CONDITION = 4;

const LONG = 18;

/** Words that only a condition or a question carries. */
const POLAR = /^(?:any|anyone|anything|anybody|ever|either|even|so|whether|assume|suppose|consider|imagine)$/;

/** "If the bolt is loose, the plate moves" → "Suppose the bolt is loose. Then the plate moves", for long sentences. */
export const splitCondition: Splitter = ({ sentence, from, at }) => {
  const start = from + connectives(sentence.words, from);
  const first = sentence.words[start];
  const second = sentence.words[start + 1];
  const bare = isBareThen(sentence.words, at);
  if (
    (sentence.words[at]?.text !== "," && !bare) ||
    !first ||
    !second ||
    !(bare ? /^if$/ : /^(?:if|when|whenever)$/).test(first.lower)
  )
    return null;
  const left = sentence.words.slice(start + 1, at);
  const then = sentence.words[at + 1]?.lower === "then" ? 1 : 0;
  const next = sentence.words[at + 1 + then];
  const right = sentence.words.slice(at + 1 + then);
  if (!next || !isLong(left, upToSemicolon(right)) || isExplained(right)) return null;
  if ((/^\p{Lu}/u.test(second.text) && !isNameOrI(left)) || next.lower === "say") return null;
  const condition = subjectAt(left, 0) ?? unreal(left) ?? plainVerb(left);
  const main = mainVerb(right);
  if (!subjectAt(right, 0) && (left.some(isOtherComma) || hasThen(right))) return null;
  if (!condition || !main || isFinding(right) || left.some((word) => POLAR.test(word.lower))) return null;
  if (right.some((word, place) => word.lower === "if" && right[place - 1]?.lower === "and")) return null;
  if (
    left.some(endsEarlier) ||
    left.at(-1)?.lower === "however" ||
    /^(?:which|who|whom|whose)$/.test(next.lower)
  )
    return null;
  if (first.lower !== "if" && start > from && start < from + 3 && /^(?:we|i)$/.test(second.lower))
    return null;
  const other = secondCondition(left);
  if (isDivided(left, other) || right.slice(0, 5).some((word) => word.lower === "then")) return null;
  if (
    first.lower !== "if"
      ? !isGeneral(left, condition.verb, main, first.lower)
      : isEvent(left, condition.verb, main)
  )
    return null;
  return [
    {
      start: first.start,
      end: second.start,
      text: start === 0 ? "Suppose " : "suppose ",
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    ...(other === undefined ? [] : [{ ...supposing(other), group: at }]),
    { ...stopEdit(gapBefore(sentence, at), next, "Then"), group: at },
    ...therefore(right, at),
  ];
};

/** "If it can discriminate, that is, ask each for more, …": the condition goes on. */
function isExplained([that, is, comma]: readonly Word[]): boolean {
  return that?.lower === "that" && is?.lower === "is" && comma?.text === ",";
}

/** A comma that does not lead to a second act: "if you see none, or see two, try again". */
function isOtherComma({ text }: Word, at: number, left: readonly Word[]): boolean {
  return text === "," && !/^(?:or|and)$/.test(left[at + 1]?.lower ?? "");
}

/** "the new list therefore holds both": behind "Then" it need not be said twice that it follows. */
function therefore(right: Word[], group: number): Edit[] {
  const verb = subjectAt(right, 0)?.verb ?? -1;
  const at = right.findIndex(
    ({ lower, fixed }, place) =>
      !fixed &&
      place >= verb - 1 &&
      place < verb + 3 &&
      /^(?:therefore|thus|consequently|accordingly)$/.test(lower),
  );
  const [word, next] = right.slice(at, at + 2);
  if (verb < 0 || at < 1 || !word || !next || next.pos === "PUNCT") return [];
  return [
    { start: word.start, end: next.start, text: "", rule: "split", why: "one idea per sentence", group },
  ];
}

/** "if it is long, the pump slows; if it is short, …": each condition is as long as its own sentence would be. */
function upToSemicolon(right: Word[]): Word[] {
  const stop = right.findIndex(({ text }) => text === ";");
  return stop < 0 ? right : right.slice(0, stop);
}

function isLong(left: Word[], right: Word[]): boolean {
  return (
    countWords(left) >= (countWords(right) < LONG ? MIN_HALF : MIN_CONDITION) &&
    countWords(right) >= MIN_HALF &&
    left.length + right.length >= MIN_WORDS
  );
}

/** A "then", a colon or ", each" inside: the condition ends there, or goes on in another way. */
function endsEarlier({ lower, text, end }: Word, at: number, left: readonly Word[]): boolean {
  if (lower === "then") return !isNextAct(left, at);
  const next = left[at + 1];
  return (
    (text === ":" && (next?.start ?? end) > end) ||
    (text === "," && /^(?:each|every)$/.test(next?.lower ?? ""))
  );
}

/** "If the lamp is on then the door opens": no comma stands in front of "then". */
function isBareThen(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.lower === "then" &&
    !/^(?:,|if|and|but|or|was|were|is|are|until|since|by|even|only|just)$/.test(words[at - 1]?.lower ?? "")
  );
}

function supposing({ start, end }: Word): Edit {
  return { start, end, text: "suppose", rule: "split", why: "one idea per sentence" };
}

/** How many words stand before the condition that only lead to it: "But", "For example,". */
function connectives(words: readonly Word[], from: number): number {
  const said = words.slice(from, from + 3).map((word) => word.lower);
  if (said[0] === "for" && /^(?:example|instance)$/.test(said[1] ?? "") && said[2] === ",") return 3;
  if (
    said[0] === "in" &&
    /^(?:fact|general|practice|short|particular)$/.test(said[1] ?? "") &&
    said[2] === ","
  )
    return 3;
  if (words[from]?.pos === "ADV" && said[1] === ",") return 2;
  return /^(?:but|and|so|also)$/.test(said[0] ?? "") ? 1 : 0;
}
