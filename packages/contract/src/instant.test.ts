import { expect, test } from "vitest";
import { givenInstantSchema, toUtcInstant } from "./instant.ts";

test.each([
  ["2026-12-01T10:00:00+02:00", "2026-12-01T08:00:00Z"],
  ["2026-12-01T10:00:00.123456Z", "2026-12-01T10:00:00.123456Z"],
  ["2026-12-01T10:00:00.123456789-08:00", "2026-12-01T18:00:00.123456Z"],
  ["2026-12-01T10:00:00+23:59", "2026-11-30T10:01:00Z"],
  ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"],
])("%s is %s", (text, instant) => {
  expect(toUtcInstant(text)).toBe(instant);
});

test.each([
  "0000-01-01T00:00:00Z",
  "0001-01-01T00:00:00+00:01",
  "9999-12-31T23:59:59-00:01",
  "2026-02-30T00:00:00Z",
  "2026-12-01",
  "soon",
])("%s is refused", (text) => {
  expect(givenInstantSchema.safeParse(text).success).toBe(false);
});
