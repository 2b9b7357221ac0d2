import { type ErrorCode, type Level, LEVELS } from "@growth-guide/contract";
import { z } from "zod";

// The document wants a name and one sentence for each fault; these schemas give both to the fault itself.

/** Longest id or chapter the wire takes, in UTF-16 code units; the body's own limit comes first. */
const MAX_ID_LENGTH = 500;
const MAX_CONTENT_LENGTH = 4 * 1024 * 1024;

/** A required text that is not blank. `label` begins the sentence the original answered a blank one with. */
export function wireText(member: "session_id" | "chapter_id" | "chapter_content", label: string) {
  const longest = member === "chapter_content" ? MAX_CONTENT_LENGTH : MAX_ID_LENGTH;
  return z
    .unknown()
    .transform((value, context): string => {
      if (value === undefined || value === null)
        return refuse(context, "missing_required_field", `${member} is required`);
      if (typeof value !== "string") return refuse(context, "invalid_request", `${member} must be a string`);
      if (value.trim() === "")
        return refuse(context, "missing_required_field", `${label} is required and cannot be empty`);
      if (value.length > longest)
        return refuse(context, "invalid_request", `${member} is longer than ${longest} characters`);
      return value;
    })
    .meta({ override: { type: "string" } });
}

/** One of the three levels, in any case. */
export const wireLevel = z
  .unknown()
  .transform((value, context): Level => {
    if (value === undefined || value === null)
      return refuse(context, "missing_required_field", "difficulty_level is required");
    const level = LEVELS.find((known) => typeof value === "string" && known === value.toLowerCase());
    return level ?? refuse(context, "invalid_difficulty", levelSentence(value));
  })
  .meta({ override: { type: "string", enum: [...LEVELS] } });

/** Any number the original's clients send, also as text: rounded down and never below 0. Absent keeps the place. */
export const wirePosition = z
  .unknown()
  .transform((value, context): number | undefined => {
    if (value === undefined || value === null) return undefined;
    const position = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
    if (typeof position === "boolean") return Number(position);
    if (typeof position === "number" && Number.isFinite(position)) return clamped(position);
    return refuse(context, "invalid_request", "reading_position must be a number");
  })
  .optional()
  .meta({ override: { type: "integer", minimum: 0, default: 0 } });

function clamped(position: number): number {
  return Math.min(Math.max(Math.floor(position), 0), Number.MAX_SAFE_INTEGER);
}

function levelSentence(value: unknown): string {
  const shown = typeof value === "string" ? value.slice(0, 100) : JSON.stringify(value).slice(0, 100);
  return `Invalid difficulty level '${shown}'. Must be one of: ['beginner', 'intermediate', 'advanced']`;
}

function refuse(context: z.core.$RefinementCtx, error: ErrorCode, msg: string): never {
  const type = error === "missing_required_field" ? "missing" : "value_error";
  context.issues.push({ code: "custom", message: msg, params: { type, msg, error }, input: context.value });
  return z.NEVER;
}
