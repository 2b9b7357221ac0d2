import { CAPITAL, type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";

/** Both halves of a split need this many words, so that no row of stubs appears. */
const MIN_HALF_WORDS = 4;

const SUBJECT_PRONOUNS = new Set("i you he she it we they this that these those there".split(" "));
const JOINS: ReadonlyMap<string, string> = new Map([
  ["but", "But"],
  ["so", "So"],
  ["and", ""],
  ["yet", "But"],
]);
const SUBORDINATORS = new Set(
  "if when whenever while although though because since unless until whether that which who whom whose where as after before once than both either neither between not only".split(
    " ",
  ),
);

/**
 * Long sentences become two where the second half stands on its own: ", but CLAUSE", ", and CLAUSE", "; CLAUSE".
 * Gated: both halves have a subject and a finite verb, nothing is quoted or bracketed around the joint.
 */
export function splitRule(minWords: number): Operation {
  return (sentence) => {
    if (countWords(sentence.words) < minWords || /["“”]/.test(sentence.text)) return [];
    const edits: Edit[] = [];
    let from = 0;
    sentence.words.forEach((word, at) => {
      const edit =
        word.lower === ","
          ? commaSplit(sentence, from, at)
          : word.lower === ";"
            ? semicolonSplit(sentence, from, at)
            : null;
      if (!edit) return;
      edits.push(edit);
      from = at + 1;
    });
    return edits;
  };
}

function commaSplit(sentence: Sentence, from: number, at: number): Edit | null {
  const joiner = sentence.words[at + 1];
  const opening = joiner && JOINS.get(joiner.lower);
  if (!joiner || opening === undefined) return null;
  const comma = sentence.words[at] as Word;
  const next = sentence.words[at + 2];
  if (!next || !isFree(sentence, comma.start, joiner.end) || depthAt(sentence.text, comma.start) > 0)
    return null;
  if (joiner.lower === "so" && (next.lower === "that" || next.lower === "as")) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2);
  if (!isMainClause(left) || !isMainClause(right) || !startsClause(right)) return null;
  if (joiner.lower === "and" && hasListBefore(left)) return null;
  const end = opening === "" ? next.start : joiner.end;
  return {
    start: comma.start,
    end,
    text: `. ${opening === "" ? CAPITAL : opening}`,
    rule: "split",
    why: "one idea per sentence",
  };
}

function semicolonSplit(sentence: Sentence, from: number, at: number): Edit | null {
  const mark = sentence.words[at] as Word;
  const next = sentence.words[at + 1];
  if (!next || !isFree(sentence, mark.start, mark.end) || depthAt(sentence.text, mark.start) > 0) return null;
  if (sentence.words.filter((word) => word.lower === ";").length > 1) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (
    !hasVerb(left) ||
    !hasVerb(right) ||
    countWords(left) < MIN_HALF_WORDS ||
    countWords(right) < MIN_HALF_WORDS
  )
    return null;
  if (/[\uE000-\uF8FF]/.test(sentence.text.slice(mark.end, next.start + 1))) return null;
  return {
    start: mark.start,
    end: next.start,
    text: `. ${CAPITAL}`,
    rule: "split",
    why: "one idea per sentence",
  };
}

/** A clause with its own finite verb that hangs on nothing. */
function isMainClause(words: Word[]): boolean {
  if (countWords(words) < MIN_HALF_WORDS || !hasVerb(words)) return false;
  return !SUBORDINATORS.has(words[0]?.lower ?? "");
}

/** Begins with a subject and its finite verb follows before anything else could claim it. */
function startsClause(words: Word[]): boolean {
  const verb = words.findIndex(isFiniteVerb);
  if (verb <= 0 || verb > 8) return false;
  const subject = words.slice(0, verb);
  if (subject.some((word) => SUBORDINATORS.has(word.lower) || /^[,;:()]$/.test(word.lower))) return false;
  const first = subject[0] as Word;
  if (SUBJECT_PRONOUNS.has(first.lower)) return true;
  return (
    ["DET", "NOUN", "PROPN", "PRON", "ADJ", "NUM"].includes(first.pos) &&
    subject.some((word) => ["NOUN", "PROPN", "PRON", "X"].includes(word.pos))
  );
}

export function hasVerb(words: Word[]): boolean {
  return words.some(isFiniteVerb);
}

function isFiniteVerb(word: Word, at: number, all: Word[]): boolean {
  if (word.pos === "AUX") return !["be", "been", "being", "having"].includes(word.lower);
  if (word.pos !== "VERB" || /ing$/.test(word.lower)) return false;
  const previous = all[at - 1]?.lower ?? "";
  return previous !== "to" && !["a", "an", "the"].includes(previous);
}

/** "a, b, and c": a comma close before the joint speaks for a list. */
function hasListBefore(left: Word[]): boolean {
  return left.some((word) => word.lower === ",");
}

export function countWords(words: Word[]): number {
  return words.filter((word) => word.pos !== "PUNCT").length;
}

/** How many brackets are open at this place. */
export function depthAt(text: string, at: number): number {
  let depth = 0;
  for (const character of text.slice(0, at)) {
    if (character === "(" || character === "[") depth += 1;
    if (character === ")" || character === "]") depth -= 1;
  }
  return depth;
}
