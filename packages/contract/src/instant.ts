import { z } from "zod";

/** Years PostgreSQL and JSON clients agree on. */
const EARLIEST = Date.parse("0001-01-01T00:00:00Z");
/** The last of their milliseconds. */
export const LATEST_INSTANT_MS = Date.parse("9999-12-31T23:59:59.999Z");

/** Digits of a fraction that PostgreSQL keeps. */
const KEPT_DIGITS = 6;

/**
 * ISO 8601 text with a time and a zone as the same instant in UTC, to the microsecond; null when there is no such
 * instant in the years 1 to 9999.
 */
export function toUtcInstant(text: string): string | null {
  const [, whole = "", fraction = "", zone = ""] = /^([^.]+)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const time = Date.parse(whole + zone);
  if (!(time >= EARLIEST && time <= LATEST_INSTANT_MS)) return null;
  const kept = fraction.slice(0, KEPT_DIGITS);
  return new Date(time).toISOString().replace(".000Z", kept === "" ? "Z" : `.${kept}Z`);
}

/** An instant as a client sends it, with any zone; in UTC from then on. */
export const givenInstantSchema = z.iso.datetime({ offset: true }).transform((text, context): string => {
  const instant = toUtcInstant(text);
  if (instant !== null) return instant;
  context.issues.push({ code: "custom", message: "There is no such time", input: text });
  return z.NEVER;
});
