import { z } from "zod";
import { givenInstantSchema } from "./instant.ts";
import { idSchema, instantSchema, storableText } from "./primitives.ts";
import { generationSchema } from "./strategy.ts";

export const PLATFORMS = ["linkedin", "twitter", "facebook", "instagram"] as const;
export const platformSchema = z.enum(PLATFORMS);
export type Platform = z.infer<typeof platformSchema>;

export const CONTENT_TYPES = ["post", "thread", "article", "story"] as const;
export const contentTypeSchema = z.enum(CONTENT_TYPES);
export type ContentType = z.infer<typeof contentTypeSchema>;

export const TONES = ["professional", "casual", "educational", "promotional", "inspirational"] as const;
export const toneSchema = z.enum(TONES);
export type Tone = z.infer<typeof toneSchema>;

export const CONTENT_STATUSES = ["draft", "scheduled", "published", "failed"] as const;
export const contentStatusSchema = z.enum(CONTENT_STATUSES);
export type ContentStatus = z.infer<typeof contentStatusSchema>;

/** Longest texts, in characters; what a network takes is a matter of its own rules, shown while typing. */
export const contentLimits = { text: 50_000, hashtags: 2000, topic: 500, context: 2000, drafts: 20 } as const;

const text = storableText({ max: contentLimits.text }).refine((value) => value.trim() !== "", {
  error: "A post needs a text",
});
const hashtags = storableText({ max: contentLimits.hashtags }).nullable();
/** When a post goes out, as an instant; the business's time zone is a matter of display. */
const scheduledFor = givenInstantSchema.nullable();

/** A post. `hashtags` stand apart from the text, separated by spaces. `approvedAt`: when its owner said yes to it. */
export const contentSchema = z.object({
  id: idSchema,
  businessId: idSchema,
  strategyId: idSchema.nullable(),
  platform: platformSchema,
  contentType: contentTypeSchema,
  tone: toneSchema,
  text: z.string(),
  hashtags: z.string().nullable(),
  status: contentStatusSchema,
  version: z.int().positive(),
  generated: z.boolean(),
  approvedAt: instantSchema.nullable(),
  scheduledFor: instantSchema.nullable(),
  publishedAt: instantSchema.nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type Content = z.infer<typeof contentSchema>;

/** A post as its owner writes it. With a time it is scheduled, without one a draft. */
export const contentDraftSchema = z.object({
  businessId: idSchema,
  platform: platformSchema,
  text,
  contentType: contentTypeSchema.default("post"),
  tone: toneSchema.default("professional"),
  hashtags: hashtags.default(null),
  scheduledFor: scheduledFor.default(null),
});
export type ContentDraft = z.input<typeof contentDraftSchema>;

/** Why an edit that takes the time away cannot make a post a scheduled one, too. */
export const NO_TIME_TO_SCHEDULE = "A scheduled post needs a time";

/** An edit: an absent member stays; `null` clears hashtags or the time. */
export const contentPatchSchema = z
  .object({
    text: text.optional(),
    hashtags: hashtags.optional(),
    scheduledFor: scheduledFor.optional(),
    status: contentStatusSchema.optional(),
  })
  .refine(({ status, scheduledFor: time }) => status !== "scheduled" || time !== null, {
    path: ["scheduledFor"],
    error: NO_TIME_TO_SCHEDULE,
  });
export type ContentPatch = z.infer<typeof contentPatchSchema>;

/** Asks for draft posts; with a strategy they follow its pillars and channels. */
export const draftPostsSchema = z.object({
  businessId: idSchema,
  strategyId: idSchema.nullable().default(null),
  platform: platformSchema,
  contentType: contentTypeSchema.default("post"),
  tone: toneSchema.default("professional"),
  topic: storableText({ max: contentLimits.topic }).nullable().default(null),
  additionalContext: storableText({ max: contentLimits.context }).nullable().default(null),
  count: z.int().min(1).max(contentLimits.drafts).default(1),
});
export type DraftPosts = z.input<typeof draftPostsSchema>;
/** The same, complete. */
export type PostsWish = z.output<typeof draftPostsSchema>;

/** A suggestion not yet kept. */
export const suggestedPostSchema = z.object({
  platform: platformSchema,
  text: z.string(),
  hashtags: z.string().nullable(),
});
export type SuggestedPost = z.infer<typeof suggestedPostSchema>;

/** A suggestion, and the model that wrote it; null: our own rules. */
export const writtenPostSchema = suggestedPostSchema.extend({ model: z.string().nullable() });
export type WrittenPost = z.infer<typeof writtenPostSchema>;

/** Drafts asked for together, kept one by one as they are written; those removed since are not among them. */
export const postBatchSchema = z.object({
  id: idSchema,
  businessId: idSchema,
  generation: generationSchema,
  posts: z.array(contentSchema),
});
export type PostBatch = z.infer<typeof postBatchSchema>;

/** What drafts being written tell whoever watches: each as it is kept, then the end. */
export const postBatchEventSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("post"), post: contentSchema, done: z.int(), total: z.int() }),
  z.object({ kind: z.literal("end"), generation: generationSchema }),
]);
export type PostBatchEvent = z.infer<typeof postBatchEventSchema>;

/** A post's text with `{{placeholders}}` to be filled in, kept by its owner. */
export const contentTemplateSchema = z.object({
  id: idSchema,
  businessId: idSchema,
  name: z.string(),
  platform: platformSchema.nullable(),
  text: z.string(),
  hashtags: z.string().nullable(),
  version: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
export type ContentTemplate = z.infer<typeof contentTemplateSchema>;

export const contentTemplateDraftSchema = z.object({
  businessId: idSchema,
  name: storableText({ max: 200 }).refine((value) => value.trim() !== "", {
    error: "A template needs a name",
  }),
  platform: platformSchema.nullable().default(null),
  text,
  hashtags: hashtags.default(null),
});
export type ContentTemplateDraft = z.input<typeof contentTemplateDraftSchema>;
