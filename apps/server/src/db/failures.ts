/** SQLSTATE classes and codes that mean "the database cannot serve this now": a later try may well succeed. */
const UNAVAILABLE = /^(08|53|57P|57014|55P03|40001|40P01|25P03)/;
const NETWORK = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EPIPE", "ETIMEDOUT", "EHOSTUNREACH"]);
const DRIVER_MESSAGES = [
  "Connection terminated",
  "timeout exceeded when trying to connect",
  "Query read timeout",
  "Client has encountered a connection error",
];

/** True for a database that is away, overloaded or too slow, as opposed to a statement that is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  if (code !== undefined && (UNAVAILABLE.test(code) || NETWORK.has(code))) return true;
  return DRIVER_MESSAGES.some((message) => error.message.includes(message));
}

/** True when a row could not be written because its owner's row in `users` does not exist. */
export function isMissingOwner(error: unknown): boolean {
  return (
    error instanceof Error &&
    codeOf(error) === "23503" &&
    "constraint" in error &&
    String(error.constraint).endsWith("user_id_fkey")
  );
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
