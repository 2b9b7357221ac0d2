import { expect, test } from "vitest";
import { instantFromText } from "./instant.ts";

test.each([
  ["2025-12-22 10:30:45.123456+00", "2025-12-22T10:30:45.123456Z"],
  ["2025-12-22 10:30:45+00", "2025-12-22T10:30:45Z"],
  ["2025-12-22 12:30:45.123456+02", "2025-12-22T10:30:45.123Z"],
  ["2025-12-22 16:00:45.5+05:30", "2025-12-22T10:30:45.500Z"],
])("%s is %s", (text, instant) => {
  expect(instantFromText(text)).toBe(instant);
});
