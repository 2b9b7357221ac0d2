import { z } from "zod";
import { isStorableText } from "./primitives.ts";

/** Deepest nesting of what is kept as JSON. */
const MAX_DEPTH = 100;

/** Why PostgreSQL could not keep a value as JSON and give it back as it was; null when it could. */
export function storableJsonFault(value: unknown, depth = 0): string | null {
  if (depth > MAX_DEPTH) return `nested deeper than ${MAX_DEPTH} levels`;
  if (typeof value === "string") {
    return isStorableText(value) ? null : "text may not contain NUL or unpaired surrogates";
  }
  if (typeof value === "number") return Number.isFinite(value) ? null : "a number is too large";
  if (typeof value !== "object" || value === null) return null;
  for (const [key, member] of Object.entries(value)) {
    const fault = storableJsonFault(key) ?? storableJsonFault(member, depth + 1);
    if (fault !== null) return fault;
  }
  return null;
}

/** An object of any shape that PostgreSQL and JSON can both carry. */
export const storableRecordSchema = z.record(z.string(), z.unknown()).superRefine((value, context) => {
  const fault = storableJsonFault(value);
  if (fault !== null) context.addIssue({ code: "custom", message: fault });
});
