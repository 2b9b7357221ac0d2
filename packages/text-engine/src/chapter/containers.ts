import { EngineError } from "../errors.ts";
import type { Block, Found, Leaf } from "./block.ts";
import { calloutFence } from "./callout-fence.ts";
import { dropCharacters, dropIndent, indentOf, isBlank, type Line } from "./lines.ts";
import {
  directive,
  displayMath,
  fencedCode,
  frontMatter,
  heading,
  html,
  indentedCode,
  isThematicBreak,
  table,
  thematicBreak,
} from "./opaque-blocks.ts";
import { footnote, interruptsParagraph, paragraph } from "./paragraph.ts";

/** Deeper quotes and lists than this stand in no honest chapter, and stop the renderers behind us. */
export const MAX_NESTING = 32;

const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])([ \t]+|$)/;

const RECOGNISERS = [
  frontMatter,
  fencedCallout,
  fencedCode,
  displayMath,
  indentedCode,
  heading,
  thematicBreak,
  html,
  directive,
  footnote,
  quote,
  list,
  table,
] as const;

/**
 * The top-level blocks of a source, in order, found in one pass per level of nesting.
 * @throws EngineError too_complex, when quotes and lists nest deeper than MAX_NESTING
 */
export function scanBlocks(lines: Line[], sourceLength: number): Block[] {
  const blocks: Block[] = [];
  for (const { at, found } of scan(lines, 0)) {
    const start = blocks.length === 0 ? 0 : (lines[at]?.start ?? 0);
    const previous = blocks.at(-1);
    if (previous) previous.end = start;
    blocks.push({ kind: found.kind, start, end: sourceLength, leaves: found.leaves });
  }
  return blocks;
}

function scan(lines: Line[], depth: number): { at: number; found: Found }[] {
  if (depth > MAX_NESTING)
    throw new EngineError("too_complex", `Quotes and lists nest deeper than ${MAX_NESTING} levels`);
  const founds: { at: number; found: Found }[] = [];
  let at = 0;
  while (at < lines.length) {
    if (isBlank(lines[at])) {
      at += 1;
      continue;
    }
    const found = recognise(lines, at, depth);
    founds.push({ at, found });
    at = found.next;
  }
  return founds;
}

function recognise(lines: Line[], at: number, depth: number): Found {
  for (const recogniser of RECOGNISERS) {
    const found = recogniser(lines, at, depth);
    if (found) return found;
  }
  return paragraph(lines, at);
}

function leavesOf(lines: Line[], depth: number): Leaf[] {
  return scan(lines, depth).flatMap(({ found }) => found.leaves);
}

/** A callout in a fence: its first line with its options and its last line are as code is, what is between is prose. */
function fencedCallout(lines: Line[], at: number, depth: number): Found | null {
  const fence = calloutFence(lines, at);
  if (fence === null) return null;
  const { from, to } = fence;
  const inner = leavesOf(lines.slice(from, to), depth + 1);
  const [first, last] = [lines.slice(at, from), lines.slice(to, to + 1)];
  return {
    kind: "quote",
    next: to + 1,
    leaves: [
      { kind: "code", lines: first, prose: null },
      ...inner,
      { kind: "code", lines: last, prose: null },
    ],
  };
}

/** A block quote: lines with `>`, and lines that lazily continue its paragraph. */
export function quote(lines: Line[], at: number, depth: number): Found | null {
  const inner: Line[] = [];
  let next = at;
  while (next < lines.length) {
    const line = lines[next];
    if (line === undefined || isBlank(line)) break;
    const mark = /^ {0,3}> ?/.exec(line.text)?.[0];
    if (mark) inner.push(dropCharacters(line, mark.length));
    else if (mayContinue(inner.at(-1), line)) inner.push({ ...line, lazy: true });
    else break;
    next += 1;
  }
  if (inner.length === 0) return null;
  return { kind: "quote", next, leaves: leavesOf(inner, depth + 1) };
}

/** A list: items with the same kind of marker, each with the lines indented under it. */
export function list(lines: Line[], at: number, depth: number): Found | null {
  const first = ITEM.exec(lines[at]?.text ?? "");
  if (!first) return null;
  const leaves: Leaf[] = [];
  let next = at;
  while (next < lines.length) {
    const start = nextItem(lines, next, first[2] ?? "");
    if (start < 0) break;
    const item = itemLines(lines, start);
    leaves.push(...leavesOf(item.inner, depth + 1));
    next = item.next;
  }
  return { kind: "list", next, leaves };
}

/** The index of the next item of the same list, blank lines skipped; -1 when the list is over. */
function nextItem(lines: Line[], from: number, marker: string): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at += 1;
  const text = lines[at]?.text ?? "";
  const item = ITEM.exec(text)?.[2];
  return item && item.at(-1) === marker.at(-1) && !isThematicBreak(text) ? at : -1;
}

function itemLines(lines: Line[], at: number): { inner: Line[]; next: number } {
  const first = lines[at] as Line;
  const [whole = "", before = "", marker = "", space = ""] = ITEM.exec(first.text) ?? [];
  const width = indentOf(space.replaceAll("\t", "    "));
  const indent = before.length + marker.length + (width >= 1 && width <= 4 ? width : 1);
  const inner = [
    width <= 4
      ? dropTask(dropCharacters(first, whole.length))
      : dropCharacters(first, before.length + marker.length + 1),
  ];
  let next = at + 1;
  let last = next;
  while (next < lines.length) {
    const line = lines[next] as Line;
    if (isBlank(line)) inner.push(line);
    else if (indentOf(line.text) >= indent) inner.push(dropIndent(line, indent));
    else if (!ITEM.test(line.text) && mayContinue(inner.at(-1), line)) inner.push({ ...line, lazy: true });
    else break;
    next += 1;
    if (!isBlank(line)) last = next;
  }
  return { inner: inner.slice(0, last - at), next: last };
}

function dropTask(line: Line): Line {
  const box = /^\[[ xX]\][ \t]+/.exec(line.text)?.[0];
  return box ? dropCharacters(line, box.length) : line;
}

/** Whether an unindented line may go on with the paragraph above it. */
function mayContinue(previous: Line | undefined, line: Line): boolean {
  return (
    previous !== undefined &&
    !isBlank(previous) &&
    !interruptsParagraph(previous.text) &&
    !interruptsParagraph(line.text)
  );
}
