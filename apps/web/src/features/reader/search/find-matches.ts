import type { BlockText } from "./chapter-text.ts";

/** Words found in a block: in which stretch of the chapter and which of its blocks, and as which of its matches. */
export type Match = {
  stretch: number;
  block: number;
  ordinal: number;
  /** Where they stand on the screen, as long as the block is not drawn anew. */
  range: () => Range | undefined;
};

/** More than these help nobody. */
export const MAX_MATCHES = 2_000;

/**
 * Where the words stand in a stretch, in the order of its text. Case and the kind of blank do not matter; words may be
 * partly bold or linked.
 */
export function findMatches(blocks: BlockText[], pattern: RegExp, stretch: number): Match[] {
  return blocks.flatMap(({ text, nodes }, block) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index }, ordinal) => ({
      stretch,
      block,
      ordinal,
      range: () => toRange(nodes, index, index + found.length),
    })),
  );
}

/** What is looked for; undefined when nothing is. Signs mean themselves. */
export function toPattern(query: string): RegExp | undefined {
  const words = query.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return undefined;
  return new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("\\s+"), "giu");
}

function toRange(nodes: Text[], start: number, end: number): Range | undefined {
  const range = document.createRange();
  let from = 0;
  let begun = false;
  for (const node of nodes) {
    const to = from + node.length;
    if (!begun && start < to) {
      range.setStart(node, start - from);
      begun = true;
    }
    if (begun && end <= to) {
      range.setEnd(node, end - from);
      return range;
    }
    from = to;
  }
  return undefined;
}
