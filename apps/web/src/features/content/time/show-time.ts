import { asDate } from "../../../language/formats.ts";
import { isShownTwice } from "./zoned-time.ts";

/** An instant as a wall clock of the zone shows it: "Tue, 1 Dec 2026, 09:30". */
export function showTime(instant: string, zone: string): string {
  return asDate(instant, {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    ...clockOf(instant, zone),
  });
}

/** The hour and minute alone. */
export function showClock(instant: string, zone: string): string {
  return asDate(instant, { timeZone: zone, ...clockOf(instant, zone) });
}

/** A time that comes twice, when the clock is put back, is told apart by the name it has then. */
function clockOf(instant: string, zone: string): Intl.DateTimeFormatOptions {
  const isTwice = isShownTwice(new Date(instant), zone);
  return { hour: "2-digit", minute: "2-digit", ...(isTwice && { timeZoneName: "short" }) };
}
