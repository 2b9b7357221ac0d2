import { EngineError } from "../errors.ts";
import type { Block } from "./block.ts";

/** Delimiters a paragraph may hold before their density is looked at. */
const FREE_DELIMITERS = 1000;
/** Above this share of its characters a long paragraph is a trap for parsers, not prose. */
const MAX_DELIMITER_SHARE = 0.12;
/** Cells (rows × columns, as renderers pad them) of one table. */
const MAX_TABLE_CELLS = 200_000;

/**
 * Refuses, in one pass, what would blow up the Markdown parsers of whoever renders the result.
 * @throws EngineError too_complex
 */
export function guardAgainstBlowUp(blocks: Block[]): void {
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
