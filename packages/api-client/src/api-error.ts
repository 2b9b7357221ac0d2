import { type ErrorCode, errorKinds, isErrorCode } from "@growth-guide/contract";
import { TRPCClientError } from "@trpc/client";

const UNAUTHORIZED = 401;

/**
 * The name of a failure the server answered; undefined when it never answered (no network, a proxy's page). A proxy that
 * asks who is calling does so without a name: its 401 is one.
 */
export function errorCodeOf(error: unknown): ErrorCode | undefined {
  const code = dataOf(error).error;
  if (isErrorCode(code)) return code;
  return statusOf(error) === UNAUTHORIZED ? "unauthenticated" : undefined;
}

/** Sentences about single inputs, by path (`patch.name`); empty when the failure is about the whole request. */
export function fieldSentencesOf(error: unknown): Record<string, string> {
  const fields = dataOf(error).fields;
  if (typeof fields !== "object" || fields === null) return {};
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

/** The number under which the server's log knows the request; undefined when it never answered. */
export function requestIdOf(error: unknown): string | undefined {
  const id = dataOf(error).requestId;
  return typeof id === "string" ? id : undefined;
}

/** How long the server asks to be left alone, in seconds (too many calls, or something is away); 0 when it does not. */
export function retryAfterSecondsOf(error: unknown): number {
  const seconds = dataOf(error).retryAfterSeconds;
  return typeof seconds === "number" ? seconds : 0;
}

/** True when the server did not accept who is calling: no token, an expired one, a wrong one. */
export function isUnauthenticated(error: unknown): boolean {
  const code = errorCodeOf(error);
  return code !== undefined && errorKinds[code] === "unauthenticated";
}

function statusOf(error: unknown): unknown {
  if (!(error instanceof TRPCClientError)) return undefined;
  const response: unknown = error.meta?.["response"];
  return typeof response === "object" && response !== null && "status" in response
    ? response.status
    : undefined;
}

function dataOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof TRPCClientError)) return {};
  const data: unknown = error.data;
  return typeof data === "object" && data !== null ? { ...data } : {};
}
