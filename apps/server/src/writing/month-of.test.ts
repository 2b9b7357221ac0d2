import { expect, test } from "vitest";
import { monthOf } from "./month-of.ts";

test.each([
  ["Australia/Sydney", "2026-11-30T14:00:00Z", 12],
  ["America/Los_Angeles", "2026-12-01T06:00:00Z", 11],
  ["Europe/Paris", "2026-12-31T23:30:00Z", 1],
  [null, "2026-11-30T23:59:59Z", 11],
])("in %s, at %s, it is month %i", (timeZone, now, month) => {
  expect(monthOf(new Date(now), timeZone)).toBe(month);
});
