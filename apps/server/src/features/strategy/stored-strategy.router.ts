import { isDeepStrictEqual } from "node:util";
import {
  idSchema,
  storableRecordSchema,
  strategyPatchSchema,
  strategyStatusSchema,
  strategySummarySchema,
} from "@growth-guide/contract";
import { z } from "zod";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { bringTo } from "./strategy-approval.service.ts";
import { editStrategy } from "./strategy-edit.service.ts";
import { findStoredStrategy, listStoredStrategies } from "./strategy.queries.ts";
import { type StoredStrategy, withFullText } from "./strategy-rows.ts";

const byId = z.strictObject({ id: idSchema });

/** A strategy with its data as stored: a dictionary that REST clients may shape as they like. */
const storedStrategySchema = strategySummarySchema.extend({ data: z.record(z.string(), z.unknown()) });

/** What the documented REST endpoints need beside the others: data as a whole, and no version to name. */
export const storedStrategyProcedures = {
  listStored: userProcedure
    .input(z.strictObject({ businessId: idSchema }))
    .output(z.array(storedStrategySchema))
    .query(({ ctx, input }) => listStoredStrategies(ctx.db, ctx.userId, input.businessId)),

  getStored: userProcedure
    .input(byId)
    .output(storedStrategySchema)
    .query(({ ctx, input }) => stored(ctx, input.id)),

  updateStored: userProcedure
    .meta({ isLarge: true })
    .input(
      byId.extend({
        title: strategyPatchSchema.shape.title,
        description: strategyPatchSchema.shape.description,
        data: storableRecordSchema.optional(),
        status: strategyStatusSchema.optional(),
      }),
    )
    .output(storedStrategySchema)
    .mutation(async ({ ctx, input: { id, status, data, ...edit } }) => {
      // Clients send back what they read: what they did not change is no change, and takes no approval back.
      const isChanged = data !== undefined && !isDeepStrictEqual(data, withFullText(await stored(ctx, id)));
      await editStrategy(ctx, { id, reopens: true }, { ...edit, ...(isChanged && { data }) });
      if (status !== undefined) await bringTo(ctx, id, status);
      return stored(ctx, id);
    }),
};

async function stored({ db, userId }: { db: Db; userId: string }, id: number): Promise<StoredStrategy> {
  return (await findStoredStrategy(db, userId, id)) ?? fail("strategy_not_found");
}
