import { beforeEach, expect, test, vi } from "vitest";
import { createSender } from "./sender.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
test("of many moves the last one is sent, with how long ago it was", async () => {
  const sent: [number, number][] = [];
  const sender = createSender((value: number, age) => Promise.resolve(sent.push([value, age])));
  sender.note(1);
  await vi.advanceTimersByTimeAsync(1_000);
  sender.note(2);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([[2, 2_000]]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
});

test("leaving sends at once, and nothing when nothing waits", () => {
  const sent: number[] = [];
  const sender = createSender((value: number) => Promise.resolve(sent.push(value)));
  sender.flush();
  sender.note(1);
  sender.flush();
  expect(sent).toEqual([1]);
});

test("a move while one is on its way follows it, even when that one failed", async () => {
  const sent: number[] = [];
  let fail = (_: Error): void => undefined;
  const sender = createSender((value: number) => {
    sent.push(value);
    return new Promise((_, reject) => {
      fail = reject;
    });
  });
  sender.note(1);
  sender.flush();
  sender.note(2);
  sender.flush();
  expect(sent).toEqual([1]);
  fail(new Error("no network"));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent).toEqual([1, 2]);
});
