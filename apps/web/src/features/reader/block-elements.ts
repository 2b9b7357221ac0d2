/*
 * A chapter on the screen is stretches, and in them its blocks, one to one and in order. Which
 * stretch is which stays the same in every view; how many blocks one has does not.
 */

/** The block that stands before a block, in its stretch or in the one before. */
export function blockBefore(block: Element): Element | undefined {
  const before = block.previousElementSibling;
  if (before !== null) return before;
  let stretch = block.parentElement?.previousElementSibling;
  while (stretch && stretch.lastElementChild === null) stretch = stretch.previousElementSibling;
  return stretch?.lastElementChild ?? undefined;
}

/**
 * The last block that begins at or above a line of the screen, in pixels from its top; undefined above the first one.
 * Asks stretches first: what is far away is not laid out for it.
 */
export function lastBlockAbove({ children: stretches }: Element, linePx: number): Element | undefined {
  const isAbove = (element: Element) => element.getBoundingClientRect().top <= linePx;
  const { children: blocks } = stretches[lastWhere(stretches, isAbove)] ?? {};
  return blocks && blocks[lastWhere(blocks, isAbove)];
}

/** The index of the last element for which something holds, -1 when for none; it holds for all that stand before it. */
export function lastWhere(elements: HTMLCollection, holds: (element: Element) => boolean): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = elements[middle];
    if (element !== undefined && holds(element)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
