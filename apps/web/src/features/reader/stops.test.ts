import { expect, test } from "vitest";
import { createStops } from "./stops.ts";

test("stopping one view ends its request and leaves alone what was asked for later in another", () => {
  const stops = createStops();
  const beginner = stops.begin("beginner");
  const advanced = stops.begin("advanced");
  stops.stop("beginner");
  expect([beginner.aborted, advanced.aborted]).toEqual([true, false]);
});

test("a view asked for again begins unstopped, and stopping reaches its latest request", () => {
  const stops = createStops();
  stops.begin("beginner");
  stops.stop("beginner");
  const again = stops.begin("beginner");
  expect(again.aborted).toBe(false);
  stops.stop("beginner");
  expect(again.aborted).toBe(true);
});

test("stopping what was never begun does nothing", () => {
  expect(() => createStops().stop("advanced")).not.toThrow();
});
