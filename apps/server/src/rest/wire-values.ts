import { storableJsonFault, toUtcInstant } from "@growth-guide/contract";
import { z } from "zod";
import { missing, noChoice, type WireFault } from "./wire.ts";

/** One of some words, in any case. */
export function wireEnum<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .unknown()
    .transform((value, context): Values[number] => {
      const found = values.find((known) => typeof value === "string" && known === value.toLowerCase());
      return found ?? refuse(context, value === undefined ? missing : noChoice(values));
    })
    .meta({ override: { type: "string", enum: [...values] } });
}

/** A JSON object of any shape whose texts PostgreSQL can keep. */
export const wireDictionary = z
  .unknown()
  .transform((value, context): Record<string, unknown> => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return refuse(context, { type: "dict_type", msg: "Input should be a valid dictionary" });
    }
    const fault = storableJsonFault(value);
    return fault === null
      ? (value as Record<string, unknown>)
      : refuse(context, { type: "value_error", msg: `Value error, ${fault}` });
  })
  .meta({ override: { type: "object", additionalProperties: true } });

/** `2026-12-01`, optionally with a time and a zone, as ISO 8601 has them. */
const INSTANT =
  /^(\d{4}-\d\d-\d\d)(?:[T _t](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?)\s?(z|[+-]\d\d(?::?\d\d)?)?)?$/i;

const noInstant = (reason: string): WireFault => ({
  type: "datetime_from_date_parsing",
  msg: `Input should be a valid datetime or date, ${reason}`,
  ctx: { error: reason },
});

/** A time with or without a zone, or Unix seconds; without a zone it is UTC. The instant as ISO 8601 text in UTC. */
export const wireInstantIn = z
  .unknown()
  .transform((value, context): string => {
    if (value === undefined) return refuse(context, missing);
    const instant = instantOf(value);
    return (
      instant ??
      refuse(context, noInstant(typeof value === "string" ? "invalid character in year" : "no such time"))
    );
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
  if (typeof value !== "number" || !(Math.abs(value) <= MAX_SECONDS)) return null;
  return toUtcInstant(new Date(value * 1000).toISOString());
}

/** Seconds from 1970 to as far as JavaScript counts. */
const MAX_SECONDS = 8.64e12;

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

function refuse(context: z.core.$RefinementCtx, fault: WireFault): never {
  context.issues.push({ code: "custom", message: fault.msg, params: fault, input: context.value });
  return z.NEVER;
}
