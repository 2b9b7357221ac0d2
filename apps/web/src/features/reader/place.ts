import type { ReaderBlock } from "./reader-document.ts";

/** A place on the screen: a block, and how far into it (0 up to, not including, 1). */
export type BlockPlace = { index: number; fraction: number };

/**
 * Where a place on the screen lies in the original, as a 0-based offset. Inside what a level added it is the end of
 * the block before, so that the same block is found again in every view.
 */
export function toSourceOffset(blocks: ReaderBlock[], { index, fraction }: BlockPlace): number {
  for (let at = index; at >= 0; at--) {
    const source = blocks[at]?.source;
    if (!source) continue;
    const within = at === index ? fraction : 1;
    const length = source.end - source.start;
    return source.start + Math.min(Math.floor(within * length), Math.max(0, length - 1));
  }
  return 0;
}

/** Where an offset of the original is shown in this view; undefined when nothing of the original is shown. */
export function toBlockPlace(blocks: ReaderBlock[], sourceOffset: number): BlockPlace | undefined {
  let nearest: BlockPlace | undefined;
  for (const [index, { source }] of blocks.entries()) {
    if (!source) continue;
    if (sourceOffset < source.start) return nearest ?? { index, fraction: 0 };
    const length = Math.max(1, source.end - source.start);
    if (sourceOffset < source.end) return { index, fraction: (sourceOffset - source.start) / length };
    nearest = { index, fraction: 1 - 1 / length };
  }
  return nearest;
}
