/* Blocks counted through a whole chapter on the screen, from 0. */

/** All blocks of a chapter. */
export function listBlockElements(chapter: Element | null): Element[] {
  return Array.from(chapter?.children ?? []).flatMap(({ children }) => Array.from(children));
}

/** One block of a chapter; undefined when it has fewer. */
export function blockElementAt(chapter: Element | null, index: number): Element | undefined {
  let before = 0;
  for (const { children } of chapter?.children ?? []) {
    if (index < before + children.length) return children[index - before];
    before += children.length;
  }
  return undefined;
}

/** How many blocks a chapter has. */
export function countBlockElements(chapter: Element | null): number {
  let count = 0;
  for (const { children } of chapter?.children ?? []) count += children.length;
  return count;
}

/** The index of a block in its chapter; -1 when it is in none. */
export function indexOfBlock(chapter: Element, block: Element): number {
  return listBlockElements(chapter).indexOf(block);
}
