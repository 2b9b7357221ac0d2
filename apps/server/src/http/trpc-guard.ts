import type { ErrorCode } from "@growth-guide/contract";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { DomainError, fail, statusOf, trpcCodeOf } from "../errors.ts";
import { requestIdOf } from "./request-log.ts";

/** Calls in one batch at most. */
export const MAX_BATCH = 10;
const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

/** Refuses what the typed client never sends: the adapter takes forms and plain text, which any page could send. */
export const guardTrpc: RequestHandler = (request, _response, next) => {
  const fault = faultOf(request);
  if (fault !== undefined) fail(fault);
  next();
};

/** Tells what was refused before the adapter, in the form all tRPC failures have. */
export const sendTrpcRefusal: ErrorRequestHandler = (thrown, _request, response, next) => {
  if (thrown instanceof DomainError) refuse(thrown, response);
  else next(thrown);
};

/** How many calls a request makes; a path that cannot be read is one. */
export function callsIn(request: Request): number {
  return decoded(request.path)?.split(",").length ?? 1;
}

function refuse({ code: error, message, retryAfterSeconds }: DomainError, response: Response): void {
  const code = trpcCodeOf(error);
  const data = { code, httpStatus: statusOf(error), error, requestId: requestIdOf(response) };
  if (retryAfterSeconds !== undefined) {
    Object.assign(data, { retryAfterSeconds });
    response.setHeader("retry-after", retryAfterSeconds);
  }
  response.status(data.httpStatus).json({ error: { message, code: TRPC_ERROR_CODES_BY_KEY[code], data } });
}

function faultOf(request: Request): ErrorCode | undefined {
  if (!METHODS.includes(request.method)) return "method_not_allowed";
  if (request.method === "POST" && !isJson(request.headers["content-type"])) return "invalid_request";
  return decoded(request.path) === undefined || callsIn(request) > MAX_BATCH ? "invalid_request" : undefined;
}

function isJson(contentType = ""): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
