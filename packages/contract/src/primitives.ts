import { z } from "zod";

/** Row ids on the wire: positive integers that fit PostgreSQL's `integer`, as the documented API promises. */
export const idSchema = z.int().min(1).max(2_147_483_647);

/** Counts the states of something that is edited, from 1; fits PostgreSQL's `integer` like an id. */
export const versionSchema = z.int().min(1).max(2_147_483_647);

/** Names one wish of a client, so that sending it twice makes one thing; a UUID per wish is advised. */
export const idempotencyKeySchema = storableText({ max: 255 }).min(1);

/** An instant as ISO 8601 text in UTC, e.g. `2025-12-22T10:30:45.123456Z`. `Date` objects stay inside the server. */
export const instantSchema = z.string();

/**
 * Text that PostgreSQL and JSON can both carry: no NUL, no lone surrogate. Kept byte for byte, never trimmed.
 * Bounds are characters as the documented API counts them: Unicode's code points, an emoji mostly one.
 */
export function storableText(bounds: { max: number }) {
  return z
    .string()
    .max(bounds.max)
    .refine((text) => !text.includes("\u0000"), { error: "Text may not contain NUL characters" })
    .refine(isWellFormed, { error: "Text may not contain unpaired surrogates" });
}

/** Whether PostgreSQL and JSON can both carry a text. */
export function isStorableText(text: string): boolean {
  return !text.includes("\u0000") && isWellFormed(text);
}

/** What `String.prototype.isWellFormed` says, for engines that do not have it yet. */
function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}

/**
 * Members of a request for one page of a list. `cursor` is the `nextCursor` of the page before; none begins at the
 * newest. The typed client's infinite queries say in `direction` which way they go; there is only one here.
 */
export const pageRequestShape = {
  cursor: z.int().positive().nullish(),
  limit: z.int().min(1).max(100).default(20),
  direction: z.literal("forward").optional(),
};
