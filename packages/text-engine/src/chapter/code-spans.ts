/** The code spans of a text, in order, and whether every run of backticks belongs to one. */
export type CodeSpans = { spans: { start: number; end: number }[]; isBalanced: boolean };

/**
 * Finds code spans in a paragraph's text: whatever begins first counts, an escaped backtick, a tag or a comment that
 * has a backtick in it included. Linear in the text.
 * @source CommonMark 0.31, sections 2.4, 6.1 and 6.6
 */
export function findCodeSpans(text: string): CodeSpans {
  const runs = runsByLength(text);
  const spans: CodeSpans["spans"] = [];
  let isBalanced = true;
  const next = /\\[^]|`+|<(?=[A-Za-z/!?])|(?:https?:\/\/|www\.)[^\s<]*/gi;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const { index, 0: token } = found;
    if (token === "<") next.lastIndex = markupEnd(text, index);
    // To some renderers a bare address goes on over a backtick.
    if (/^[hw].*`/i.test(token)) return { spans: [], isBalanced: false };
    if (!token.startsWith("`")) continue;
    const close = closingRun(runs.get(token.length), index);
    if (close === undefined) {
      isBalanced = false;
      continue;
    }
    next.lastIndex = close + token.length;
    spans.push({ start: index, end: next.lastIndex });
  }
  return { spans, isBalanced };
}

/** The runs of backticks by length, the last first. */
function runsByLength(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { index, 0: run } of [...text.matchAll(/`+/g)].toReversed()) {
    const known = runs.get(run.length);
    if (known) known.push(index);
    else runs.set(run.length, [index]);
  }
  return runs;
}

function closingRun(starts: number[] = [], from: number): number | undefined {
  while (starts.length > 0 && (starts.at(-1) ?? 0) <= from) starts.pop();
  return starts.at(-1);
}

const ENDS: readonly [string, string][] = [
  ["<!--", "-->"],
  ["<?", "?>"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
];
const CLOSING_TAG = /<\/[A-Za-z][A-Za-z0-9-]*\s*>/y;
const AUTOLINK = /<[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*>/y;
const TAG_NAME = /<[A-Za-z][A-Za-z0-9-]*/y;
const ATTRIBUTE = /\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|(?=["'])))?/y;
const TAG_END = /\s*\/?>/y;

/** The end of the tag, comment or autolink that begins at `open`; behind the bracket when none does. */
function markupEnd(text: string, open: number): number {
  const end = ENDS.find(([mark]) => text.startsWith(mark, open));
  if (end !== undefined) {
    const close = text.indexOf(end[1], open + end[0].length);
    return close < 0 ? open + 1 : close + end[1].length;
  }
  return matchEnd(CLOSING_TAG, text, open) ?? matchEnd(AUTOLINK, text, open) ?? openingTagEnd(text, open);
}

function openingTagEnd(text: string, open: number): number {
  let at = matchEnd(TAG_NAME, text, open);
  for (let next = at; next !== undefined; next = matchEnd(ATTRIBUTE, text, next)) {
    const quote = text[next];
    at = next;
    if (quote !== '"' && quote !== "'") continue;
    const close = text.indexOf(quote, next + 1);
    if (close < 0) return open + 1;
    at = next = close + 1;
  }
  return (at === undefined ? undefined : matchEnd(TAG_END, text, at)) ?? open + 1;
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
