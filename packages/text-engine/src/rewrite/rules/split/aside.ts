import { CAPITAL, type Edit, type Word } from "../../sentence.ts";
import { countWords, isMainClause, type Joint, type Splitter, startsSentence } from "./clause.ts";
import { gapBefore } from "./stop.ts";
import { isRewording } from "./brackets.ts";
import { isPlural } from "./noun-phrase.ts";
import { isParticiple } from "./participle-first.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectAt } from "./subject.ts";

/** Farther away nobody would know what the bracket spoke of, least of all when it points with a pronoun. */
const MOST_AFTER = 12;
const MOST_AFTER_NAMED = 24;
const WHY = "one idea per sentence";

/**
 * "The type (it starts with i) takes 32 bits." → "The type takes 32 bits. (It starts with i.)": a clause in brackets
 * moves behind its sentence, where nothing protected or in brackets follows that it would change places with.
 */
export const splitAside: Splitter = (joint) => {
  const { sentence, from, at } = joint;
  const { words, text } = sentence;
  const open = words[at];
  const before = words[at - 1];
  const stop = words.at(-1);
  const close = words.findIndex((word, index) => index > at && word.text === ")");
  if (open?.text !== "(" || !before || stop?.text !== "." || close < 0) return null;
  const inner = words.slice(at + 1, close);
  const after = words.slice(close + 1, -1);
  const cause = ["since", "because"].includes(inner[0]?.lower ?? "") ? 1 : 0;
  const first = inner[cause];
  const last = inner.at(-1);
  if (!first || !last || countWords(after) > mostAfter(inner) || after.some((word) => word.text === "("))
    return null;
  if (cause === 0 ? !isSentence(inner) || isShort(inner) : !mainSubject(inner.slice(1))) return null;
  if (words.slice(from, at).some((word) => word.text === "(") || last.text === "?" || isRewording(inner))
    return null;
  if (isMainClause(words.slice(from, at)) && startsAnother(after) && !/^(?:we|you)$/.test(first.lower))
    return null;
  if (pointsAway(first, after)) return null;
  if (!standsAlone(words.slice(from, at), after)) return null;
  const said = text.slice(first.start, last.end).replace(/[.!\s]+$/, "");
  const end = last.text === "!" ? "!" : ".";
  const rest = text.slice(words[close]?.end, stop.start);
  if (hasMark(said) && cause === 0) return isPlain(rest) ? aroundBracket(joint, close, rest, end) : null;
  if (!isPlain(said)) return null;
  const opening = cause === 1 ? `This is because${first.text === "," ? "" : " "}` : CAPITAL;
  return [
    {
      start: gapBefore(sentence, at),
      end: (words[close] as Word).end,
      text: "",
      rule: "split",
      why: WHY,
      group: at,
    },
    {
      start: stop.start,
      end: stop.end,
      text: `. (${opening}${said}${end})`,
      rule: "split",
      why: WHY,
      group: at,
    },
  ];
};

/** "(we hope)", "(the others do)", "(the row set)": no thought of its own. */
function isShort(inner: readonly Word[]): boolean {
  const isBroken =
    /^(?:both|something|anything|everything)$/.test(inner[0]?.lower ?? "") &&
    !inner.some(({ pos }) => pos === "AUX");
  const first = inner[0];
  const isName =
    first?.pos === "DET" &&
    inner.length < 6 &&
    !inner.some(({ pos, lower }) => pos === "AUX" || /[^s]s$/.test(lower));
  return (
    isBroken ||
    inner.some(
      ({ lower }, at) =>
        lower === "known" && inner[at + 1]?.lower === "as" && !inner.some(({ pos }) => pos === "AUX"),
    ) ||
    isName ||
    countWords([...inner]) < 4 ||
    (inner.length < 6 && inner.at(-1)?.pos === "AUX") ||
    !inner.some(({ text }) => /^[a-z]/.test(text))
  );
}

/** "…, and so nothing is left", "…, but most of them stay": behind that clause the bracket would speak of it. */
function startsAnother(after: readonly Word[]): boolean {
  let start = after[0]?.text === "," ? 1 : 0;
  if (!/^(?:and|but|or|so|since|because|yet|then|while|as)$/.test(after[start]?.lower ?? "")) return false;
  while (/^(?:CCONJ|SCONJ|ADV|PUNCT)$/.test(after[start]?.pos ?? "") || after[start]?.lower === "so")
    start += 1;
  return after[start]?.pos === "VERB" || subjectAt(after, start) !== null;
}

/** "(they are kept)" behind other things, "(it is the first)" behind another thing. */
function pointsAway({ lower }: Word, after: readonly Word[]): boolean {
  if (!/^(?:it|they)$/.test(lower)) return false;
  return after.some((word) => /^(?:NOUN|PROPN)$/.test(word.pos) && isPlural(word) === (lower === "they"));
}

function mostAfter(inner: readonly Word[]): number {
  const points = inner.some((word) =>
    /^(?:it|its|this|that|these|those|they|them|their|here|there)$/.test(word.lower),
  );
  return points ? MOST_AFTER : MOST_AFTER_NAMED;
}

/** A clause with its subject at the start, or behind "for example," or a condition. */
function isSentence(inner: Word[]): boolean {
  const even = inner[0]?.lower === "even" ? 1 : 0;
  const first = inner[even];
  if (
    ["DET", "PRON", "NOUN", "PROPN", "ADJ"].includes(first?.pos ?? "") ||
    (first?.pos === "VERB" && first.lower.endsWith("ed"))
  )
    return subjectAt(inner, even) !== null && !isParticiple(inner);
  const isOpened =
    inner[0]?.lower === "if" ||
    (inner[0]?.lower === "for" && /^(?:example|instance)$/.test(inner[1]?.lower ?? ""));
  return isOpened && mainSubject(inner) !== null;
}

function standsAlone(before: Word[], after: Word[]): boolean {
  const whole = [...before, ...after];
  return (
    (mainSubject(whole) !== null || startsSentence(whole)) && (after.length === 0 || isMainClause(whole))
  );
}

/** What is protected keeps its place: the rest of the sentence goes in front of the bracket instead. */
function aroundBracket({ sentence, at }: Joint, close: number, rest: string, end: string): Edit[] {
  const { words } = sentence;
  const start = gapBefore(sentence, at);
  const first = words[at + 1]?.start ?? start;
  const stop = words.at(-1) as Word;
  const behind = words[close] as Word;
  return [
    { start, end: first, text: `${rest}. (${CAPITAL}`, rule: "split", why: WHY, group: at },
    { start: behind.start, end: stop.end, text: `${end})`, rule: "split", why: WHY, group: at },
  ];
}

/** Nothing in it is protected, emphasised or quoted. */
function isPlain(said: string): boolean {
  return !hasMark(said) && !/[*_~"“”]/.test(said);
}

function hasMark(text: string): boolean {
  return /[\uE000-\uF8FF]/.test(text);
}
