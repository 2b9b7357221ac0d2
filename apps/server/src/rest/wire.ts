import { type ErrorCode, idSchema } from "@growth-guide/contract";
import { z } from "zod";
import { fail } from "../errors.ts";

/**
 * An issue the validation list words itself: FastAPI's type, message and context.
 * Kept in a zod issue's `params`, where `faults.ts` finds it. `error` names the failure where a document does.
 */
export type WireFault = { type: string; msg: string; ctx?: Record<string, unknown>; error?: ErrorCode };

/** The fault of a required member that is absent. */
export const missing: WireFault = { type: "missing", msg: "Field required" };

/** Refuses a value that is being transformed. */
export function refuse(context: z.core.$RefinementCtx, fault: WireFault): never {
  context.issues.push({ code: "custom", message: fault.msg, params: fault, input: context.value });
  return z.NEVER;
}

/** The fault of a value that is none of some words. */
export function noChoice(choices: readonly string[]): WireFault {
  const quoted = choices.map((choice) => `'${choice}'`);
  const expected =
    quoted.length > 1 ? `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}` : quoted.join("");
  return { type: "enum", msg: `Input should be ${expected}`, ctx: { expected } };
}

/** Optional sign, digits, optional `.0`, blanks around: what the documented API took for an integer. */
const INTEGER_TEXT = /^\s*[+-]?\d+(\.0+)?\s*$/;

const unparsable: WireFault = {
  type: "int_parsing",
  msg: "Input should be a valid integer, unable to parse string as an integer",
};
const fractional: WireFault = {
  type: "int_from_float",
  msg: "Input should be a valid integer, got a number with a fractional part",
};
const noInteger: WireFault = { type: "int_type", msg: "Input should be a valid integer" };

/** An integer of any size from a path, a query or a body; numeric text counts, as in the documented API. */
export const wireInteger = z
  .unknown()
  .transform((value, context) => {
    const fault = integerFault(value);
    if (fault === undefined) return finite(Number(value));
    context.addIssue({ code: "custom", message: fault.msg, params: fault });
    return z.NEVER;
  })
  .meta({ override: { type: "integer" } });

/** An integer too long for a number is as good as the largest one. */
function finite(integer: number): number {
  return Math.min(Math.max(integer, -Number.MAX_VALUE), Number.MAX_VALUE);
}

function integerFault(value: unknown): WireFault | undefined {
  if (value === undefined) return missing;
  if (typeof value === "string") return INTEGER_TEXT.test(value) ? undefined : unparsable;
  if (typeof value !== "number") return noInteger;
  return Number.isInteger(value) ? undefined : fractional;
}

/** True when an integer can be the id of a row; all others name nothing, which is a 404 and no fault of form. */
export function isPossibleId(id: number): boolean {
  return idSchema.safeParse(id).success;
}

/**
 * An id out of a request: an integer that no row can have is as good as one that no row has.
 * @throws DomainError the one named by `code`
 */
export function possibleId(id: number, code: ErrorCode): number {
  return isPossibleId(id) ? id : fail(code);
}

/** A REST time: UTC without a zone, `2025-12-22T10:30:45.123456`. */
export const wireInstant = z.string().meta({
  description: "UTC without a zone; six digits of fraction, or none when it is zero",
  // Not `format: date-time`, which would be RFC 3339 and want a zone.
  pattern: String.raw`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$`,
  example: "2025-12-22T10:30:45.123456",
});

/** An instant of the contract as REST says it: without the zone, the fraction left out or six digits long. */
export function toWireInstant(instant: string): string {
  const zoneless = instant.endsWith("Z") ? instant.slice(0, -1) : instant;
  const point = zoneless.indexOf(".");
  if (point < 0) return zoneless;
  const fraction = zoneless.slice(point + 1);
  return Number(fraction) === 0
    ? zoneless.slice(0, point)
    : zoneless + "0".repeat(Math.max(0, 6 - fraction.length));
}
