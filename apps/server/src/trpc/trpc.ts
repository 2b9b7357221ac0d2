import type { ApiKeyScope } from "@growth-guide/contract";
import { initTRPC } from "@trpc/server";
import { fail, statusOf } from "../errors.ts";
import type { Work } from "../limits/allowances.ts";
import type { Identity } from "../auth/identity.ts";
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
  /**
   * The scope an API key needs for it; null: no key will do. Unless told, `read` for what is asked and `write` for
   * what is changed.
   */
  keyScope?: ApiKeyScope | null;
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

/** Open to anyone. Every failure that leaves it has a name of the catalog. */
export const publicProcedure = t.procedure.use(async ({ ctx, next, path }) => {
  const result = await (ctx.tracing === null ? next() : ctx.tracing.procedure(path, () => next()));
  if (!result.ok) throw namedFailure(result.error);
  return result;
});

/** The scope an API key needs for a procedure; null when no key will do. */
export function keyScopeOf(type: string, meta: ProcedureMeta | undefined): ApiKeyScope | null {
  return meta?.keyScope === undefined ? (type === "mutation" ? "write" : "read") : meta.keyScope;
}

/** Whoever may change something may look at it too. */
function isAllowed(scopes: readonly ApiKeyScope[], needed: ApiKeyScope | null): boolean {
  if (needed === null) return false;
  return scopes.includes(needed) || (needed === "read" && scopes.includes("write"));
}

// What a middleware finds out about the request is written into its context. Given to `next`, it would make tRPC copy
// the whole context each time; the calls of a batch share one caller anyway.

/** For callers with a valid token or API key; `ctx.caller` is who they are. The address was counted where the call came in. */
export const signedInProcedure = publicProcedure.use(async ({ ctx, next, type, meta }) => {
  const caller = await ctx.identity();
  if (caller.scopes !== undefined && !isAllowed(caller.scopes, keyScopeOf(type, meta))) fail("scope_missing");
  await ctx.limits.take("call", { user: caller.subject });
  Object.assign(ctx, { caller });
  return next<{ caller: Identity }>({});
});

/** For procedures whose work is dear: counts a call against its address, and against the caller who is signed in. */
export function counted(work: Work) {
  return t.middleware(async ({ ctx, next }) => {
    await ctx.limits.take(work, { address: ctx.address, user: (await ctx.identityIfAny())?.subject });
    return next();
  });
}
