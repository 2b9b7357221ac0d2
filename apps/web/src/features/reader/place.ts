import { blockBefore, lastWhere } from "./block-elements.ts";

/** A place on the screen: a block, and how far into it (0 up to, not including, 1). */
export type ScreenPlace = { block: Element; fraction: number };

/**
 * Where a place on the screen lies in the original, as a 0-based offset. Inside what a level added it is the end of
 * the block before, so that the same block is found again in every view.
 */
export function toSourceOffset({ block, fraction }: ScreenPlace): number {
  for (let at: Element | undefined = block; at !== undefined; at = blockBefore(at)) {
    const source = sourceOf(at);
    if (source === undefined) continue;
    const within = at === block ? fraction : 1;
    const length = source.end - source.start;
    return source.start + Math.min(Math.floor(within * length), Math.max(0, length - 1));
  }
  return 0;
}

/** Where an offset of the original is shown; undefined when nothing of the original is shown. */
export function toScreenPlace({ children: stretches }: Element, offset: number): ScreenPlace | undefined {
  const at = lastWhere(stretches, (stretch) => isAtOrBefore(firstOf(stretch), offset));
  const stretch = stretches[Math.max(0, at)];
  if (stretch === undefined) return undefined;
  let block = firstOf(stretch);
  for (let next = block; next !== null; next = next.nextElementSibling)
    if (isAtOrBefore(next, offset)) block = next;
  const source = block === null ? undefined : sourceOf(block);
  if (block === null || source === undefined) return undefined;
  const length = Math.max(1, source.end - source.start);
  const within = Math.min(Math.max(0, offset - source.start), length - 1);
  return { block, fraction: within / length };
}

/** The first block of a stretch that stands for something of the original; null when none does. */
function firstOf(stretch: Element): Element | null {
  let block = stretch.firstElementChild;
  while (block !== null && sourceOf(block) === undefined) block = block.nextElementSibling;
  return block;
}

function isAtOrBefore(block: Element | null, offset: number): boolean {
  const source = block === null ? undefined : sourceOf(block);
  return source !== undefined && source.start <= offset;
}

/** The stretch of the original a block stands for, as it says itself; none for what a level added. */
function sourceOf(block: Element): { start: number; end: number } | undefined {
  const start = block.getAttribute("data-source");
  return start === null
    ? undefined
    : { start: Number(start), end: Number(block.getAttribute("data-source-end")) };
}
