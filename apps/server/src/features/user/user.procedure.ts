import type { Db } from "../../db/database.ts";
import { isUnansweredByReplica, missingParent } from "../../db/failures.ts";
import { DomainError } from "../../errors.ts";
import { signedInProcedure } from "../../trpc/trpc.ts";

/**
 * For signed-in callers whose row in `users` exists: made on their first call, as documented. Known callers cost
 * one query a minute. Should the row have gone since, it is made again and the call tried once more.
 *
 * Queries only read: `ctx.db` is then the replica, where there is one that has all the caller wrote. Whatever it
 * cannot answer, or does not know yet, is asked of the primary.
 */
export const userProcedure = signedInProcedure.use(async ({ ctx, next, type }) => {
  const { caller, users, reads } = ctx;
  const userId = caller.subject;
  const run = async (db: Db) => {
    const result = await next<Known>(db === ctx.db ? {} : { ctx: { userId, db } });
    if (type !== "query") await reads.wrote(userId);
    return result;
  };

  await users.ensure(caller);
  Object.assign(ctx, { userId });
  const db = type === "query" ? await reads.handleFor(userId) : ctx.db;
  const result = await run(db);
  if (result.ok) return result;
  if (rowIsGone(result.error.cause)) {
    users.forget(userId);
    await users.ensure(caller);
    return run(ctx.db);
  }
  if (db === ctx.db || !isUnansweredByReplica(result.error.cause)) return result;
  reads.failed();
  return run(ctx.db);
});

type Known = { userId: string; db: Db };

function rowIsGone(cause: unknown): boolean {
  return (
    missingParent(cause) === "user_id" || (cause instanceof DomainError && cause.code === "user_not_found")
  );
}
