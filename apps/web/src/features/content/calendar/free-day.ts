import { addDays, type Day } from "./days.ts";

/** The first day after today on which nothing is planned. */
export function freeDayAfter(today: Day, taken: ReadonlySet<Day>): Day {
  let day = addDays(today, 1);
  while (taken.has(day)) day = addDays(day, 1);
  return day;
}
