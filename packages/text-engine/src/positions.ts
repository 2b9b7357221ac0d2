import type { ChapterBlock, PersonalizedChapter, Span } from "./personalized-chapter.ts";

/**
 * Where an offset of the adapted chapter lies in the original. Inside an addition: the end of the block before it.
 * A round trip ends in the same block.
 */
export function toSourceOffset(chapter: PersonalizedChapter, outputOffset: number): number {
  let last = 0;
  for (const block of chapter.blocks) {
    if (outputOffset < block.output.end) {
      return block.source ? interpolate(outputOffset, block.output, block.source) : last;
    }
    if (block.source) last = lastOffset(block.source);
  }
  return sourceEnd(chapter.blocks);
}

/** Where an offset of the original lies in the adapted chapter. Offsets outside the original end at its borders. */
export function toOutputOffset(chapter: PersonalizedChapter, sourceOffset: number): number {
  for (const block of chapter.blocks) {
    if (block.source && sourceOffset < block.source.end) {
      return interpolate(sourceOffset, block.source, block.output);
    }
  }
  return chapter.markdown.length;
}

/** The same fraction of the other span, never past its last character, so that it stays in its block. */
function interpolate(offset: number, from: Span, to: Span): number {
  const fraction = (Math.max(offset, from.start) - from.start) / Math.max(1, from.end - from.start);
  return Math.min(to.start + Math.floor(fraction * (to.end - to.start)), lastOffset(to));
}

function lastOffset(span: Span): number {
  return Math.max(span.start, span.end - 1);
}

function sourceEnd(blocks: ChapterBlock[]): number {
  return blocks.reduce((end, block) => (block.source ? block.source.end : end), 0);
}
