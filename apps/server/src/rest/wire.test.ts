import { expect, test } from "vitest";
import { toWireInstant, wireInteger } from "./wire.ts";

test.each([
  ["007", 7],
  ["+1", 1],
  ["-1", -1],
  ["1.0", 1],
  [" 12 ", 12],
  [5, 5],
  ["99999999999", 99_999_999_999],
])("%j is the integer %i", (given, integer) => {
  expect(wireInteger.parse(given)).toBe(integer);
});

test.each(["1.5", "1e3", "0x1", "abc", "null", "", " ", "1 2", 1.5, true, null, undefined, Number.NaN])(
  "%j is no integer",
  (given) => {
    expect(wireInteger.safeParse(given).success).toBe(false);
  },
);

test.each([
  ["2025-12-22T10:30:45.123456Z", "2025-12-22T10:30:45.123456"],
  ["2025-12-22T10:30:45.123Z", "2025-12-22T10:30:45.123000"],
  ["2025-12-22T10:30:45.000Z", "2025-12-22T10:30:45"],
  ["2025-12-22T10:30:45Z", "2025-12-22T10:30:45"],
])("%s travels as %s", (instant, wire) => {
  expect(toWireInstant(instant)).toBe(wire);
});
