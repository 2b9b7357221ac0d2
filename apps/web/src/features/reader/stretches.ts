import type { ReaderBlock } from "./reader-document.ts";

/** Some blocks of a chapter that stand together. `length` is that of their text as written, in UTF-16 code units. */
export type Stretch = { key: string; blocks: ReaderBlock[]; length: number };

/** Some stretches that stand together. */
export type Part = { key: string; stretches: Stretch[] };

/** How much of the original makes one stretch, in UTF-16 code units: some screens of a phone. */
const STRETCH_LENGTH = 4_000;

/**
 * A chapter's blocks in stretches. Which stretch a block belongs to goes by its place in the original, so that no block
 * moves from one to another between views; what was added goes with the block before it.
 */
export function splitStretches(blocks: ReaderBlock[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const part = block.source === null ? undefined : Math.floor(block.source.start / STRETCH_LENGTH);
    const key = `p${part}`;
    let current = stretches.at(-1);
    if (current === undefined || (part !== undefined && current.key !== key)) {
      current = { key: part === undefined ? "p0" : key, blocks: [], length: 0 };
      stretches.push(current);
    }
    current.blocks.push(block);
    if (block.source !== null) current.length += block.source.end - block.source.start;
  }
  return stretches;
}

/** The stretches in parts of ten: those whose numbers differ in the last digit alone, in every view. */
export function splitParts(stretches: Stretch[]): Part[] {
  const parts: Part[] = [];
  for (const stretch of stretches) {
    const key = stretch.key.slice(0, -1);
    const last = parts.at(-1);
    if (last?.key === key) last.stretches.push(stretch);
    else parts.push({ key, stretches: [stretch] });
  }
  return parts;
}

/** True when two stretches hold the very same blocks. */
export function isSameStretch(a: Stretch, b: Stretch): boolean {
  return (
    a === b || (a.blocks.length === b.blocks.length && a.blocks.every((block, at) => block === b.blocks[at]))
  );
}
