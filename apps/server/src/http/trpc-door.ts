import { createExpressMiddleware } from "@trpc/server/adapters/express";
import type { RequestHandler } from "express";
import { appRouter } from "../app-router.ts";
import type { Shortage } from "../load/load.ts";
import type { Resources } from "../resources.ts";
import { countCalls } from "./count-calls.ts";
import { inTurn, orElse, under } from "./in-turn.ts";
import { contextOf } from "./request-context.ts";
import {
  callsIn,
  guardTrpc,
  LARGE_BODY_BYTES,
  MAX_BATCH,
  maxBodyBytes,
  refuse,
  sendTrpcRefusal,
  SMALL_BODY_BYTES,
} from "./trpc-guard.ts";
import { shedLoad } from "./shed-load.ts";
import { answerDirectly } from "./trpc-direct.ts";
import { headersFor, logFailure } from "./trpc-failures.ts";

/** Where the door is. */
export const TRPC_PATH = "/trpc";

/**
 * tRPC over HTTP, below its path: plain calls are answered directly, everything else by the official adapter. To be
 * mounted before any body parser: both read the request themselves.
 */
export function trpcDoor(
  resources: Resources,
  onRefusal: (shortage: Shortage) => void,
  answerPlainCalls: RequestHandler = answerDirectly(resources),
): RequestHandler {
  const answer = inTurn(
    withoutPrefix,
    shedLoad(resources.load, refuse, onRefusal),
    countCalls(resources.limits, callsIn),
    guardTrpc,
    onlyWholeAnswers,
    answerPlainCalls,
    bySize(adapter(resources, SMALL_BODY_BYTES), adapter(resources, LARGE_BODY_BYTES)),
  );
  return under([TRPC_PATH], orElse(answer, sendTrpcRefusal));
}

/** What is behind names procedures, and knows nothing of where the door is. */
const withoutPrefix: RequestHandler = (request, _response, next) => {
  const query = request.url.indexOf("?");
  const names = request.path.slice(TRPC_PATH.length) || "/";
  request.url = query < 0 ? names : names + request.url.slice(query);
  next();
};

function bySize(small: RequestHandler, large: RequestHandler): RequestHandler {
  return (request, response, next) =>
    (maxBodyBytes(request) === SMALL_BODY_BYTES ? small : large)(request, response, next);
}

function adapter(resources: Resources, maxBodySize: number): RequestHandler {
  return createExpressMiddleware({
    router: appRouter,
    maxBodySize,
    maxBatchSize: MAX_BATCH,
    createContext: ({ req, res }) => contextOf(resources, req, res),
    // Given as Headers it is added to the adapter's own `vary`, which would otherwise replace ours.
    responseMeta: ({ errors }) => ({
      headers: new Headers({ vary: "Origin", ...headersFor(errors) }),
    }),
    onError: ({ error, path, ctx }) => logFailure(resources.log, { error, path, requestId: ctx?.requestId }),
  });
}

/**
 * Whoever accepts lines of JSON would get their failures as text, and so would a GET with a type for the body it does
 * not have; the typed client does neither. A media type's case says nothing, but both doors compare letters.
 */
const onlyWholeAnswers: RequestHandler = ({ method, headers }, _response, next) => {
  for (const name of ["accept", "trpc-accept"] as const) {
    if (headers[name]?.includes("application/jsonl")) delete headers[name];
  }
  if (method !== "POST") delete headers["content-type"];
  else headers["content-type"] = headers["content-type"]?.toLowerCase();
  next();
};
