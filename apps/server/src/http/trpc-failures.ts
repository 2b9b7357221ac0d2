import type { TRPCError } from "@trpc/server";
import type { Logger } from "../logger.ts";
import { domainErrorOf } from "../trpc/domain-errors.ts";

/** The headers that belong to an answer with these failures in it. */
export function headersFor(errors: readonly TRPCError[]): Record<string, string> {
  return errors.length === 0 ? {} : { ...retryAfter(errors), ...closing(errors) };
}

/** Logs a failure that nobody foresaw. */
export function logFailure(
  log: Logger,
  { error, path, requestId }: { error: TRPCError; path: string | undefined; requestId: string | undefined },
): void {
  if (error.code !== "INTERNAL_SERVER_ERROR") return;
  log.error({ err: error.cause ?? error, path, requestId }, "A procedure failed");
}

/** The longest wait of a batch's failures. */
function retryAfter(errors: readonly TRPCError[]): { "retry-after"?: string } {
  const seconds = Math.max(0, ...errors.map((error) => domainErrorOf(error)?.retryAfterSeconds ?? 0));
  return seconds === 0 ? {} : { "retry-after": String(seconds) };
}

/** Without this, Node would go on reading a body nobody wants. */
function closing(errors: readonly TRPCError[]): { connection?: string } {
  return errors.some(({ code }) => code === "PAYLOAD_TOO_LARGE") ? { connection: "close" } : {};
}
