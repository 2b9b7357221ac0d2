import {
  answersSoFarSchema,
  businessDraftSchema,
  businessPatchSchema,
  businessSchema,
  givenInstantSchema,
  idempotencyKeySchema,
  idSchema,
  suggestedAnswersSchema,
} from "@growth-guide/contract";
import { suggestAnswers } from "@growth-guide/strategist";
import { z } from "zod";
import { once } from "../../db/once.ts";
import { fail } from "../../errors.ts";
import { router } from "../../trpc/trpc.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { deleteBusiness, insertBusiness, listBusinesses, updateBusiness } from "./business.queries.ts";
import { ownBusiness } from "./business.service.ts";

const byId = z.object({ id: idSchema });
const businessPageSchema = z.object({
  limit: z.int().min(1).max(100).optional(),
  after: idSchema.optional(),
});

export const businessRouter = router({
  // A page goes on behind the last id of the one before; without a limit all are given, as REST documents it.
  list: userProcedure
    .input(businessPageSchema.optional())
    .output(z.array(businessSchema))
    .query(({ ctx, input }) => listBusinesses(ctx.db, ctx.userId, input)),

  get: userProcedure
    .input(byId)
    .output(businessSchema)
    .query(({ ctx, input }) => ownBusiness(ctx.db, ctx.userId, input.id)),

  suggestAnswers: userProcedure
    .input(answersSoFarSchema)
    .output(suggestedAnswersSchema)
    .query(({ input }) => suggestAnswers(input)),

  create: userProcedure
    .input(businessDraftSchema.extend({ idempotencyKey: idempotencyKeySchema.optional() }))
    .output(businessSchema)
    .mutation(({ ctx, input: { idempotencyKey, ...draft } }) =>
      once(
        ctx.db,
        { ownerId: ctx.userId, key: idempotencyKey, operation: "business.create", body: draft },
        async (db) => (await insertBusiness(db, ctx.userId, draft)) ?? fail("account_full"),
      ),
    ),

  // With the time the business was read at, a change made meanwhile is not overwritten unseen.
  update: userProcedure
    .input(byId.extend({ patch: businessPatchSchema, updatedAt: givenInstantSchema.optional() }))
    .output(businessSchema)
    .mutation(async ({ ctx, input: { patch, ...at } }) => {
      const changed = await updateBusiness(ctx.db, ctx.userId, at, patch);
      if (changed !== undefined) return changed;
      await ownBusiness(ctx.db, ctx.userId, at.id);
      return fail("version_conflict");
    }),

  remove: userProcedure
    .input(byId)
    .output(byId)
    .mutation(async ({ ctx, input }) =>
      (await deleteBusiness(ctx.db, ctx.userId, input.id)) ? input : fail("business_not_found"),
    ),
});
