import { expect, test } from "vitest";
import { addDays, addMonths, isDay, todayIn, weekStartOf, weeksOfMonth } from "./days.ts";

test.each([
  ["Monday", 1, ["2026-11-16", "2026-11-16", "2026-11-16"]],
  ["Saturday", 6, ["2026-11-21", "2026-11-14", "2026-11-21"]],
  ["Sunday", 7, ["2026-11-15", "2026-11-15", "2026-11-22"]],
] as const)("weeks begin on a %s where that is usual", (_, firstDay, starts) => {
  expect(["2026-11-21", "2026-11-16", "2026-11-22"].map((day) => weekStartOf(day, firstDay))).toEqual(starts);
});

test("a month is shown in whole weeks", () => {
  const weeks = weeksOfMonth("2026-11-21", 1);
  expect(weeks.map((week) => week[0])).toEqual([
    "2026-10-26",
    "2026-11-02",
    "2026-11-09",
    "2026-11-16",
    "2026-11-23",
    "2026-11-30",
  ]);
  expect(weeks.at(-1)?.at(-1)).toBe("2026-12-06");
  expect(weeksOfMonth("2027-02-10", 1)).toHaveLength(4);
});

test("days go over the ends of months and years, months end at their last day", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
  expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(addMonths("2026-01-31", -2)).toBe("2025-11-30");
});

test("today is another day in another zone", () => {
  const now = new Date("2026-11-21T11:00:00Z");
  expect(todayIn("Pacific/Kiritimati", now)).toBe("2026-11-22");
  expect(todayIn("America/Los_Angeles", now)).toBe("2026-11-21");
});

test("a day is one of the calendar, whatever stands in an address", () => {
  expect(["2026-11-21", "2028-02-29"].every(isDay)).toBe(true);
  expect(["", "today", "2026-2-1", "2026-02-30", "2026-13-01", "0026-01-01"].some(isDay)).toBe(false);
});
