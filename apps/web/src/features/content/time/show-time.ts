import { asDate } from "../../../language/formats.ts";

/** An instant as a wall clock of the zone shows it: "Tue, 1 Dec 2026, 09:30". */
export function showTime(instant: string, zone: string): string {
  return asDate(instant, {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}

/** The hour and minute alone. */
export function showClock(instant: string, zone: string): string {
  return asDate(instant, { timeZone: zone, hour: "2-digit", minute: "2-digit" });
}
