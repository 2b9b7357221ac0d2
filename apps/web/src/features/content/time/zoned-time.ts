/** A time on a wall clock: no zone, no seconds. `month` is 1–12. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number };

/** The wall clock of a zone at an instant. `zone` is an IANA name. */
export function toWallTime(instant: Date, zone: string): WallTime {
  const { year, month, day, hour, minute } = partsAt(instant.getTime(), zone);
  return { year, month, day, hour, minute };
}

/**
 * The instant at which a zone's wall clock shows a time. Where the clock is put back and shows it twice, the first;
 * where it is put forward and never shows it, the time as far behind the gap as it was in it.
 * @source the "compatible" disambiguation of Temporal and of RFC 5545
 */
export function toInstant(wall: WallTime, zone: string): Date {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const before = offsetAt(asUtc - DAY, zone);
  const after = offsetAt(asUtc + DAY, zone);
  const candidates = [asUtc - before, asUtc - after].filter((time) => time + offsetAt(time, zone) === asUtc);
  // In a gap neither offset gives the time back: the one from before the change moves it behind the gap.
  return new Date(candidates.length > 0 ? Math.min(...candidates) : asUtc - before);
}

/** Whether a zone's clock shows the time of this instant once more, an hour or so before or after. */
export function isShownTwice(instant: Date, zone: string): boolean {
  const time = instant.getTime();
  const here = offsetAt(time, zone);
  return [time - DAY, time + DAY]
    .map((near) => offsetAt(near, zone))
    .some((other) => other !== here && offsetAt(time + here - other, zone) === other);
}

/** Whether a zone's clock never shows this time, because it is put forward over it. */
export function isLeftOut(wall: WallTime, zone: string): boolean {
  return toFieldText(toWallTime(toInstant(wall, zone), zone)) !== toFieldText(wall);
}

const DAY = 24 * 60 * 60 * 1000;

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
function offsetAt(time: number, zone: string): number {
  const { year, month, day, hour, minute, second } = partsAt(time, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, format);
  return format;
}

function partsAt(time: number, zone: string): WallTime & { second: number } {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(time)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<"year" | "month" | "day" | "hour" | "minute" | "second", number>;
  const { year, month, day, hour, minute, second } = parts;
  return { year, month, day, hour, minute, second };
}

/** The wall time so many days later, at the same hour of the clock. */
export function plusDays({ year, month, day, ...clock }: WallTime, days: number): WallTime {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    ...clock,
  };
}

/** `2026-11-21T09:30`, as a form field of type `datetime-local` writes it. */
export function toFieldText({ year, month, day, hour, minute }: WallTime): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** Reads what such a field writes; null when it is empty or half filled in: `26` typed as a year stands as `0026`. */
export function fromFieldText(text: string): WallTime | null {
  const [, year, month, day, hour, minute] = /^([1-9]\d{3})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text) ?? [];
  if (minute === undefined) return null;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
  };
}
