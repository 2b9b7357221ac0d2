import { isMissingOwner } from "../../db/failures.ts";
import { DomainError } from "../../errors.ts";
import { signedInProcedure } from "../../trpc/trpc.ts";

/**
 * For signed-in callers whose row in `users` exists: made on their first call, as documented. Known callers cost
 * one query a minute. Should the row have gone since, it is made again and the call tried once more.
 */
export const userProcedure = signedInProcedure.use(async ({ ctx, next }) => {
  const { caller, users } = ctx;
  await users.ensure(caller);
  const result = await next({ ctx: { userId: caller.subject } });
  if (result.ok || !rowIsGone(result.error.cause)) return result;
  users.forget(caller.subject);
  await users.ensure(caller);
  return next({ ctx: { userId: caller.subject } });
});

function rowIsGone(cause: unknown): boolean {
  return isMissingOwner(cause) || (cause instanceof DomainError && cause.code === "user_not_found");
}
