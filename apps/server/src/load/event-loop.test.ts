import { afterEach, expect, test, vi } from "vitest";
import { type EventLoop, watchEventLoop } from "./event-loop.ts";

let watched: EventLoop | undefined;
afterEach(() => watched?.stop());

/** Keeps the thread to itself for so many milliseconds, as work that nobody divided would. */
function hog(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

const WAIT = { timeout: 20_000, interval: 20 };

test("a process that is late again and again is overloaded, until it is on time again", async () => {
  const changes: boolean[] = [];
  const loop = (watched = watchEventLoop({ maxDelayMs: 150, onChange: (now) => void changes.push(now) }));
  expect(loop.isOverloaded()).toBe(false);
  await vi.waitFor(() => {
    hog(400);
    expect(loop.isOverloaded()).toBe(true);
  }, WAIT);
  await vi.waitFor(() => expect(loop.isOverloaded()).toBe(false), WAIT);
  expect(changes).toEqual([true, false]);
});

test("without a limit nothing is overload", async () => {
  const loop = (watched = watchEventLoop({ maxDelayMs: null, onChange: () => expect.unreachable() }));
  hog(200);
  expect(loop.isOverloaded()).toBe(false);
});
