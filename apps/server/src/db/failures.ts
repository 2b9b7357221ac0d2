import { PoolFullError } from "./bounded-pool.ts";

/** SQLSTATE classes and codes that mean "the database cannot serve this now": a later try may well succeed. */
const UNAVAILABLE = /^(08|53|57P|57014|55P03|40001|40P01|25P03)/;
const NETWORK = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH"]);
const DRIVER_MESSAGES = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  // A connection of its own says it so; a pool as above.
  "timeout expired",
  "Query read timeout",
  "Client has encountered a connection error",
];

/** True for a database that is away, overloaded or too slow, as opposed to a statement that is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof PoolFullError || isOutdatedPlan(error)) return true;
  const code = codeOf(error);
  if (code !== undefined && (UNAVAILABLE.test(code) || NETWORK.has(code))) return true;
  return DRIVER_MESSAGES.some((message) => error.message.includes(message));
}

/**
 * True when a statement was prepared before a migration changed its rows; prepared anew, it will do. PostgreSQL has no code
 * of its own for it, and says the message in the language of the server.
 */
export function isOutdatedPlan(error: unknown): boolean {
  return error instanceof Error && "routine" in error && error.routine === "RevalidateCachedQuery";
}

/** True when a pooler stands in the way that does not let a connection set its own time limits. */
export function isRefusedByPooler(error: unknown): boolean {
  return error instanceof Error && error.message.includes("unsupported startup parameter");
}

/** True for what a replica cannot do and its primary might: it is away, has a conflict, or may not write. */
export function isUnansweredByReplica(error: unknown): boolean {
  return isDatabaseUnavailable(error) || (error instanceof Error && codeOf(error) === "25006");
}

/**
 * The column, such as `business_id`, that names what is no longer there: a row that belongs to it could not be written.
 * Undefined for any other failure.
 */
export function missingParent(error: unknown): string | undefined {
  if (!(error instanceof Error) || codeOf(error) !== "23503") return undefined;
  const { table, constraint } = error as { table?: string; constraint?: string };
  // PostgreSQL names a foreign key after its table and column.
  return constraint?.slice(`${table}_`.length).replace(/_fkey$/, "");
}

/** True when a person could not be made because their account was deleted: `make_user` says so. */
export function isAccountDeleted(error: unknown): boolean {
  return error instanceof Error && codeOf(error) === "GG410";
}

/** True when a row could not be written because the constraint of this name knows an equal one. */
export function isDuplicate(error: unknown, constraint: string): boolean {
  return (
    error instanceof Error &&
    codeOf(error) === "23505" &&
    "constraint" in error &&
    error.constraint === constraint
  );
}

function codeOf(error: Error): string | undefined {
  return "code" in error && typeof error.code === "string" ? error.code : undefined;
}
