import { plusDays, toWallTime, type WallTime } from "../time/zoned-time.ts";
import { asDate } from "../../../language/formats.ts";

/** A day of the calendar, `2026-11-21`. */
export type Day = string;

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && addDays(text, 0) === text;
}

export function dayOf({ year, month, day }: Pick<WallTime, "year" | "month" | "day">): Day {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function wallOf(day: Day, hour = 0, minute = 0): WallTime {
  const [year = 1970, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date, hour, minute };
}

export function addDays(day: Day, days: number): Day {
  return dayOf(plusDays(wallOf(day), days));
}

/** Today on the wall clock of a zone. */
export function todayIn(zone: string, now = new Date()): Day {
  return dayOf(toWallTime(now, zone));
}

/** The day a day's week begins with, where weeks begin with `firstDay`: 1 for Monday to 7 for Sunday. */
export function weekStartOf(day: Day, firstDay: number): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 7 - (firstDay % 7)) % 7));
}

/** The whole weeks that a day's month touches. */
export function weeksOfMonth(day: Day, firstDay: number): Day[][] {
  const first = `${day.slice(0, 8)}01`;
  const weeks: Day[][] = [];
  for (
    let start = weekStartOf(first, firstDay);
    start < first || start.startsWith(day.slice(0, 7));
    start = addDays(start, 7)
  ) {
    weeks.push(weekFrom(start));
  }
  return weeks;
}

/** Seven days from one on. */
export function weekFrom(start: Day): Day[] {
  return Array.from({ length: 7 }, (_, at) => addDays(start, at));
}

/** The same day a month earlier or later, or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = wallOf(day);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return dayOf({
    year: last.getUTCFullYear(),
    month: last.getUTCMonth() + 1,
    day: Math.min(date, last.getUTCDate()),
  });
}

/** A day in words: "Saturday, 21 November". */
export function showDay(
  day: Day,
  options: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" },
) {
  return asDate(`${day}T00:00:00Z`, { ...options, timeZone: "UTC" });
}
