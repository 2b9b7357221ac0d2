import { expect, test } from "vitest";
import { freeDayAfter } from "./free-day.ts";

test("the first day without a post is offered, from tomorrow on, over the end of a month", () => {
  expect(freeDayAfter("2026-11-29", new Set())).toBe("2026-11-30");
  expect(freeDayAfter("2026-11-29", new Set(["2026-11-29", "2026-12-01"]))).toBe("2026-11-30");
  expect(freeDayAfter("2026-11-29", new Set(["2026-11-30", "2026-12-01"]))).toBe("2026-12-02");
});
