import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { z } from "zod";
import { procedures } from "../app-router.ts";
import { DomainError, statusOf, trpcCodeOf } from "../errors.ts";
import { endRefused } from "./end-refused.ts";
import { announcesMore } from "./refuse-large.ts";
import { requestIdOf } from "./request-log.ts";

/** Calls in one batch at most. */
export const MAX_BATCH = 10;
/** A business in the longest script, or a chapter of 4 MiB with JSON's escapes. */
export const SMALL_BODY_BYTES = 1024 * 1024;
export const LARGE_BODY_BYTES = 8 * 1024 * 1024;
/** What the adapter reads for sockets: an object of texts. */
const connectionParameters = z.record(z.string(), z.string()).nullable();
/** How procedures are called. A browser's question before it sends is answered earlier, by origin. */
const ANY_METHOD = ["GET", "HEAD", "POST"];
const METHODS: Readonly<Record<string, string[]>> = {
  query: ["GET", "HEAD"],
  mutation: ["POST"],
  subscription: ["GET", "HEAD"],
};

/** Refuses what the typed client never sends: the adapter takes forms and plain text, which any page could send. */
export const guardTrpc: RequestHandler = (request, _response, next) => {
  const fault = faultOf(request);
  if (fault !== undefined) throw fault;
  next();
};

/** Tells what was refused before the adapter, in the form all tRPC failures have. */
export const sendTrpcRefusal: ErrorRequestHandler = (thrown, request, response, next) => {
  if (!(thrown instanceof DomainError)) return next(thrown);
  if (thrown.code === "method_not_allowed") response.setHeader("allow", methodsOf(request).join(", "));
  refuse(thrown, response);
};

/** How many calls a request makes; a path that cannot be read is one. */
export function callsIn(request: Request): number {
  return namesIn(request)?.length ?? 1;
}

/** Answers a named failure in the form all tRPC failures have. */
export function refuse({ code: error, message, retryAfterSeconds }: DomainError, response: Response): void {
  const code = trpcCodeOf(error);
  const data = { code, httpStatus: statusOf(error), error, requestId: requestIdOf(response) };
  if (retryAfterSeconds !== undefined) {
    Object.assign(data, { retryAfterSeconds });
    response.setHeader("retry-after", retryAfterSeconds);
  }
  const body = { error: { message, code: TRPC_ERROR_CODES_BY_KEY[code], data } };
  response.status(data.httpStatus).type("json");
  if (error === "payload_too_large") endRefused(response, Buffer.from(JSON.stringify(body)));
  else response.json(body);
}

function faultOf(request: Request): DomainError | undefined {
  const { method } = request;
  if (!ANY_METHOD.includes(method)) return new DomainError("method_not_allowed");
  const names = namesIn(request);
  if (names === undefined) return misunderstood("The path is not valid percent-encoded UTF-8");
  // The adapter would look behind the last slash, and find procedures this guard did not see.
  if (names.some((name) => name.includes("/"))) return new DomainError("not_found");
  if (names.length > MAX_BATCH) return misunderstood(`A request makes ${MAX_BATCH} calls at most`);
  if (names.length > 1 && !mayShareRequest(names)) return misunderstood(TOGETHER);
  if (!methodsOf(request).includes(method)) return new DomainError("method_not_allowed");
  if (method === "POST" && !isJson(request.headers["content-type"])) return misunderstood(JSON_ONLY);
  if (!hasReadableParameters(request)) return misunderstood("connectionParams is an object of texts");
  return announcesMore(request, maxBodyBytes(request)) ? new DomainError("payload_too_large") : undefined;
}

const TOGETHER = "Only calls of one kind share a request; subscriptions and chapters go alone";
const JSON_ONLY = "The input of a mutation is sent as application/json";

function misunderstood(detail: string): DomainError {
  return new DomainError("invalid_request", { detail });
}

/** The methods by which the procedures of a request are called: any, where none of them exists. */
function methodsOf(request: Request): string[] {
  const known = (namesIn(request) ?? [])
    .map((name) => procedures.get(name))
    .find((found) => found !== undefined);
  return METHODS[known?.type ?? ""] ?? ANY_METHOD;
}

/** Calls of one kind, none of them long or large. */
function mayShareRequest(names: string[]): boolean {
  const known = names.map((name) => procedures.get(name)).filter((procedure) => procedure !== undefined);
  const kinds = new Set(known.map(({ type }) => type));
  return kinds.size <= 1 && !kinds.has("subscription") && !known.some(({ meta }) => meta?.isAlone);
}

function hasReadableParameters({ url }: Request): boolean {
  if (!url.includes("connectionParams")) return true;
  const given = new URLSearchParams(url.slice(url.indexOf("?") + 1)).get("connectionParams") ?? "null";
  try {
    return connectionParameters.safeParse(JSON.parse(given)).success;
  } catch {
    return false;
  }
}

/** The largest body in bytes that a request's procedures need. */
export function maxBodyBytes(request: Request): number {
  return namesIn(request)?.some((name) => procedures.get(name)?.meta?.isLarge)
    ? LARGE_BODY_BYTES
    : SMALL_BODY_BYTES;
}

/** The procedures a request calls, by name; undefined for a path that cannot be read. */
function namesIn(request: Request): string[] | undefined {
  return decoded(request.path)?.replace(/^\//, "").split(",");
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
