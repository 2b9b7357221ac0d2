import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { memoryUses } from "./memory.ts";
import { type Memory, watchMemory } from "./watch-memory.ts";

beforeEach(() => void vi.useFakeTimers());
let watched: Memory | undefined;
afterEach(() => {
  watched?.stop();
  vi.useRealTimers();
});

const MIB = 1024 * 1024;

/** Memory that is whatever it is told to be, in MiB of a hundred. */
function watchedMemory() {
  const uses = { heap: 10, all: 10 };
  const changes: boolean[] = [];
  const memory = watchMemory({
    maxBytes: null,
    look: () => Object.values(uses).map((used) => ({ used: used * MIB, limit: 100 * MIB })),
    onChange: (short) => void changes.push(short),
  });
  watched = memory;
  return { uses, changes, memory };
}

test.each(["heap", "all"] as const)("nine tenths of %s are too much, until there is room again", (kind) => {
  const { uses, changes, memory } = watchedMemory();
  uses[kind] = 91;
  vi.advanceTimersByTime(1000);
  expect(memory.isShort()).toBe(true);
  uses[kind] = 89;
  vi.advanceTimersByTime(1000);
  expect(memory.isShort()).toBe(false);
  expect(changes).toEqual([true, false]);
});

test("one look at a full heap is no shortage", () => {
  const { uses, changes, memory } = watchedMemory();
  uses.heap = 95;
  vi.advanceTimersByTime(500);
  uses.heap = 50;
  vi.advanceTimersByTime(2000);
  expect(memory.isShort()).toBe(false);
  expect(changes).toEqual([]);
});

test("off, nothing is looked at", () => {
  watched = watchMemory({ maxBytes: "off", look: () => expect.unreachable(), onChange: () => {} });
  vi.advanceTimersByTime(5000);
  expect(watched.isShort()).toBe(false);
});

test("of this process the heap is known, and all it takes where a bound is given", () => {
  const [heap, all] = memoryUses(500 * MIB);
  expect(heap?.used).toBeGreaterThan(MIB);
  expect(heap?.limit).toBeGreaterThan(heap?.used ?? 0);
  expect(all).toEqual({ used: expect.any(Number), limit: 500 * MIB });
  expect(all?.used).toBeGreaterThan(heap?.used ?? 0);
});
