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
import { defineRoute } from "../../rest/route.ts";
import { isPossibleId, possibleId, toWireInstant, wireInstant, wireInteger } from "../../rest/wire.ts";
import { wireInstantIn } from "../../rest/wire-instant.ts";
import { wireEnum } from "../../rest/wire-values.ts";

const contentBodySchema = z
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

const generatedBodySchema = z
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

const generateSchema = z
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

const createSchema = z
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

const updateSchema = z
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

const common = { tag: "content", access: "signedIn", dialect: "growthManager" } as const;
const byId = { path: "/api/v1/content/{content_id}", params: z.object({ content_id: wireInteger }) } as const;

export const contentRoutes = [
  defineRoute({
    ...common,
    method: "POST",
    path: "/api/v1/content/generate",
    summary: "Suggest posts for a network; nothing is kept",
    failures: [404],
    body: generateSchema,
    response: generatedBodySchema,
    call: async ({ api, body }) => {
      const posts = await api.content.suggest({
        businessId: possibleId(body.business_id, "business_not_found"),
        platform: body.platform,
        contentType: body.content_type,
        tone: body.tone,
        topic: body.topic,
        additionalContext: body.additional_context,
        count: body.num_posts,
      });
      const content = posts.map(({ text, hashtags, platform }) => ({
        text,
        hashtags: hashtags ?? "",
        platform,
      }));
      const model = posts.find((post) => post.model !== null)?.model ?? "growth-guide-rules";
      return { success: true, content, model_used: model, tokens_used: {} };
    },
  }),
  defineRoute({
    ...common,
    method: "POST",
    path: "/api/v1/content/",
    summary: "Keep a post; with a time it is scheduled",
    status: 201,
    failures: [404],
    idempotent: true,
    body: createSchema,
    response: contentBodySchema,
    call: async ({ api, body, idempotencyKey }) =>
      toContentBody(
        await api.content.create({
          businessId: possibleId(body.business_id, "business_not_found"),
          platform: body.platform,
          text: body.text,
          contentType: body.content_type,
          tone: body.tone,
          hashtags: body.hashtags,
          scheduledFor: body.scheduled_for,
          idempotencyKey,
        }),
      ),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/api/v1/content/",
    summary: "The posts of one of my businesses: scheduled first, then newest",
    query: z.object({
      business_id: wireInteger,
      platform: wireEnum(PLATFORMS).optional(),
      status: wireEnum(CONTENT_STATUSES).optional(),
    }),
    response: z.array(contentBodySchema),
    call: async ({ api, query: { business_id: businessId, platform = null, status = null } }) =>
      isPossibleId(businessId)
        ? (await api.content.listPlannedFirst({ businessId, platform, status })).map(toContentBody)
        : [],
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/api/v1/content/calendar/{business_id}",
    summary: "The posts of a business that have a time, the earliest first",
    failures: [404],
    params: z.object({ business_id: wireInteger }),
    query: z.object({ start_date: wireInstantIn.optional(), end_date: wireInstantIn.optional() }),
    response: z.array(contentBodySchema),
    call: async ({ api, params, query: { start_date: from = null, end_date: to = null } }) =>
      (
        await api.content.calendar({
          businessId: possibleId(params.business_id, "business_not_found"),
          from,
          to,
        })
      ).map(toContentBody),
  }),
  defineRoute({
    ...common,
    ...byId,
    method: "GET",
    summary: "One post",
    response: contentBodySchema,
    call: async ({ api, params }) =>
      toContentBody(await api.content.get({ id: possibleId(params.content_id, "content_not_found") })),
  }),
  defineRoute({
    ...common,
    ...byId,
    method: "PUT",
    summary: "Change parts of a post; absent members stay, null clears hashtags or the time",
    body: updateSchema,
    response: contentBodySchema,
    call: async ({ api, params, body }) =>
      toContentBody(
        await api.content.update({
          id: possibleId(params.content_id, "content_not_found"),
          patch: {
            text: body.text,
            hashtags: body.hashtags,
            scheduledFor: body.scheduled_for,
            status: body.status,
          },
        }),
      ),
  }),
  defineRoute({
    ...common,
    ...byId,
    method: "DELETE",
    summary: "Delete a post",
    status: 204,
    call: async ({ api, params }) => {
      await api.content.remove({ id: possibleId(params.content_id, "content_not_found") });
    },
  }),
];

function toContentBody(content: Content): z.infer<typeof contentBodySchema> {
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
