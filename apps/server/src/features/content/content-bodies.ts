import {
  type Content,
  CONTENT_STATUSES,
  CONTENT_TYPES,
  contentDraftSchema,
  contentLimits,
  contentPatchSchema,
  draftPostsSchema,
  NO_TIME_TO_SCHEDULE,
  PLATFORMS,
  TONES,
} from "@growth-guide/contract";
import { z } from "zod";
import { toWireInstant, wireInstant, wireInteger } from "../../rest/wire.ts";
import { wireInstantIn } from "../../rest/wire-instant.ts";
import { wireEnum } from "../../rest/wire-values.ts";

// The documented bodies of posts, as they come and as they go.

export const contentBodySchema = z
  .object({
    id: z.int(),
    business_id: z.int(),
    platform: z.enum(PLATFORMS),
    content_type: z.enum(CONTENT_TYPES),
    tone: z.enum(TONES),
    text: z.string(),
    hashtags: z.string().nullable(),
    status: z.enum(CONTENT_STATUSES),
    scheduled_for: wireInstant.nullable(),
    published_at: wireInstant.nullable(),
    ai_generated: z.boolean(),
    created_at: wireInstant,
    updated_at: wireInstant,
  })
  .meta({ id: "ContentResponse" });

export const generatedBodySchema = z
  .object({
    success: z.literal(true),
    content: z.array(z.object({ text: z.string(), hashtags: z.string(), platform: z.enum(PLATFORMS) })),
    model_used: z.string(),
    tokens_used: z.record(z.string(), z.number()),
  })
  .meta({ id: "ContentGenerationResponse" });

const draft = contentDraftSchema.shape;
const patch = contentPatchSchema.shape;
const wish = draftPostsSchema.shape;

export const generatePostsSchema = z
  .object({
    business_id: wireInteger,
    platform: wireEnum(PLATFORMS),
    content_type: wireEnum(CONTENT_TYPES).default("post"),
    tone: wireEnum(TONES).default("professional"),
    topic: wish.topic,
    additional_context: wish.additionalContext,
    num_posts: wireInteger
      .pipe(z.number().min(1).max(contentLimits.drafts))
      .default(1)
      .meta({ override: { type: "integer", minimum: 1, maximum: contentLimits.drafts, default: 1 } }),
  })
  .meta({ id: "ContentGenerate" });

export const createPostSchema = z
  .object({
    business_id: wireInteger,
    platform: wireEnum(PLATFORMS),
    text: draft.text,
    content_type: wireEnum(CONTENT_TYPES).default("post"),
    tone: wireEnum(TONES).default("professional"),
    hashtags: draft.hashtags,
    scheduled_for: wireInstantIn.nullable().default(null),
  })
  .meta({ id: "ContentCreate" });

export const updatePostSchema = z
  .object({
    text: patch.text,
    hashtags: patch.hashtags,
    scheduled_for: wireInstantIn.nullable().optional(),
    status: wireEnum(CONTENT_STATUSES).optional(),
  })
  .refine(({ status, scheduled_for: time }) => status !== "scheduled" || time !== null, {
    path: ["scheduled_for"],
    error: NO_TIME_TO_SCHEDULE,
  })
  .meta({ id: "ContentUpdate" });

/** A post in the documented words. */
export function toContentBody(content: Content): z.infer<typeof contentBodySchema> {
  const instant = (value: string | null) => (value === null ? null : toWireInstant(value));
  return {
    id: content.id,
    business_id: content.businessId,
    platform: content.platform,
    content_type: content.contentType,
    tone: content.tone,
    text: content.text,
    hashtags: content.hashtags,
    status: content.status,
    scheduled_for: instant(content.scheduledFor),
    published_at: instant(content.publishedAt),
    ai_generated: content.generated,
    created_at: toWireInstant(content.createdAt),
    updated_at: toWireInstant(content.updatedAt),
  };
}
