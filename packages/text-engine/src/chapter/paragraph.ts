import type { Found, Leaf } from "./block.ts";
import { opaque } from "./block.ts";
import { dropCharacters, isBlank, type Line } from "./lines.ts";
import { indentedCode, isDelimiterRow, isDirective, isThematicBreak, startsHtml } from "./opaque-blocks.ts";

/** Prose up to the next blank line or the start of something else. A line of `===` or `---` makes it a heading. */
export function paragraph(lines: Line[], at: number): Found {
  let next = at + 1;
  while (next < lines.length && !isBlank(lines[next])) {
    const text = lines[next]?.text ?? "";
    if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(text) && !lines[next]?.lazy)
      return opaque("heading", lines, at, next + 1);
    if (interruptsParagraph(text)) break;
    if (text.includes("|") && isDelimiterRow(lines[next + 1]?.text ?? "")) break;
    next += 1;
  }
  // Its meaning follows: it is a term.
  if (isBlank(lines[next]) && MEANING.test(lines[next + 1]?.text ?? ""))
    return opaque("paragraph", lines, at, next);
  return { kind: "paragraph", next, leaves: leavesOf(lines.slice(at, next)) };
}

/** `: meaning` in a definition list, as PHP Markdown Extra has it: under its term, or under a blank line. */
const MEANING = /^ {0,3}:[ \t]+(?=\S)/;

/** A paragraph is one leaf. In a definition list each meaning is one, and the terms above it are left as they are. */
function leavesOf(lines: Line[]): Leaf[] {
  const meanings = lines.flatMap(({ text }, at) => (MEANING.test(text) ? [at] : []));
  const first = meanings[0];
  if (first === undefined) return [{ kind: "paragraph", lines, prose: proseOf(lines) }];
  const terms: Leaf = { kind: "paragraph", lines: lines.slice(0, first), prose: null };
  return [
    ...(first > 0 ? [terms] : []),
    ...meanings.map((at, index) => meaningAt(lines.slice(at, meanings[index + 1]))),
  ];
}

function meaningAt(lines: Line[]): Leaf {
  const [first, ...rest] = lines as [Line, ...Line[]];
  const mark = MEANING.exec(first.text)?.[0].length ?? 0;
  return { kind: "paragraph", lines, prose: proseOf([dropCharacters(first, mark), ...rest]) };
}

/** A footnote's text is prose; its `[^label]:` is not, nor are the indented paragraphs that belong to it. */
export function footnote(lines: Line[], at: number): Found | null {
  const label = /^ {0,3}\[\^[^\]]+\]:[ \t]*/.exec(lines[at]?.text ?? "")?.[0];
  const first = lines[at];
  if (!label || !first) return null;
  const { next } = paragraph(lines, at);
  const prose = proseOf([dropCharacters(first, label.length), ...lines.slice(at + 1, next)]);
  const leaves: Leaf[] = [{ kind: "paragraph", lines: lines.slice(at, next), prose }];
  return goOnIndented(lines, { kind: "paragraph", next, leaves });
}

function goOnIndented(lines: Line[], found: Found): Found {
  let start = found.next;
  while (start < lines.length && isBlank(lines[start])) start += 1;
  const rest = start > found.next ? indentedCode(lines, start) : null;
  return rest === null ? found : { ...found, next: rest.next, leaves: [...found.leaves, ...rest.leaves] };
}

/** Whether a line ends the paragraph above it. Wider than CommonMark: when in doubt, nothing is rewritten. */
export function interruptsParagraph(text: string): boolean {
  return (
    /^ {0,3}(?:`{3,}|~{3,}|#{1,6}(?:\s|$)|>|\$\$|\\\[|\\begin\{)/.test(text) ||
    /^ {0,3}(?:[-*+]|1[.)])[ \t]+\S/.test(text) ||
    isThematicBreak(text) ||
    startsHtml(text) ||
    isDirective(text)
  );
}

/** The lines that may be rewritten: none when a line continues its container lazily, none above a callout's marker. */
function proseOf(lines: Line[]): Line[] | null {
  if (lines.some((line) => line.lazy)) return null;
  const marker = /^\s*\[![\w-]+\]/.test(lines[0]?.text ?? "");
  const prose = (marker ? lines.slice(1) : lines).map(dropSpace);
  return prose.length > 0 && !/^\[[^\]^]+\]:/.test(prose[0]?.text ?? "") ? prose : null;
}

function dropSpace(line: Line): Line {
  return dropCharacters(line, line.text.length - line.text.trimStart().length);
}
