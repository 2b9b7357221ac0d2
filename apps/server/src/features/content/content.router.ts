import {
  contentDraftSchema,
  contentPatchSchema,
  contentSchema,
  contentStatusSchema,
  draftPostsSchema,
  idempotencyKeySchema,
  idSchema,
  pageRequestShape,
  platformSchema,
  suggestedPostSchema,
} from "@growth-guide/contract";
import { z } from "zod";
import { once } from "../../db/once.ts";
import { fail } from "../../errors.ts";
import { counted, router } from "../../trpc/trpc.ts";
import { ownBusiness } from "../business/business.service.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { insertContent, listContentVersions } from "./content-change.queries.ts";
import { deleteContent, listCalendar, listContent, listPlannedFirst } from "./content.queries.ts";
import { approveContent, editContent, existing, suggestPosts } from "./content.service.ts";
import { templateProcedures } from "./template.router.ts";

const byId = z.strictObject({ id: idSchema });
const version = z.int().positive();
const idempotencyKey = idempotencyKeySchema.optional();
const filter = {
  platform: platformSchema.nullable().default(null),
  status: contentStatusSchema.nullable().default(null),
};
const instant = z.iso.datetime({ offset: true }).nullable().default(null);
const contentVersionSchema = contentSchema.pick({
  version: true,
  text: true,
  hashtags: true,
  createdAt: true,
});

export const contentRouter = router({
  list: userProcedure
    .input(
      z.strictObject({
        businessId: idSchema.nullable().default(null),
        ...filter,
        ...pageRequestShape,
      }),
    )
    .output(z.object({ items: z.array(contentSchema), nextCursor: z.number().nullable() }))
    .query(({ ctx, input }) => listContent(ctx.db, ctx.userId, input)),

  /** The documented list: everything of one business, what is planned first. */
  listPlannedFirst: userProcedure
    .input(z.strictObject({ businessId: idSchema, ...filter }))
    .output(z.array(contentSchema))
    .query(({ ctx, input }) => listPlannedFirst(ctx.db, ctx.userId, input)),

  get: userProcedure
    .input(byId)
    .output(contentSchema)
    .query(({ ctx, input }) => existing(ctx.db, ctx.userId, input.id)),

  /** Posts that are not kept. */
  suggest: userProcedure
    .use(counted("write"))
    .input(draftPostsSchema)
    .output(z.array(suggestedPostSchema))
    .query(({ ctx, input }) => suggestPosts(ctx, input)),

  /** Posts that are kept as drafts at once; `variation` counts wishes for others of the same kind. */
  draft: userProcedure
    .use(counted("write"))
    .input(draftPostsSchema.extend({ variation: z.int().nonnegative().max(1000).default(0), idempotencyKey }))
    .output(z.array(contentSchema))
    .mutation(({ ctx, input: { idempotencyKey: key, ...body } }) =>
      once(ctx.db, { ownerId: ctx.userId, key, operation: "content.draft", body }, async (db) => {
        const { variation, ...request } = body;
        const posts = await suggestPosts({ ...ctx, db }, request, variation);
        const { businessId, strategyId, contentType, tone } = request;
        const kept = { businessId, strategyId, contentType, tone, generated: true, scheduledFor: null };
        return insertContent(
          db,
          posts.map((post) => ({ ...post, ...kept })),
        );
      }),
    ),

  create: userProcedure
    .input(contentDraftSchema.extend({ idempotencyKey }))
    .output(contentSchema)
    .mutation(({ ctx, input: { idempotencyKey: key, ...body } }) =>
      once(ctx.db, { ownerId: ctx.userId, key, operation: "content.create", body }, async (db) => {
        await ownBusiness(db, ctx.userId, body.businessId);
        const [created] = await insertContent(db, [{ ...body, strategyId: null, generated: false }]);
        return created ?? fail("internal_error");
      }),
    ),

  update: userProcedure
    .input(byId.extend({ version: version.optional(), patch: contentPatchSchema }))
    .output(contentSchema)
    .mutation(({ ctx, input: { patch, ...at } }) => editContent(ctx, at, patch)),

  approve: userProcedure
    .input(byId.extend({ version, approved: z.boolean() }))
    .output(contentSchema)
    .mutation(({ ctx, input }) => approveContent(ctx, input)),

  versions: userProcedure
    .input(byId)
    .output(z.array(contentVersionSchema))
    .query(({ ctx, input }) => listContentVersions(ctx.db, ctx.userId, input.id)),

  remove: userProcedure
    .input(byId)
    .output(byId)
    .mutation(async ({ ctx, input }) =>
      (await deleteContent(ctx.db, ctx.userId, input.id)) ? input : fail("content_not_found"),
    ),

  calendar: userProcedure
    .input(z.strictObject({ businessId: idSchema, from: instant, to: instant }))
    .output(z.array(contentSchema))
    .query(async ({ ctx, input }) => {
      await ownBusiness(ctx.db, ctx.userId, input.businessId);
      return listCalendar(ctx.db, ctx.userId, input);
    }),

  ...templateProcedures,
});
