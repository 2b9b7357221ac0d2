import { withCaseOf } from "../case.ts";
import { type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";

/** "a length of 5 km" → "5 km long": the quality a measure is said with. */
const QUALITIES: ReadonlyMap<string, string> = new Map([
  ["length", "long"],
  ["height", "high"],
  ["width", "wide"],
  ["depth", "deep"],
  ["diameter", "across"],
]);
const HAVE: ReadonlyMap<string, string> = new Map([
  ["has", "is"],
  ["had", "was"],
]);
const UNIT =
  /^(?:mm|cm|m|km|ft|mi|yd|inch(?:es)?|f(?:oo|ee)t|yards?|miles?|(?:milli|centi|kilo)?met(?:re|er)s?)$/;
const MAGNITUDES = new Set("hundred thousand million billion".split(" "));

/**
 * Counts and measures said as people say them: "has a population of 5,000" → "has 5,000 people",
 * "has a length of 5 km" → "is 5 km long". The number itself is not touched.
 */
export const rewriteMeasures: Operation = (sentence) =>
  sentence.words.flatMap(
    (word, at) =>
      people(sentence, word, at) ??
      measure(sentence, word, at) ??
      lives(sentence, word, at) ??
      occasions(sentence, word, at) ??
      [],
  );

const COUNTED: ReadonlyMap<string, string> = new Map([
  ["population", "people"],
  ["membership", "members"],
]);

function people(sentence: Sentence, word: Word, at: number): Edit[] | null {
  const { words } = sentence;
  const counted = COUNTED.get(word.lower);
  if (counted === undefined || words[at - 1]?.lower !== "a" || words[at + 1]?.lower !== "of") return null;
  const about = aboutAt(words, at + 2);
  const number = lastOfNumber(sentence, at + 2 + about);
  const after = words[number + 1];
  const isSaid = /^(?:people|inhabitants|residents|members)$/.test(after?.lower ?? "");
  const goesOn = after && !isSaid && !/^[.,;)]$|^(?:and|in|at|as|but|while|making)$/.test(after.lower);
  if (number < 0 || goesOn) return null;
  return around(sentence, words[at - 1] as Word, words[at + 2] as Word, words[number] as Word, {
    rule: `measure:${word.lower}`,
    before: "",
    after: isSaid ? "" : ` ${counted}`,
  });
}

/** How many words stand before a number and say how exact it is: "about", "more than". */
function aboutAt(words: readonly Word[], at: number): number {
  const [first, second] = [words[at]?.lower ?? "", words[at + 1]?.lower ?? ""];
  if (/^(?:more|fewer|less)$/.test(first) && second === "than") return 2;
  if ((first === "just" && /^(?:over|under)$/.test(second)) || (first === "at" && second === "least"))
    return 2;
  return ABOUT.test(first) ? 1 : 0;
}

const ABOUT = /^(?:about|some|around|roughly|approximately|nearly|almost|over)$/;

const KILL: ReadonlyMap<string, string> = new Map([
  ["claim", "kill"],
  ["claims", "kills"],
  ["claimed", "killed"],
  ["claiming", "killing"],
]);

/** "claimed more than a thousand lives" → "killed more than a thousand people". */
function lives(sentence: Sentence, word: Word, at: number): Edit[] | null {
  const { words } = sentence;
  const kill = KILL.get(word.lower);
  if (!kill) return null;
  const row = words.slice(at + 1, at + 8);
  const end = row.findIndex(({ lower }) => lower === "lives");
  const many = row[end];
  if (!many || end < 1 || !row.slice(0, end).every(isCount)) return null;
  if (!isFree(sentence, word.start, word.end) || !isFree(sentence, many.start, many.end)) return null;
  const shared = { rule: "measure:lives", why: "a measure as people say it", group: word.start };
  return [
    { ...shared, start: word.start, end: word.end, text: withCaseOf(kill, word.text) },
    { ...shared, start: many.start, end: many.end, text: "people" },
  ];
}

/** "on more than sixty occasions" → "more than sixty times". */
function occasions(sentence: Sentence, word: Word, at: number): Edit[] | null {
  const { words } = sentence;
  if (word.text !== "on") return null;
  const row = words.slice(at + 1, at + 6);
  const end = row.findIndex(({ lower }) => lower === "occasions");
  const [first, many] = [row[0], row[end]];
  if (!first || !many || end < 1 || !row.slice(0, end).every(isCount)) return null;
  if (!row.slice(0, end).some(({ pos, lower }) => pos === "NUM" || /^(?:dozens?|hundreds?)$/.test(lower)))
    return null;
  if (!isFree(sentence, word.start, first.start) || !isFree(sentence, many.start, many.end)) return null;
  const shared = { rule: "measure:occasions", why: "a measure as people say it", group: word.start };
  return [
    { ...shared, start: word.start, end: first.start, text: "" },
    { ...shared, start: many.start, end: many.end, text: "times" },
  ];
}

function isCount({ pos, lower }: Word): boolean {
  return (
    pos === "NUM" ||
    /^(?:\d[\d,.]*|more|fewer|less|than|at|least|most|an?|estimated|about|around|nearly|almost|over|some|up|to|many|several|hundreds?|thousands?|dozens?|millions?|hundred|thousand|million|of)$/.test(
      lower,
    )
  );
}

function measure(sentence: Sentence, word: Word, at: number): Edit[] | null {
  const { words } = sentence;
  const be = HAVE.get(word.lower);
  const quality = QUALITIES.get(words[at + 2]?.lower ?? "");
  if (!be || !quality || words[at + 1]?.lower !== "a" || words[at + 3]?.lower !== "of") return null;
  const number = lastOfNumber(sentence, at + 4);
  const unit = words[number + 1];
  const after = words[number + 2];
  if (number < 0 || !unit || !UNIT.test(unit.lower)) return null;
  if (after && !/^[.,;]$|^(?:and|but|while)$/.test(after.lower)) return null;
  return around(sentence, word, words[at + 4] as Word, unit, {
    rule: `measure:${words[at + 2]?.lower}`,
    before: `${be} `,
    after: ` ${quality}`,
  });
}

/** Place of the last word of the number that starts here ("3 million"); -1 where none starts. */
function lastOfNumber({ words }: Sentence, at: number): number {
  if (!/^\d[\d,.]*$/.test(words[at]?.text ?? "")) return -1;
  return MAGNITUDES.has(words[at + 1]?.lower ?? "") ? at + 1 : at;
}

/** Two edits that go together: what stands before `from` is replaced, and something is added behind `last`. */
function around(
  sentence: Sentence,
  start: Word,
  from: Word,
  last: Word,
  { rule, before, after }: { rule: string; before: string; after: string },
): Edit[] | null {
  if (!isFree(sentence, start.start, from.start)) return null;
  const shared = { rule, why: "a measure as people say it", group: start.start };
  return [
    { ...shared, start: start.start, end: from.start, text: before },
    { ...shared, start: last.end, end: last.end, text: after },
  ];
}
