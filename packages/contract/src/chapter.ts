import { z } from "zod";

/** A playbook chapter in the list: what a reader needs to choose it. `minutes` is reading time of the original. */
export const chapterSummarySchema = z.object({
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  minutes: z.int().positive(),
});
export type ChapterSummary = z.infer<typeof chapterSummarySchema>;

/** A whole playbook chapter. `markdown` is the text without its front matter. */
export const chapterSchema = chapterSummarySchema.extend({ markdown: z.string() });
export type Chapter = z.infer<typeof chapterSchema>;
