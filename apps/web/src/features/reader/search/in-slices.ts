/** As long as this, in milliseconds, work goes on before keys and frames have their turn. */
const SLICE_MS = 8;

/**
 * Does something for each item, a slice at a time, beginning after what is on the screen now has been drawn. Calls
 * `onSlice` after each slice but the last.
 * @returns false when it was broken off
 */
export async function inSlices<Item>(
  items: readonly Item[],
  work: (item: Item, index: number) => void,
  { signal, onSlice }: { signal: AbortSignal; onSlice: () => void },
): Promise<boolean> {
  await nextTask();
  let begun = performance.now();
  for (const [index, item] of items.entries()) {
    if (performance.now() - begun > SLICE_MS) {
      onSlice();
      await nextTask();
      begun = performance.now();
    }
    if (signal.aborted) return false;
    work(item, index);
  }
  return !signal.aborted;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
