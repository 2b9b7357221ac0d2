import type { BlockKind } from "../personalized-chapter.ts";
import type { Block, Leaf } from "./block.ts";
import { blockId, headingText } from "./block-id.ts";
import { isEnglish } from "./language.ts";
import { type PassageText, plainOf, readPassage } from "./passage.ts";
import { readBlocks } from "./read-blocks.ts";

export type ChapterPart = {
  id: string;
  kind: BlockKind;
  start: number;
  end: number;
  leaves: Leaf[];
  passages: PassageText[];
};

export type Chapter = { source: string; eol: "\n" | "\r\n"; language: "en" | "other"; parts: ChapterPart[] };

/**
 * The chapter as top-level parts that tile its source, with the prose that may be rewritten.
 * @throws EngineError too_complex
 */
export function parseChapter(source: string): Chapter {
  const blocks = readBlocks(source);
  const parts = withIds(source, blocks);
  const prose = parts
    .flatMap((part) => part.passages.map((passage) => plainOf(passage, passage.text)))
    .join("\n");
  return {
    source,
    eol: source.includes("\r\n") ? "\r\n" : "\n",
    language: isEnglish(prose) ? "en" : "other",
    parts,
  };
}

function withIds(source: string, blocks: Block[]): ChapterPart[] {
  const path: string[] = [];
  return blocks.map((block, ordinal) => {
    const text = source.slice(block.start, block.end);
    if (block.kind === "heading") {
      const { level, title } = headingText(text);
      path.length = Math.min(path.length, level - 1);
      path.push(title);
    }
    return { ...block, id: blockId(path, ordinal, text), passages: passagesOf(source, block) };
  });
}

function passagesOf(source: string, block: Block): PassageText[] {
  return block.leaves.flatMap((leaf) => (leaf.prose ? (readPassage(source, leaf.prose) ?? []) : []));
}
