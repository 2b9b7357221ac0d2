import type { ErrorCode } from "@growth-guide/contract";
import { TRPCError } from "@trpc/server";
import { DomainError, statusOf } from "../errors.ts";
import { describeFailure } from "../trpc/domain-errors.ts";
import type { Fault } from "./faults.ts";

/** Input that does not fit a route's schemas: all faults at once, or one sentence, as the route's document asks. */
export class InvalidInput extends Error {
  override readonly name = "InvalidInput";
  readonly status: number;
  readonly body: { detail: Fault[] | string; error: ErrorCode; errors?: Fault[] };
  constructor(status: number, body: InvalidInput["body"]) {
    super("The request does not fit its schema");
    this.status = status;
    this.body = body;
  }
}

/** An answer for a failure: its status, its documented body, and the headers that belong to it. */
export type FailureAnswer = { status: number; body: object; headers: Record<string, string> };

/** Any thrown value → what REST answers. What nobody named is a 500 that says nothing about itself. */
export function answerOf(thrown: unknown, requestId: string): FailureAnswer {
  if (thrown instanceof InvalidInput) return { status: thrown.status, body: thrown.body, headers: {} };
  const { code, message, retryAfterSeconds } = named(thrown);
  const status = statusOf(code);
  const body = { detail: message, error: code, ...(status >= 500 && { request_id: requestId }) };
  return { status, body, headers: headersOf(status, retryAfterSeconds) };
}

const BAD_PATH = "The path is not valid percent-encoded UTF-8";

/** True when a thrown value is worth a line in the error log: nobody foresaw it, or the service is ailing. */
export function isOurFault(thrown: unknown): boolean {
  return !(thrown instanceof InvalidInput) && statusOf(named(thrown).code) >= 500;
}

function named(thrown: unknown): DomainError {
  if (thrown instanceof DomainError) return thrown;
  if (thrown instanceof URIError)
    return new DomainError("invalid_request", { cause: thrown, detail: BAD_PATH });
  const foreign = clientFaultOf(thrown);
  if (foreign !== undefined) return new DomainError(foreign, { cause: thrown });
  if (!(thrown instanceof TRPCError)) return new DomainError("internal_error", { cause: thrown });
  const { code, sentence, retryAfterSeconds } = describeFailure(thrown);
  return new DomainError(code, { cause: thrown.cause ?? thrown, detail: sentence, retryAfterSeconds });
}

/** Express and its parsers refuse bad addresses and bodies with errors of their own. */
function clientFaultOf(thrown: unknown): ErrorCode | undefined {
  if (!(thrown instanceof Error) || !("status" in thrown)) return undefined;
  if (thrown.status === 413) return "payload_too_large";
  return typeof thrown.status === "number" && thrown.status >= 400 && thrown.status < 500
    ? "invalid_request"
    : undefined;
}

function headersOf(status: number, retryAfterSeconds: number | undefined): Record<string, string> {
  if (retryAfterSeconds !== undefined) return { "retry-after": String(retryAfterSeconds) };
  // Without this, Node would go on reading a body nobody wants.
  if (status === 413) return { connection: "close" };
  if (status === 401) return { "www-authenticate": "Bearer" };
  return {};
}
