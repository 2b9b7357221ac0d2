import { expect, test } from "vitest";
import { inSlices } from "./in-slices.ts";

test("every item has its turn, in order, after the task that began it", async () => {
  const seen: string[] = [];
  const through = inSlices(["a", "b"], (item, at) => seen.push(`${item}${at}`), {
    signal: new AbortController().signal,
    onSlice: () => undefined,
  });
  expect(seen).toEqual([]);
  expect(await through).toBe(true);
  expect(seen).toEqual(["a0", "b1"]);
});

test("long work lets others have their turn, and ends where it is broken off", async () => {
  const work = new AbortController();
  const seen: number[] = [];
  const through = inSlices(
    [1, 2, 3, 4],
    (item) => {
      seen.push(item);
      const until = performance.now() + 10;
      while (performance.now() < until);
    },
    { signal: work.signal, onSlice: () => seen.length === 2 && work.abort() },
  );
  expect(await through).toBe(false);
  expect(seen).toEqual([1, 2]);
});
