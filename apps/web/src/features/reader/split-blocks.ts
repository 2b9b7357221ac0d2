/** A top-level block of a Markdown text; the spans of all blocks tile it. */
export type SplitBlock = { kind: string; start: number; end: number };

type Line = { text: string; start: number };
type Opener = { kind: string; closes: (line: string) => boolean };

const BLANK = /^\s*$/;
const HEADING = /^ {0,3}#{1,6}(?:\s|$)/;
const LIST_ITEM = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const FOOTNOTE = /^ {0,3}\[\^[^\]\s]+\]:/;
const INDENTED = /^(?: {2,}|\t)/;
/** A line that begins or ends a container, such as `:::note`. */
const CONTAINER = /^ {0,3}:{3,}/;
/** `:class: tip`, under the first line of a container. */
const OPTION = /^ {0,3}:[\w-]+:(?:[ \t]|$)/;
const FENCE = /^\s*(`{3,}|~{3,})/;

/**
 * Cuts a Markdown text into the blocks between which a reader's eye rests: close enough to a parser's to keep a
 * place by, in one pass over the lines whatever the text. Fences, maths and comments are never cut.
 */
export function splitBlocks(markdown: string): SplitBlock[] {
  const lines = toLines(markdown);
  const blocks: SplitBlock[] = [];
  let at = skipBlank(lines, 0);
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const { kind, next } = takeBlock(lines, at);
    const end = skipBlank(lines, next);
    // Blank lines around blocks belong to the block before them; leading ones to the first.
    const start = blocks.length === 0 ? 0 : line.start;
    blocks.push({ kind, start, end: lines[end]?.start ?? markdown.length });
    at = end;
  }
  return blocks;
}

function takeBlock(lines: Line[], at: number): { kind: string; next: number } {
  const first = lines[at]?.text ?? "";
  const opener = at === 0 && /^---\s*$/.test(first) ? frontMatter : openerOf(first);
  if (opener) return { kind: opener.kind, next: afterClose(lines, at + 1, opener) };
  if (CONTAINER.test(first)) return { kind: "other", next: at + 1 };
  const behindOptions = afterOptions(lines, at);
  if (behindOptions > at) return { kind: "other", next: behindOptions };
  if (HEADING.test(first)) return { kind: "heading", next: at + 1 };
  if (LIST_ITEM.test(first)) return { kind: "list", next: afterList(lines, at) };
  if (FOOTNOTE.test(first)) return { kind: "paragraph", next: afterFootnote(lines, at) };
  const next = afterParagraph(lines, at);
  const last = lines[next - 1]?.text ?? "";
  if (next - at > 1 && /^ {0,3}(?:=+|-+)\s*$/.test(last)) return { kind: "heading", next };
  return { kind: kindOf(first), next };
}

const frontMatter: Opener = { kind: "frontMatter", closes: (line) => /^(?:---|\.\.\.)\s*$/.test(line) };

function openerOf(line: string): Opener | undefined {
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined && /^ {0,3}\S/.test(line))
    return { kind: "code", closes: (text) => closesFence(text, fence) };
  if (/^ {0,3}\$\$(?!.*\$\$)/.test(line)) return { kind: "math", closes: (text) => text.includes("$$") };
  if (/^ {0,3}<!--(?!.*-->)/.test(line)) return { kind: "html", closes: (text) => text.includes("-->") };
  const raw = /^ {0,3}<(pre|script|style|textarea)\b(?!.*<\/\1>)/i.exec(line)?.[1];
  if (raw !== undefined)
    return { kind: "html", closes: (text) => text.toLowerCase().includes(`</${raw.toLowerCase()}>`) };
  return undefined;
}

function afterClose(lines: Line[], from: number, { closes }: Opener): number {
  for (let at = from; at < lines.length; at++) if (closes(lines[at]?.text ?? "")) return at + 1;
  return lines.length;
}

function closesFence(text: string, fence: string): boolean {
  const trimmed = text.trim();
  return trimmed.length >= fence.length && trimmed === (fence[0] ?? "").repeat(trimmed.length);
}

/** A list goes on over blank lines as long as items or indented lines follow; fences inside are not looked into. */
function afterList(lines: Line[], from: number): number {
  let at = from;
  while (at < lines.length) {
    const text = lines[at]?.text ?? "";
    const fence = FENCE.exec(text)?.[1];
    if (fence !== undefined && INDENTED.test(text)) {
      at = afterClose(lines, at + 1, { kind: "code", closes: (line) => closesFence(line, fence) });
      continue;
    }
    if (BLANK.test(text)) {
      const next = skipBlank(lines, at);
      const after = lines[next]?.text ?? "";
      if (next >= lines.length || !(LIST_ITEM.test(after) || INDENTED.test(after))) return at;
      at = next;
      continue;
    }
    if (at > from && HEADING.test(text)) return at;
    at++;
  }
  return at;
}

/** A footnote goes on over blank lines as long as indented lines follow. */
function afterFootnote(lines: Line[], from: number): number {
  let at = afterParagraph(lines, from);
  for (;;) {
    const next = skipBlank(lines, at);
    if (next === at || !/^(?: {4}|\t)/.test(lines[next]?.text ?? "")) return at;
    at = afterParagraph(lines, next);
  }
}

function afterParagraph(lines: Line[], from: number): number {
  let at = from + 1;
  while (at < lines.length) {
    const text = lines[at]?.text ?? "";
    if ([BLANK, HEADING, FOOTNOTE, CONTAINER].some((ends) => ends.test(text)) || openerOf(text)) break;
    at++;
  }
  return at;
}

/** The index after the options that stand right under a container's first line; `at` when none do. */
function afterOptions(lines: Line[], at: number): number {
  let next = at;
  if (/^ {0,3}:{3,}[ \t]*\S/.test(lines[at - 1]?.text ?? ""))
    while (OPTION.test(lines[next]?.text ?? "")) next++;
  return next;
}

function kindOf(line: string): string {
  if (/^ {0,3}>/.test(line)) return "quote";
  if (/^ {0,3}\|/.test(line)) return "table";
  if (/^ {0,3}<[a-z!/]/i.test(line)) return "html";
  return "paragraph";
}

function skipBlank(lines: Line[], from: number): number {
  let at = from;
  while (at < lines.length && BLANK.test(lines[at]?.text ?? "")) at++;
  return at;
}

function toLines(markdown: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < markdown.length) {
    const newline = markdown.indexOf("\n", start);
    const end = newline < 0 ? markdown.length : newline + 1;
    lines.push({ text: markdown.slice(start, end).replace(/\r?\n$/, ""), start });
    start = end;
  }
  return lines;
}
