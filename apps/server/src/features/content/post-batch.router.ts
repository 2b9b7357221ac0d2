import {
  draftPostsSchema,
  idempotencyKeySchema,
  idSchema,
  type PostBatch,
  postBatchSchema,
  writtenPostSchema,
} from "@growth-guide/contract";
import { tracked } from "@trpc/server";
import { z } from "zod";
import type { Db } from "../../db/database.ts";
import { once } from "../../db/once.ts";
import { fail } from "../../errors.ts";
import { withNamedFailures } from "../../trpc/domain-errors.ts";
import { counted } from "../../trpc/trpc.ts";
import { LEASE_SECONDS } from "../../writing/background-writer.ts";
import { ownBusinessWithRoom } from "../business/business.service.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { postsRequestFor, suggestPosts } from "./content.service.ts";
import { findBatch, insertBatch } from "./post-batch.queries.ts";
import { endBatch } from "./post-writing.queries.ts";
import { watchBatch } from "./watch-batch.ts";

const byId = z.strictObject({ id: idSchema });

/** Posts written for their owner: suggested, or kept as drafts one by one as they come. */
export const postBatchProcedures = {
  /** Posts that are not kept. A mutation: they are written for it, from a context too long for an address. */
  suggest: userProcedure
    .use(counted("write"))
    .input(draftPostsSchema)
    .output(z.array(writtenPostSchema))
    .mutation(({ ctx, input }) => suggestPosts(ctx, input, ctx.gone())),

  /** Posts that are kept as drafts; `variation` counts wishes for others of the same kind. */
  draft: userProcedure
    .use(counted("write"))
    .input(
      draftPostsSchema.extend({
        variation: z.int().nonnegative().max(1000).default(0),
        /** Answer when they are written rather than when they are begun. */
        wait: z.boolean().default(false),
        idempotencyKey: idempotencyKeySchema.optional(),
      }),
    )
    .output(postBatchSchema)
    .mutation(async ({ ctx, input: { wait, idempotencyKey: key, ...body } }) => {
      const { db, userId } = ctx;
      const { variation, ...wish } = body;
      // What takes long is written behind it: the key is claimed only while the wish is kept.
      const begun = await once(
        db,
        { ownerId: userId, key, operation: "content.draft", body },
        async (transaction) => {
          const request = await postsRequestFor({ ...ctx, db: transaction }, wish, variation);
          const { businessId, strategyId } = wish;
          await ownBusinessWithRoom(transaction, userId, { id: businessId, kept: "content" });
          return insertBatch(transaction, { businessId, strategyId, request, leaseSeconds: LEASE_SECONDS });
        },
      );
      const written = ctx.postWriter.start(begun.id);
      if (!wait) return begun;
      await written;
      return existingBatch(db, userId, begun.id);
    }),

  batch: userProcedure
    .input(byId)
    .output(postBatchSchema)
    .query(({ ctx, input }) => existingBatch(ctx.db, ctx.userId, input.id)),

  watchBatch: userProcedure
    .input(byId.extend({ lastEventId: z.string().max(20).nullish() }))
    .subscription(async function* ({ ctx, input, signal }) {
      const find = () => findBatch(ctx.db, ctx.userId, input.id);
      const events = watchBatch(find, input.lastEventId, signal);
      for await (const [id, event] of withNamedFailures(events)) yield tracked(id, event);
    }),

  /** Stops the writing; what is written is kept. */
  cancelBatch: userProcedure
    .input(byId)
    .output(postBatchSchema)
    .mutation(async ({ ctx, input: { id } }) => {
      await existingBatch(ctx.db, ctx.userId, id);
      await endBatch(ctx.db, id, "cancelled");
      ctx.postWriter.stop(id);
      return existingBatch(ctx.db, ctx.userId, id);
    }),
};

async function existingBatch(db: Db, userId: string, id: number): Promise<PostBatch> {
  return (await findBatch(db, userId, id)) ?? fail("batch_not_found");
}
