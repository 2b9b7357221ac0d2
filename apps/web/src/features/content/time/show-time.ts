/** An instant as a wall clock of the zone shows it: "Tue, 1 Dec 2026, 09:30". */
export function showTime(instant: string, zone: string): string {
  return new Date(instant).toLocaleString(undefined, {
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
  return new Date(instant).toLocaleTimeString(undefined, {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
  });
}
