import { adaptChapter } from "./adapt.ts";
import type { Block } from "./chapter/block.ts";
import { blockId, headingText } from "./chapter/block-id.ts";
import { readBlocks } from "./chapter/read-blocks.ts";
import type { Level } from "./level.ts";
import type { PersonalizedChapter } from "./personalized-chapter.ts";

/** A heading as a table of contents shows it; `id` is the id of its block, `depth` 1–6. */
export type OutlineEntry = { id: string; depth: number; title: string };

/** How a chapter begins, and what it consists of. */
export type ChapterHead = {
  /** Blocks of the whole original. */
  blocks: number;
  headings: OutlineEntry[];
  /**
   * The first blocks adapted on their own, without additions; their ids and `source` spans are those of the whole.
   * Null when the whole is no longer than a head.
   */
  head: PersonalizedChapter | null;
};

/**
 * The outline of a chapter, and its first blocks at a level long before the whole is ready. The words may differ from
 * those in the whole chapter, whose vocabulary and grade are not known yet.
 * @param length the head ends with the last block that ends within so many UTF-16 units; with the first one at least
 * @throws EngineError too_complex, invalid_level
 */
export function adaptHead(markdown: string, level: Level, length: number): ChapterHead {
  const blocks = readBlocks(markdown);
  const end = blocks.findLast((block) => block.end <= length)?.end ?? blocks[0]?.end ?? 0;
  return {
    blocks: blocks.length,
    headings: outlineOf(markdown, blocks),
    head: end >= markdown.length ? null : adaptChapter(markdown.slice(0, end), level, { additions: false }),
  };
}

function outlineOf(markdown: string, blocks: Block[]): OutlineEntry[] {
  const path: string[] = [];
  return blocks.flatMap(({ kind, start, end }, ordinal) => {
    if (kind !== "heading") return [];
    const text = markdown.slice(start, end);
    const { level, title } = headingText(text);
    path.length = Math.min(path.length, level - 1);
    path.push(title);
    return { id: blockId(path, ordinal, text), depth: level, title };
  });
}
