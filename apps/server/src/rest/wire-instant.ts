import { toUtcInstant } from "@growth-guide/contract";
import { z } from "zod";
import { missing, refuse, type WireFault } from "./wire.ts";

/** `2026-12-01`, optionally with a time and a zone, as ISO 8601 has them. */
const INSTANT =
  /^(\d{4}-\d\d-\d\d)(?:[T _t](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(z|[+-]\d\d(?::?\d\d)?)?)?$/i;

/** A time with or without a zone, or Unix seconds or milliseconds; without a zone it is UTC. ISO 8601 text in UTC. */
export const wireInstantIn = z
  .unknown()
  .transform((value, context): string => {
    if (value === undefined) return refuse(context, missing);
    return instantOf(value) ?? refuse(context, noInstant(reasonFor(value)));
  })
  .meta({
    override: {
      type: "string",
      description: "A day or a time in ISO 8601; without a zone it is UTC",
      example: "2026-12-01T10:00:00+02:00",
    },
  });

function instantOf(value: unknown): string | null {
  if (typeof value === "string") return instantIn(value.trim());
  if (typeof value !== "number") return null;
  const milliseconds = Math.abs(value) > MOST_SECONDS ? value : value * 1000;
  return Math.abs(milliseconds) <= MOST_MILLISECONDS
    ? toUtcInstant(new Date(milliseconds).toISOString())
    : null;
}

/** Beyond this, in the year 2603, a number is taken for milliseconds, as the documented service takes it. */
const MOST_SECONDS = 2e10;
/** As far as JavaScript counts. */
const MOST_MILLISECONDS = 8.64e15;

function instantIn(text: string): string | null {
  const [, day, clock = "00:00:00", zone = "Z"] = INSTANT.exec(text) ?? [];
  if (day === undefined || !isDay(day)) return null;
  const offset = /^[+-]\d\d$/.test(zone)
    ? `${zone}:00`
    : zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2").toUpperCase();
  return toUtcInstant(`${day}T${clock.replace(",", ".")}${offset}`);
}

/** Whether the calendar has this day: JavaScript would take the 30th of February for a day in March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** What keeps a value from being a time, as near to the words of the documented service as is true. */
function reasonFor(value: unknown): string {
  if (typeof value !== "string") return "no such time";
  const text = value.trim();
  if (text.length < "2026-12-01".length) return "input is too short";
  const [, day = "", month] = /^(\d{4}-(\d\d)-\d\d)/.exec(text) ?? [];
  if (day === "") return "invalid character in year, month or day";
  if (month === "00" || Number(month) > 12) return "month value is outside expected range of 1-12";
  if (!isDay(day)) return "day value is outside expected range";
  return INSTANT.test(text) ? "no such time" : "unexpected extra characters at the end of the input";
}

function noInstant(reason: string): WireFault {
  return {
    type: "datetime_from_date_parsing",
    msg: `Input should be a valid datetime or date, ${reason}`,
    ctx: { error: reason },
  };
}
