import { addCounts, countText, fleschKincaidGrade, NO_COUNTS } from "@growth-guide/text-engine/measure";
import { proseOf } from "../../../features/reader/changes/prose-of.ts";
import { splitBlocks } from "../../../features/reader/split-blocks.ts";

/** Fewer words than this say little about a grade. */
const MIN_WORDS = 60;
/** Blocks whose words are sentences. */
const PROSE = new Set(["paragraph", "list", "quote"]);

/** How hard a Markdown text is to read, as a school grade; undefined when there is too little prose to tell. */
export function gradeOf(markdown: string): number | undefined {
  const counts = splitBlocks(markdown)
    .filter(({ kind }) => PROSE.has(kind))
    .map(({ start, end }) => countText(proseOf(markdown.slice(start, end))))
    .reduce(addCounts, NO_COUNTS);
  return counts.words < MIN_WORDS ? undefined : Math.max(0, fleschKincaidGrade(counts));
}
