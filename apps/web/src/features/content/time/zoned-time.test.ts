import { describe, expect, test } from "vitest";
import {
  fromFieldText,
  isLeftOut,
  isShownTwice,
  plusDays,
  toFieldText,
  toInstant,
  toWallTime,
} from "./zoned-time.ts";

const ZONES = [
  "UTC",
  "Europe/Lisbon",
  "Europe/Berlin",
  "America/New_York",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Tokyo",
  "Australia/Adelaide",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Apia",
];
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);
const DAYS = 730;

/** The days, from 0, on which the zone's clock changes, and the ones beside them. */
function restlessDays(zone: string): Set<number> {
  const noons = Array.from({ length: DAYS }, (_, day) => toWallTime(new Date(START + day * DAY), zone));
  const changes = noons.flatMap(({ hour, minute }, day) => {
    const last = noons[day - 1] ?? { hour, minute };
    return hour === last.hour && minute === last.minute ? [] : [day];
  });
  return new Set(changes.flatMap((day) => [day - 1, day, day + 1]));
}

/** Every half hour of the restless days, and every sixth hour of each tenth day. */
function instantsOf(restless: Set<number>): number[] {
  return Array.from({ length: DAYS }, (_, day) => day).flatMap((day) => {
    if (!restless.has(day) && day % 10 !== 0) return [];
    const step = restless.has(day) ? HOUR / 2 : 6 * HOUR;
    return Array.from({ length: DAY / step }, (_, nth) => START + day * DAY + nth * step);
  });
}

const wall = (text: string) => fromFieldText(text) ?? expect.fail(`no time: ${text}`);

describe.each(ZONES)("in %s over two years", (zone) => {
  const restless = restlessDays(zone);
  const days = Array.from({ length: DAYS }, (_, day) => day).filter(
    (day) => restless.has(day) || day % 10 === 0,
  );

  test("an instant is found again by its wall time, or an hour's repetition earlier", () => {
    for (const time of instantsOf(restless)) {
      const back = toInstant(toWallTime(new Date(time), zone), zone).getTime();
      const ambiguous = time - back;
      expect([0, HOUR / 2, HOUR]).toContain(ambiguous);
      expect(toWallTime(new Date(back), zone)).toEqual(toWallTime(new Date(time), zone));
    }
  });

  test("later wall times are never earlier instants", () => {
    let last = Number.NEGATIVE_INFINITY;
    for (const day of days) {
      for (const hour of [0, 1, 2, 3, 12, 23]) {
        const now = toInstant(
          plusDays({ year: 2026, month: 1, day: 1, hour, minute: 30 }, day),
          zone,
        ).getTime();
        // Around a gap two wall times may be one instant; none may fall behind the one before by more than the gap.
        expect(now).toBeGreaterThanOrEqual(last - HOUR);
        last = now;
      }
    }
  });

  test("nine in the morning stays nine in the morning every day", () => {
    const first = wall("2026-01-01T09:00");
    for (const day of days) {
      expect(toWallTime(toInstant(plusDays(first, day), zone), zone)).toMatchObject({ hour: 9, minute: 0 });
    }
  });
});

test.each([
  ["an ordinary day", "2026-07-01T10:00", "Europe/Berlin", "2026-07-01T08:00:00.000Z"],
  ["an hour that is shown twice: the first", "2026-10-25T02:30", "Europe/Berlin", "2026-10-25T00:30:00.000Z"],
  [
    "an hour that is left out: as far behind it",
    "2026-03-29T02:30",
    "Europe/Berlin",
    "2026-03-29T01:30:00.000Z",
  ],
  ["a half hour left out", "2026-10-04T02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00.000Z"],
  [
    "midnight in a zone west of Greenwich",
    "2026-12-31T00:00",
    "America/New_York",
    "2026-12-31T05:00:00.000Z",
  ],
])("%s: %s in %s is %s", (_, text, zone, instant) => {
  expect(toInstant(wall(text), zone).toISOString()).toBe(instant);
});

test("a field's text is read and written back, half a text is none", () => {
  expect(toFieldText(wall("2026-02-03T04:05"))).toBe("2026-02-03T04:05");
  expect(fromFieldText("")).toBeNull();
  expect(fromFieldText("2026-02-03")).toBeNull();
  expect(fromFieldText("0026-02-03T10:00")).toBeNull();
  expect(fromFieldText("99999-02-03T10:00")).toBeNull();
});

test.each([
  ["Europe/Berlin", "2026-10-25T00:30:00Z", true],
  ["Europe/Berlin", "2026-10-25T01:30:00Z", true],
  ["Europe/Berlin", "2026-10-25T02:00:00Z", false],
  ["Europe/Berlin", "2026-10-24T23:59:00Z", false],
  ["Europe/Berlin", "2027-03-28T01:30:00Z", false],
  ["America/New_York", "2026-11-01T05:30:00Z", true],
  ["America/New_York", "2026-11-01T06:30:00Z", true],
  ["Australia/Lord_Howe", "2027-04-03T15:15:00Z", true],
  ["Asia/Kathmandu", "2026-10-25T00:30:00Z", false],
])("in %s the clock's time at %s is shown twice: %s", (zone, instant, isTwice) => {
  expect(isShownTwice(new Date(instant), zone)).toBe(isTwice);
});

test.each([
  ["Europe/Berlin", "2027-03-28T02:30", true],
  ["Europe/Berlin", "2027-03-28T03:00", false],
  ["Europe/Berlin", "2026-10-25T02:30", false],
  ["America/New_York", "2027-03-14T02:00", true],
  ["Asia/Kathmandu", "2027-03-28T02:30", false],
])("in %s %s is left out: %s", (zone, text, isOut) => {
  expect(isLeftOut(wall(text), zone)).toBe(isOut);
});
