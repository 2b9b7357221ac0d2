import type { Leaf } from "./block.ts";
import { type CodeSpans, findCodeSpans } from "./code-spans.ts";
import { scanBlocks } from "./containers.ts";
import { type Line, splitLines } from "./lines.ts";

/** A leaf's text without what its containers put in front of each line, and where each character of it comes from. */
export type LogicalText = { text: string; sourceOf(at: number): number };

/** Which characters of a source are shown as code by every renderer, and the texts of what is in quotes and lists. */
export type CodeMap = { isCode(at: number): boolean; nested: LogicalText[] };

/**
 * Looks for code from the side of safety: where renderers might disagree about what is code, it is none.
 * @throws EngineError too_complex
 */
export function mapCode(markdown: string): CodeMap {
  const lines = splitLines(markdown);
  const code = new Uint8Array(markdown.length);
  const nested: LogicalText[] = [];
  let isSettled = true;
  let isBehindProse = true;
  let isLost = false;
  for (const { leaves } of scanBlocks(lines, markdown.length)) {
    for (const leaf of leaves) {
      const logical = logicalText(leaf.lines);
      if (leaf.lines.some(({ start }) => start > 0 && markdown[start - 1] !== "\n")) nested.push(logical);
      const isAdjacent = followsText(markdown, leaf);
      isLost ||= leaf.kind !== "code" && isUnended(logical.text);
      const isTrusted: boolean = !isLost && (!isAdjacent || isSettled);
      const found = codeIn(markdown, leaf, logical.text, isTrusted && !isAdjacent && isBehindProse);
      isBehindProse = SETTLED.has(leaf.kind);
      isSettled = isTrusted && found.isBalanced && SETTLED.has(leaf.kind);
      if (isTrusted) {
        for (const { start, end } of found.spans)
          code.fill(1, logical.sourceOf(start), logical.sourceOf(end - 1) + 1);
      }
    }
  }
  return { isCode: (at) => code[at] === 1, nested };
}

/** Leaves of which all renderers agree where they end. */
const SETTLED: ReadonlySet<Leaf["kind"]> = new Set(["paragraph", "heading", "code"]);

/** Whether the line above a leaf has more in it than the marks of quotes. */
function followsText(markdown: string, { lines }: Leaf): boolean {
  const lineStart = markdown.lastIndexOf("\n", (lines[0]?.start ?? 0) - 1);
  if (lineStart < 0) return false;
  return /[^\s>]/.test(markdown.slice(markdown.lastIndexOf("\n", lineStart - 1) + 1, lineStart));
}

function codeIn(markdown: string, leaf: Leaf, text: string, standsAlone: boolean): CodeSpans {
  const none = { spans: [], isBalanced: false };
  switch (leaf.kind) {
    case "code":
      return isSurelyCode(markdown, leaf.lines, standsAlone)
        ? { spans: [{ start: 0, end: text.length }], isBalanced: true }
        : none;
    case "paragraph":
    case "heading":
      return isOneParagraph(leaf.lines, text) ? findCodeSpans(text) : none;
    case "table":
      return cellCode(text);
    case "html":
      return standsAlone && leaf.lines.length === 1 && !BLOCK_START.test(text) ? findCodeSpans(text) : none;
    default:
      return none;
  }
}

/** Whether lines are one paragraph to every renderer: none that goes on with a quote, no footnote with blocks in it. */
function isOneParagraph(lines: Line[], text: string): boolean {
  return lines.length === 1 || !(lines.some(({ lazy }) => lazy) || /^ {0,3}\[\^/.test(text));
}

/** Whether a block of code is one to every renderer: neither a tab in a list, nor a checkbox, nor a lazy line before it. */
function isSurelyCode(markdown: string, lines: Line[], standsAlone: boolean): boolean {
  const { start = 0, text = "" } = lines[0] ?? {};
  const before = markdown.slice(markdown.lastIndexOf("\n", start - 1) + 1, start);
  if (lines.some(({ lazy }) => lazy) || /\][ \t]*$/.test(before)) return false;
  return /^ {0,3}(?:`{3}|~{3})/.test(text) || (standsAlone && (before === "" || !/^\s*\t/.test(text)));
}

/** Whether a declaration, an instruction or the like has no end here: to renderers it goes on behind blank lines. */
function isUnended(text: string): boolean {
  const begin = /^ {0,3}(<\?|<!\[CDATA\[|<!--|<!)/m.exec(text);
  const end = { "<?": "?>", "<![CDATA[": "]]>", "<!--": "-->", "<!": ">" }[begin?.[1] ?? ""];
  return end !== undefined && !text.includes(end, begin?.index);
}

/** A line that begins a block of HTML, in which nothing is code. The names are wider than CommonMark's. */
const BLOCK_START =
  /^ {0,3}<(?:[!?]|\/?[A-Za-z][\w-]*(?:[^<>"']|"[^"]*"|'[^']*')*>\s*$|(?!\/?(?:a|abbr|b|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)\b))/i;

/** Code in the cells of a table; none when a row would read otherwise outside of one. */
function cellCode(text: string): CodeSpans {
  const spans: { start: number; end: number }[] = [];
  for (const { index, 0: cell } of text.matchAll(/(?:\\[^]|[^|\n\\])+/g)) {
    const found = findCodeSpans(cell);
    if (!found.isBalanced) return { spans: [], isBalanced: false };
    spans.push(...found.spans.map(({ start, end }) => ({ start: start + index, end: end + index })));
  }
  return { spans, isBalanced: true };
}

function logicalText(lines: Line[]): LogicalText {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const lineAt = (at: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const sourceOf = (at: number): number => {
    const line = lineAt(at);
    return (lines[line]?.start ?? 0) + at - (starts[line] ?? 0);
  };
  return { text: lines.map(({ text }) => text).join("\n"), sourceOf };
}
