import type { Span } from "../personalized-chapter.ts";
import { ABBREVIATIONS, MAY_END_SENTENCE } from "./abbreviations.ts";

const END = /[.!?…]+["'”’)\]*_]*(?=\s|$)/g;

/** What stands for a protected stretch; a hard break is one. */
const MARK = /[\uE000-\uF8FF]/g;

/**
 * The sentences of a passage as spans without the white space around them. Knows abbreviations, initials, numbers
 * and ellipses; a hard break (`isBreak`) always ends a sentence.
 */
export function splitSentences(text: string, isBreak?: (character: string) => boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  const ends = [...text.matchAll(END)].filter((match) => isEnd(text, match.index, match[0]));
  const cuts = ends.map((match) => match.index + match[0].length);
  if (isBreak)
    for (const { index, 0: mark } of text.matchAll(MARK)) if (isBreak(mark)) cuts.push(index, index + 1);
  for (const end of cuts.sort((a, b) => a - b)) if (end > start) cut(end);
  cut(text.length);
  return isBreak
    ? spans.filter((span) => !(span.end - span.start === 1 && isBreak(text[span.start] as string)))
    : spans;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] as string)) from += 1;
  while (to > from && /\s/.test(text[to - 1] as string)) to -= 1;
  return { start: from, end: to };
}

function isEnd(text: string, at: number, mark: string): boolean {
  const next = /^\s+["'“‘([*_]*(\S)/.exec(text.slice(at + mark.length, at + mark.length + 12))?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  if (!/^\.["'”’)\]*_]*$/.test(mark)) return true;
  const word = (/[^\s(“"[*_]+$/.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "")
    .replace(/^['‘]/, "")
    .toLowerCase();
  if (ABBREVIATIONS.has(word))
    return MAY_END_SENTENCE.has(word) && next !== undefined && /\p{Lu}/u.test(next);
  return !/^\p{L}$/u.test(word) || word === "i" || next === undefined;
}
