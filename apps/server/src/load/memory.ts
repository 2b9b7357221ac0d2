import { getHeapStatistics } from "node:v8";

/** The share of what there is from which on no more work is taken: the rest is for finishing what was. */
const FULL = 0.9;

/** How much memory of one kind is used and how much there is, in bytes. */
export type MemoryUse = { used: number; limit: number };

/**
 * The kinds of memory a process ends by, when they are used up: V8's heap, which throws, and what the system lets the
 * process have, which kills. `maxBytes` null: what its container allows, or nothing is known of the second.
 */
export function memoryUses(maxBytes: number | null): MemoryUse[] {
  const heap = getHeapStatistics();
  const uses = [{ used: heap.used_heap_size, limit: heap.heap_size_limit }];
  const limit = maxBytes ?? allowedByContainer();
  if (limit !== null) uses.push({ used: process.memoryUsage.rss(), limit });
  return uses;
}

/** Whether memory of any kind is nearly used up. */
export function isNearlyFull(uses: MemoryUse[]): boolean {
  return uses.some(({ used, limit }) => used > FULL * limit);
}

/** The control group's limit in bytes. Without one, Node tells 0 or a number no machine has. */
function allowedByContainer(): number | null {
  const limit = process.constrainedMemory();
  return limit > 0 && limit < 2 ** 50 ? limit : null;
}
