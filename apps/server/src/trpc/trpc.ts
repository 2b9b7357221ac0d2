import { initTRPC } from "@trpc/server";
import { statusOf } from "../errors.ts";
import type { Work } from "../limits/allowances.ts";
import type { Context } from "./context.ts";
import { describeFailure, namedFailure } from "./domain-errors.ts";

/** Proxies end a connection on which nothing is said for a minute, and clients cannot tell a dead one from a quiet one. */
const SSE_PING_MS = 10_000;
const SSE_RECONNECT_AFTER_MS = 30_000;

/** What a door has to know of a procedure before it is called. */
export type ProcedureMeta = {
  /** Its input may be a whole chapter or strategy; any other's is small. */
  isLarge?: true;
  /** It shares no request with other calls: its work or its answer is large. */
  isAlone?: true;
};

const t = initTRPC
  .context<Context>()
  .meta<ProcedureMeta>()
  .create({
    sse: {
      ping: { enabled: true, intervalMs: SSE_PING_MS },
      client: { reconnectAfterInactivityMs: SSE_RECONNECT_AFTER_MS },
    },
    // Stacks never leave the server, not even in development: they are in its log.
    isDev: false,
    errorFormatter({ shape, error, ctx }) {
      const { code, sentence, fields, retryAfterSeconds } = describeFailure(error);
      return {
        ...shape,
        message: sentence,
        data: {
          ...shape.data,
          httpStatus: statusOf(code),
          error: code,
          requestId: ctx?.requestId ?? null,
          ...(fields && { fields }),
          ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
        },
      };
    },
  });

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** Open to anyone. Every failure that leaves it has a name of the catalog. */
export const publicProcedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (!result.ok) throw namedFailure(result.error);
  return result;
});

/** For callers with a valid token; `ctx.caller` is who they are. The address was counted where the call came in. */
export const signedInProcedure = publicProcedure.use(async ({ ctx, next }) => {
  const caller = await ctx.identity();
  await ctx.limits.take("call", { user: caller.subject });
  return next({ ctx: { caller } });
});

/** For procedures whose work is dear: counts a call against its address, and against the caller who is signed in. */
export function counted(work: Work) {
  return t.middleware(async ({ ctx, next }) => {
    await ctx.limits.take(work, { address: ctx.address, user: (await ctx.identityIfAny())?.subject });
    return next();
  });
}
