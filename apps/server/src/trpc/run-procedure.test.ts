/** Our way through a procedure's middlewares is tRPC's own: each is run both ways, and has to end alike. */
import { initTRPC, TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { z } from "zod";
import type { Context } from "./context.ts";
import { type Procedure, type ProcedureCall, runProcedure } from "./run-procedure.ts";

const t = initTRPC.context<{ requestId: string }>().meta<{ of: string }>().create();
const { procedure } = t;

const renaming = procedure.use(({ ctx, next }) => next({ ctx: { requestId: `${ctx.requestId}, renamed` } }));
const guarded = procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw new TRPCError({ code: "FORBIDDEN", cause: result.error });
  return result;
});

const procedures = {
  plain: procedure.query(({ ctx, path }) => ({ ctx, path })),
  "with input and output": procedure
    .input(z.object({ n: z.coerce.number() }))
    .output(z.object({ n: z.number() }))
    .mutation(({ input }) => ({ n: input.n + 1, more: true })),
  "with inputs that come together": procedure
    .input(z.object({ n: z.string() }))
    .input(z.object({ m: z.string() }))
    .query(({ input }) => input),
  "with a changed context": renaming.meta({ of: "cups" }).query(({ ctx }) => ctx),
  "that says what it is about": procedure
    .meta({ of: "cups" })
    .use(({ meta, next }) => next({ ctx: { meta } }))
    .query(({ ctx }) => ctx),
  "with another input": procedure
    .use(({ next }) => next({ getRawInput: async () => ({ n: "other" }) }))
    .input(z.object({ n: z.string() }))
    .query(({ input }) => input),
  "with an output that does not fit": procedure.output(z.string()).query(() => 7 as never),
  "that fails": procedure.query(() => {
    throw new Error("spilt");
  }),
  "whose failure is told by another name": guarded.query(() => {
    throw new TRPCError({ code: "CONFLICT" });
  }),
};

const call = (input: unknown): ProcedureCall => ({
  path: "cup.fill",
  type: "query",
  ctx: { requestId: "r1" } as Context,
  getRawInput: async () => input,
  batchIndex: 0,
  signal: undefined,
});

const endOf = (work: Promise<unknown>) =>
  work.then(
    (data) => ({ data }),
    (error: TRPCError) => ({ code: error.code, message: error.message, cause: String(error.cause) }),
  );

test.each(Object.entries(procedures))("a procedure %s ends as tRPC ends it", async (_, one) => {
  const byTrpc = one as unknown as (call: ProcedureCall) => Promise<unknown>;
  for (const input of [{ n: "1", m: "2" }, { n: "x" }, undefined]) {
    expect(await endOf(runProcedure(one as unknown as Procedure, call(input)))).toEqual(
      await endOf(byTrpc(call(input))),
    );
  }
});
