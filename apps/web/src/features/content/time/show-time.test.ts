import { expect, test, vi } from "vitest";
import { showClock, showTime } from "./show-time.ts";

test("an hour that comes twice when the clock is put back is told apart, and no other", () => {
  vi.spyOn(navigator, "languages", "get").mockReturnValue(["en-US"]);
  const inNewYork = (instant: string) => showClock(instant, "America/New_York").replace(/\s/gu, " ");
  expect(inNewYork("2026-11-01T04:30:00Z")).toBe("12:30 AM");
  expect(inNewYork("2026-11-01T05:30:00Z")).toBe("01:30 AM EDT");
  expect(inNewYork("2026-11-01T06:30:00Z")).toBe("01:30 AM EST");
  expect(inNewYork("2026-11-01T07:30:00Z")).toBe("02:30 AM");
  expect(showTime("2026-11-01T06:30:00Z", "America/New_York")).toMatch(/^Sun, Nov 1, 2026.*01:30.AM EST$/);
});
