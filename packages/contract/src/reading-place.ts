import { z } from "zod";
import { levelSchema } from "./personalization.ts";
import { idSchema, instantSchema, storableText } from "./primitives.ts";

/** Names a chapter across devices: opaque text, at most 500 characters. */
export const chapterKeySchema = storableText({ max: 500 }).min(1);

/** The key of a chapter of the playbook. */
export function playbookChapterKey(slug: string): string {
  return `playbook:${slug}`;
}

/** The key of a saved chapter. Its place goes when the chapter does. */
export function savedChapterKey(id: number): string {
  return `saved:${id}`;
}

/** What a chapter's key says, or undefined for a key of somebody else's making. */
export function parseChapterKey(
  key: string,
): { kind: "playbook"; slug: string } | { kind: "saved"; id: number } | undefined {
  const [, kind, name = ""] = /^(playbook|saved):(.+)$/.exec(key) ?? [];
  if (kind === "playbook") return { kind, slug: name };
  const id = idSchema.safeParse(/^[1-9]\d*$/.test(name) ? Number(name) : undefined);
  return kind === "saved" && id.success ? { kind, id: id.data } : undefined;
}

const placeShape = {
  chapterKey: chapterKeySchema,
  /** The chapter's title, for a list of what to go on with. */
  title: storableText({ max: 300 }).nullable(),
  /** The level being read; null for the original. */
  level: levelSchema.nullable(),
  /** The block being read, by its id in the chapter's report. */
  blockId: storableText({ max: 200 }).nullable(),
  /** How far into the block, 0–1. */
  fraction: z.number().min(0).max(1),
  /** The same place as a 0-based offset into the original, in UTF-16 code units. */
  sourceOffset: z.int().min(0).max(2_147_483_647),
  /** How much of the chapter lies before the place, 0–1. */
  share: z.number().min(0).max(1),
};

/** Where a signed-in reader stopped in one chapter. `readAt` is by the server's clock. */
export const readingPlaceSchema = z.object({ ...placeShape, readAt: instantSchema });
export type ReadingPlace = z.infer<typeof readingPlaceSchema>;

/** Longest age a place may have, in milliseconds: a year. */
const MAX_AGE_MILLISECONDS = 366 * 24 * 60 * 60 * 1000;

/**
 * A place to keep. `ageMilliseconds` is how long ago the reader was there, measured on their device: two devices
 * need not agree on the time, and a tab that slept does not undo what was read elsewhere meanwhile.
 */
export const readingPlaceDraftSchema = z.strictObject({
  ...placeShape,
  title: placeShape.title.default(null),
  level: placeShape.level.default(null),
  blockId: placeShape.blockId.default(null),
  fraction: placeShape.fraction.default(0),
  share: placeShape.share.default(0),
  ageMilliseconds: z.number().min(0).max(MAX_AGE_MILLISECONDS).default(0),
});
export type ReadingPlaceDraft = z.input<typeof readingPlaceDraftSchema>;

/** What became of a place: `kept` is false when a later one was known, and `place` is the one that stands. */
export const keptPlaceSchema = z.object({ kept: z.boolean(), place: readingPlaceSchema });
export type KeptPlace = z.infer<typeof keptPlaceSchema>;
