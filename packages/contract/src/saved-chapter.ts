import { z } from "zod";
import { idSchema, instantSchema, pageRequestShape, storableText } from "./primitives.ts";

/**
 * What one person may keep: chapters, and bytes of all their texts in UTF-8. `title`, `sourceName` and `content` are
 * the longest of each, in characters.
 */
export const savedChapterLimits = {
  chapters: 200,
  bytes: 64 * 1024 * 1024,
  title: 300,
  sourceName: 300,
  content: 2 * 1024 * 1024,
} as const;

const title = storableText({ max: savedChapterLimits.title }).refine((text) => text.trim() !== "", {
  error: "A chapter needs a title",
});

/** A chapter to keep. `sourceName` says where the text came from, such as a file's name. */
export const savedChapterDraftSchema = z.strictObject({
  title,
  content: storableText({ max: savedChapterLimits.content }).min(1),
  sourceName: storableText({ max: savedChapterLimits.sourceName }).nullable().default(null),
});
export type SavedChapterDraft = z.input<typeof savedChapterDraftSchema>;

export const savedChapterRenameSchema = z.strictObject({ id: idSchema, title });

/** A saved chapter in the list. `bytes` is the length of its text in UTF-8. */
export const savedChapterSummarySchema = z.object({
  id: idSchema,
  title: z.string(),
  sourceName: z.string().nullable(),
  bytes: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type SavedChapterSummary = z.infer<typeof savedChapterSummarySchema>;

/** A whole saved chapter, its text exactly as it was given. */
export const savedChapterSchema = savedChapterSummarySchema.extend({ content: z.string() });
export type SavedChapter = z.infer<typeof savedChapterSchema>;

/** Asks for a page of the list. */
export const savedChapterPageRequestSchema = z.strictObject(pageRequestShape);

/** Some of the list, newest first; `nextCursor` is null on the last page. */
export const savedChapterPageSchema = z.object({
  items: z.array(savedChapterSummarySchema),
  nextCursor: idSchema.nullable(),
});
export type SavedChapterPage = z.infer<typeof savedChapterPageSchema>;
