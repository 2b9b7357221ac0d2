import { EngineError } from "../errors.ts";
import type { Block } from "./block.ts";
import type { Line } from "./lines.ts";

/** Delimiters a paragraph may hold before their density is looked at. */
const FREE_DELIMITERS = 1000;
/** Above this share of its characters a long paragraph is a trap for parsers, not prose. */
const MAX_DELIMITER_SHARE = 0.12;
/** Cells (rows × columns, as renderers pad them) of one table. */
const MAX_TABLE_CELLS = 200_000;
/** Lines with five or more quote or list marks in a row: each opens so many containers again. */
const NESTED_LINE = /^\s{0,3}(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+){5,}/;
const MAX_NESTED_LINES = 1000;
/** Blocks of one chapter; an honest one of a megabyte has a tenth of it. */
const MAX_BLOCKS = 50_000;

/**
 * Refuses lines that nest for the sake of nesting, before they are taken apart.
 * @throws EngineError too_complex
 */
export function guardAgainstNesting(lines: readonly Line[]): void {
  let nested = 0;
  for (const { text } of lines) {
    if (NESTED_LINE.test(text)) nested += 1;
    if (nested > MAX_NESTED_LINES)
      throw new EngineError("too_complex", "Too many lines nest quotes or lists five deep");
  }
}

/**
 * Refuses, in one pass, what would blow up the Markdown parsers of whoever renders the result.
 * @throws EngineError too_complex
 */
export function guardAgainstBlowUp(blocks: Block[]): void {
  if (blocks.length > MAX_BLOCKS) throw new EngineError("too_complex", `More than ${MAX_BLOCKS} blocks`);
  for (const leaf of blocks.flatMap((block) => block.leaves)) {
    if (leaf.kind === "code" || leaf.kind === "frontMatter") continue;
    const length = leaf.lines.reduce((sum, line) => sum + line.text.length, 0);
    const delimiters = leaf.lines.reduce((sum, line) => sum + countDelimiters(line.text), 0);
    if (delimiters > FREE_DELIMITERS && delimiters > length * MAX_DELIMITER_SHARE) {
      throw new EngineError("too_complex", "A paragraph holds more markup than text");
    }
    if (leaf.kind === "table" && tableCells(leaf.lines[0]?.text ?? "", leaf.lines.length) > MAX_TABLE_CELLS) {
      throw new EngineError("too_complex", `A table has more than ${MAX_TABLE_CELLS} cells`);
    }
  }
}

function countDelimiters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if ("*_[]<`!~$\\&{}".includes(text[at] as string)) count += 1;
  }
  return count;
}

function tableCells(header: string, rows: number): number {
  return header.split("|").length * rows;
}
