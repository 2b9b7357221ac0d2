import {
  contentDraftSchema,
  contentPatchSchema,
  contentSchema,
  contentStatusSchema,
  givenInstantSchema,
  idempotencyKeySchema,
  idSchema,
  pageRequestShape,
  platformSchema,
  versionSchema as version,
} from "@growth-guide/contract";
// The declarations of a router with tracked events name types of this module.
import type {} from "@trpc/server/unstable-core-do-not-import";
import { z } from "zod";
import { once } from "../../db/once.ts";
import { fail } from "../../errors.ts";
import { router } from "../../trpc/trpc.ts";
import { ownBusiness, ownBusinessWithRoom } from "../business/business.service.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { insertContent, listContentVersions } from "./content-change.queries.ts";
import { deleteContent, listCalendar, listContent, listPlannedFirst } from "./content.queries.ts";
import { approveContent, editContent, existing } from "./content.service.ts";
import { postBatchProcedures } from "./post-batch.router.ts";
import { templateProcedures } from "./template.router.ts";

const byId = z.strictObject({ id: idSchema });
/** Goes on with what the same hand typed into that version a moment ago: both become one version. */
const continues = z.boolean().default(false);
const idempotencyKey = idempotencyKeySchema.optional();
const filter = {
  platform: platformSchema.nullable().default(null),
  status: contentStatusSchema.nullable().default(null),
};
const instant = givenInstantSchema.nullable().default(null);
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

  create: userProcedure
    .input(contentDraftSchema.extend({ idempotencyKey }))
    .output(contentSchema)
    .mutation(({ ctx, input: { idempotencyKey: key, ...body } }) =>
      once(ctx.db, { ownerId: ctx.userId, key, operation: "content.create", body }, async (db) => {
        await ownBusinessWithRoom(db, ctx.userId, { id: body.businessId, kept: "content" });
        const [created] = await insertContent(db, [{ ...body, strategyId: null, generated: false }]);
        return created ?? fail("internal_error");
      }),
    ),

  update: userProcedure
    .input(byId.extend({ version: version.optional(), patch: contentPatchSchema, continues }))
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

  ...postBatchProcedures,
  ...templateProcedures,
});
