import {
  idSchema,
  storableText,
  strategyLimits,
  strategyStatusSchema,
  strategySummarySchema,
} from "@growth-guide/contract";
import { z } from "zod";
import { fail } from "../../errors.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { bringTo, editStrategy } from "./strategy.service.ts";
import { findStoredStrategy, listStoredStrategies } from "./strategy.queries.ts";

const byId = z.strictObject({ id: idSchema });

/** A strategy with its data as stored: a dictionary that REST clients may shape as they like. */
export const storedStrategySchema = strategySummarySchema.extend({ data: z.record(z.string(), z.unknown()) });

/** What the documented REST endpoints need beside the others: data as a whole, and no version to name. */
export const storedStrategyProcedures = {
  listStored: userProcedure
    .input(z.strictObject({ businessId: idSchema }))
    .output(z.array(storedStrategySchema))
    .query(({ ctx, input }) => listStoredStrategies(ctx.db, ctx.userId, input.businessId)),

  getStored: userProcedure
    .input(byId)
    .output(storedStrategySchema)
    .query(
      async ({ ctx, input }) =>
        (await findStoredStrategy(ctx.db, ctx.userId, input.id)) ?? fail("strategy_not_found"),
    ),

  updateStored: userProcedure
    .meta({ isLarge: true })
    .input(
      byId.extend({
        title: storableText({ max: strategyLimits.title }).optional(),
        description: storableText({ max: strategyLimits.description }).nullable().optional(),
        data: z.record(z.string(), z.unknown()).optional(),
        status: strategyStatusSchema.optional(),
      }),
    )
    .output(storedStrategySchema)
    .mutation(async ({ ctx, input: { id, status, ...edit } }) => {
      await editStrategy(ctx, { id }, edit);
      if (status !== undefined) await bringTo(ctx, id, status);
      return (await findStoredStrategy(ctx.db, ctx.userId, id)) ?? fail("strategy_not_found");
    }),
};
