import type { ErrorCode } from "@growth-guide/contract";
import { getTRPCErrorFromUnknown, TRPCError } from "@trpc/server";
import { z } from "zod";
import { isDatabaseUnavailable, missingParent } from "../db/failures.ts";
import { DomainError, trpcCodeOf } from "../errors.ts";

/** A failure as a caller may see it. `fields` maps input paths such as `patch.name` to a sentence each. */
export type FailureDescription = {
  code: ErrorCode;
  sentence: string;
  fields?: Record<string, string>;
  retryAfterSeconds?: number;
};

/** Gives a procedure's failure its tRPC code: by name when it has one, else as tRPC already says. */
export function namedFailure(error: TRPCError): TRPCError {
  const named = domainErrorOf(error);
  return named === undefined || (named === error.cause && error.code === trpcCodeOf(named.code))
    ? error
    : asTrpcError(named);
}

/**
 * Whatever was thrown, as tRPC says it. What has a name gets its code at once: tRPC itself would read its stack, which is
 * a tenth of a refusal and which nobody looks at.
 */
export function toTrpcError(cause: unknown): TRPCError {
  return cause instanceof DomainError ? asTrpcError(cause) : getTRPCErrorFromUnknown(cause);
}

function asTrpcError(named: DomainError): TRPCError {
  return new TRPCError({ code: trpcCodeOf(named.code), message: named.message, cause: named });
}

/** The same events; a failure between them gets its tRPC code, as a failed call does. */
export async function* withNamedFailures<T>(events: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* events;
  } catch (cause) {
    throw namedFailure(toTrpcError(cause));
  }
}

/** What may be told of any failure. A failure nobody named says only that it happened. */
export function describeFailure(error: TRPCError): FailureDescription {
  const named = domainErrorOf(error);
  if (named !== undefined) {
    const { code, message, retryAfterSeconds } = named;
    return { code, sentence: message, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
  }
  if (error.code === "BAD_REQUEST" && error.cause instanceof z.ZodError) {
    return { ...plain("invalid_input"), fields: fieldSentences(error.cause) };
  }
  const { code, sentence } = plain(ownCodes[error.code] ?? "internal_error");
  const isNoJson = code === "invalid_request" && error.cause instanceof SyntaxError;
  return { code, sentence: isNoJson ? "The input is not valid JSON" : sentence };
}

/** The named failure inside an error, or undefined when nobody named it. */
export function domainErrorOf(error: TRPCError): DomainError | undefined {
  const { cause } = error;
  if (cause instanceof DomainError) return cause;
  const code = isDatabaseUnavailable(cause) ? "service_unavailable" : parents[missingParent(cause) ?? ""];
  return code && new DomainError(code, { cause });
}

/** What was there when a procedure looked, and was deleted before its row was written, by the column naming it. */
const parents: Readonly<Record<string, ErrorCode>> = {
  business_id: "business_not_found",
  strategy_id: "strategy_not_found",
};

/** Failures tRPC finds by itself, before a procedure runs. */
const ownCodes: Partial<Record<TRPCError["code"], ErrorCode>> = {
  BAD_REQUEST: "invalid_request",
  PARSE_ERROR: "invalid_request",
  UNSUPPORTED_MEDIA_TYPE: "invalid_request",
  NOT_FOUND: "not_found",
  METHOD_NOT_SUPPORTED: "method_not_allowed",
  PAYLOAD_TOO_LARGE: "payload_too_large",
};

function plain(code: ErrorCode): FailureDescription {
  return { code, sentence: new DomainError(code).message };
}

function fieldSentences({ issues }: z.ZodError): Record<string, string> {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [path.join("."), message]));
}
