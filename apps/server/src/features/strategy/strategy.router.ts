import {
  idempotencyKeySchema,
  idSchema,
  pageRequestShape,
  type Strategy,
  strategyLimits,
  strategyPatchSchema,
  strategyRequestSchema,
  strategySchema,
  strategySectionSchema,
  strategyStatusSchema,
  strategyStepSchema,
  strategySummarySchema,
  strategyVersionSchema,
  strategyVersionSummarySchema,
  storableText,
  versionSchema as version,
} from "@growth-guide/contract";
import { tracked } from "@trpc/server";
// The declarations of a router with tracked events name types of this module.
import type {} from "@trpc/server/unstable-core-do-not-import";
import { z } from "zod";
import { once } from "../../db/once.ts";
import { fail } from "../../errors.ts";
import type { Resources } from "../../resources.ts";
import { withNamedFailures } from "../../trpc/domain-errors.ts";
import { counted, router } from "../../trpc/trpc.ts";
import { LEASE_SECONDS } from "../../writing/background-writer.ts";
import { ownBusinessWithRoom } from "../business/business.service.ts";
import { userProcedure } from "../user/user.procedure.ts";
import { storedStrategyProcedures } from "./stored-strategy.router.ts";
import { takeStep } from "./strategy-approval.service.ts";
import { editStrategy, restoreVersion } from "./strategy-edit.service.ts";
import { beginCompleting, beginRewriting } from "./strategy-writing.service.ts";
import { existing, requestFor } from "./strategy.service.ts";
import { deleteStrategy, findStrategy, insertStrategy, listStrategies } from "./strategy.queries.ts";
import { listStrategySteps } from "./strategy-step.queries.ts";
import { findStrategyVersion, listStrategyVersions } from "./strategy-version.queries.ts";
import { endWriting } from "./strategy-writing.queries.ts";
import { watchStrategy } from "./watch-strategy.ts";

const byId = z.strictObject({ id: idSchema });
/** Goes on with what the same hand typed into that version a moment ago: both become one version. */
const continues = z.boolean().default(false);
/** That what was approved may be a draft again for this change; unsaid, it is refused. */
const reopens = z.boolean().default(false);
/** Answer when it is written rather than when it is begun. */
const wait = z.boolean().default(false);
const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.object({ items: z.array(item), nextCursor: z.number().nullable() });
const note = storableText({ max: strategyLimits.note }).nullable().default(null);
const hint = storableText({ max: strategyLimits.hint }).nullable().default(null);

export const strategyRouter = router({
  list: userProcedure
    .input(z.strictObject({ businessId: idSchema.optional(), ...pageRequestShape }))
    .output(pageOf(strategySummarySchema))
    .query(({ ctx, input }) => listStrategies(ctx.db, ctx.userId, input)),

  get: userProcedure
    .input(byId)
    .output(strategySchema)
    .query(({ ctx, input }) => existing(ctx.db, ctx.userId, input.id)),

  generate: userProcedure
    .use(counted("write"))
    .input(
      strategyRequestSchema.extend({
        wait,
        idempotencyKey: idempotencyKeySchema.optional(),
      }),
    )
    .output(strategySchema)
    .mutation(async ({ ctx, input: { wait, idempotencyKey, ...body } }) => {
      const { db, userId } = ctx;
      const begun = await once(
        db,
        { ownerId: userId, key: idempotencyKey, operation: "strategy.generate", body },
        async (transaction) => {
          const place = { id: body.businessId, kept: "strategies" } as const;
          const business = await ownBusinessWithRoom(transaction, userId, place);
          return insertStrategy(transaction, {
            businessId: business.id,
            title: `${business.name} Marketing Strategy`,
            request: requestFor(business, body.additionalContext, ctx.clock()),
            leaseSeconds: LEASE_SECONDS,
          });
        },
      );
      return begunOrWritten(ctx, begun, wait);
    }),

  watch: userProcedure
    .input(byId.extend({ lastEventId: z.string().max(20).nullish() }))
    .subscription(async function* ({ ctx, input, signal }) {
      const find = () => findStrategy(ctx.db, ctx.userId, input.id);
      const events = watchStrategy(find, input.lastEventId, signal);
      for await (const [id, event] of withNamedFailures(events)) yield tracked(id, event);
    }),

  cancel: userProcedure
    .input(byId)
    .output(strategySchema)
    .mutation(async ({ ctx, input: { id } }) => {
      await existing(ctx.db, ctx.userId, id);
      await endWriting(ctx.db, id, "cancelled");
      ctx.strategyWriter.stop(id);
      return existing(ctx.db, ctx.userId, id);
    }),

  update: userProcedure
    .meta({ isLarge: true })
    .input(byId.extend({ version, patch: strategyPatchSchema, continues, reopens }))
    .output(strategySchema)
    .mutation(({ ctx, input: { patch, ...at } }) => editStrategy(ctx, at, patch)),

  /** Writes one section anew behind the request; to be watched and cancelled like a whole strategy. */
  regenerateSection: userProcedure
    .use(counted("write"))
    .input(byId.extend({ version, section: strategySectionSchema, hint, reopens, wait }))
    .output(strategySchema)
    .mutation(async ({ ctx, input: { wait, ...wish } }) =>
      begunOrWritten(ctx, await beginRewriting(ctx, wish), wait),
    ),

  /** Writes what is missing after a stop, behind the request. */
  complete: userProcedure
    .use(counted("write"))
    .input(byId.extend({ version, wait }))
    .output(strategySchema)
    .mutation(async ({ ctx, input: { wait, ...at } }) =>
      begunOrWritten(ctx, await beginCompleting(ctx, at), wait),
    ),

  versions: userProcedure
    .input(byId.extend(pageRequestShape))
    .output(pageOf(strategyVersionSummarySchema))
    .query(({ ctx, input }) => listStrategyVersions(ctx.db, ctx.userId, input)),

  version: userProcedure
    .input(byId.extend({ version }))
    .output(strategyVersionSchema)
    .query(
      async ({ ctx, input }) =>
        (await findStrategyVersion(ctx.db, ctx.userId, input)) ?? fail("strategy_version_not_found"),
    ),

  restore: userProcedure
    .input(byId.extend({ version, to: version, reopens }))
    .output(strategySchema)
    .mutation(({ ctx, input }) => restoreVersion(ctx, input)),

  // With the version that was read, nobody approves words they have not seen.
  step: userProcedure
    .input(byId.extend({ to: strategyStatusSchema, note, version: version.optional() }))
    .output(strategySchema)
    .mutation(({ ctx, input }) => takeStep(ctx, input)),

  history: userProcedure
    .input(byId)
    .output(z.array(strategyStepSchema))
    .query(async ({ ctx, input: { id } }) => {
      await existing(ctx.db, ctx.userId, id);
      return listStrategySteps(ctx.db, ctx.userId, id);
    }),

  remove: userProcedure
    .input(byId)
    .output(byId)
    .mutation(async ({ ctx, input }) => {
      ctx.strategyWriter.stop(input.id);
      return (await deleteStrategy(ctx.db, ctx.userId, input.id)) ? input : fail("strategy_not_found");
    }),

  ...storedStrategyProcedures,
});

type Writing = Pick<Resources, "db" | "strategyWriter"> & { userId: string };

async function begunOrWritten(
  { db, userId, strategyWriter }: Writing,
  begun: Strategy,
  wait: boolean,
): Promise<Strategy> {
  const written = strategyWriter.start(begun.id);
  if (!wait) return begun;
  await written;
  return existing(db, userId, begun.id);
}
