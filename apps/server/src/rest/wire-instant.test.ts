import { expect, test } from "vitest";
import { wireInstantIn } from "./wire-instant.ts";

test.each([
  ["2026-12-01", "2026-12-01T00:00:00Z"],
  ["2026-12-01 10:00", "2026-12-01T10:00:00Z"],
  ["2026-12-01T10:00:00,5+0200", "2026-12-01T08:00:00.5Z"],
  [1_764_583_200, "2025-12-01T10:00:00.000Z"],
  [1_764_583_200_000, "2025-12-01T10:00:00.000Z"],
])("%j is %s", (given, instant) => {
  expect(wireInstantIn.parse(given)).toBe(instant);
});

test.each([
  ["", "input is too short"],
  ["tomorrow", "input is too short"],
  ["in two weeks", "invalid character in year, month or day"],
  ["2026-13-01", "month value is outside expected range of 1-12"],
  ["2026-02-30T00:00:00Z", "day value is outside expected range"],
  ["2026-12-01T25:00:00Z", "no such time"],
  ["2026-12-01T10:00:00+02:00 CET", "unexpected extra characters at the end of the input"],
  [true, "no such time"],
  [9e20, "no such time"],
])("%j is refused: %s", (given, reason) => {
  const { error } = wireInstantIn.safeParse(given);
  expect(error?.issues.map(({ message }) => message)).toEqual([
    `Input should be a valid datetime or date, ${reason}`,
  ]);
});
