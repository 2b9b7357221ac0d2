import type { ErrorCode } from "@growth-guide/contract";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { Request, RequestHandler } from "express";
import { DomainError, statusOf, trpcCodeOf } from "../errors.ts";
import { requestIdOf } from "./request-log.ts";

/** Calls in one batch at most. */
const MAX_BATCH = 10;
const METHODS = ["GET", "HEAD", "POST", "OPTIONS"];

/**
 * Refuses what the typed client never sends, in the form all tRPC failures have. The adapter would answer some of
 * it as text, and takes forms and plain text as input, which any page on the web could send.
 */
export const guardTrpc: RequestHandler = (request, response, next) => {
  const error = faultOf(request);
  if (error === undefined) return next();
  const code = trpcCodeOf(error);
  const data = { code, httpStatus: statusOf(error), error, requestId: requestIdOf(response) };
  const { message } = new DomainError(error);
  response.status(data.httpStatus).json({ error: { message, code: TRPC_ERROR_CODES_BY_KEY[code], data } });
};

function faultOf(request: Request): ErrorCode | undefined {
  if (!METHODS.includes(request.method)) return "method_not_allowed";
  if (request.method === "POST" && !isJson(request.headers["content-type"])) return "invalid_request";
  const calls = decoded(request.path)?.split(",").length;
  return calls === undefined || calls > MAX_BATCH ? "invalid_request" : undefined;
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
