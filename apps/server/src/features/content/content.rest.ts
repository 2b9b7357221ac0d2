import { CONTENT_STATUSES, PLATFORMS } from "@growth-guide/contract";
import { z } from "zod";
import { defineRoute } from "../../rest/route.ts";
import { isPossibleId, possibleId, wireInteger } from "../../rest/wire.ts";
import { wireInstantIn } from "../../rest/wire-instant.ts";
import { wireEnum } from "../../rest/wire-values.ts";
import {
  contentBodySchema,
  createPostSchema,
  generatedBodySchema,
  generatePostsSchema,
  toContentBody,
  updatePostSchema,
} from "./content-bodies.ts";

const common = { tag: "content", access: "signedIn", dialect: "growthManager" } as const;
const byId = { path: "/api/v1/content/{content_id}", params: z.object({ content_id: wireInteger }) } as const;

export const contentRoutes = [
  defineRoute({
    ...common,
    method: "POST",
    path: "/api/v1/content/generate",
    summary: "Suggest posts for a network; nothing is kept",
    failures: [404],
    body: generatePostsSchema,
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
    body: createPostSchema,
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
    body: updatePostSchema,
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
