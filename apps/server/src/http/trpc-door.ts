import { createExpressMiddleware } from "@trpc/server/adapters/express";
import { type RequestHandler, Router } from "express";
import { appRouter } from "../app-router.ts";
import type { Resources } from "../resources.ts";
import type { TRPCError } from "@trpc/server";
import { createContext } from "../trpc/context.ts";
import { domainErrorOf } from "../trpc/domain-errors.ts";
import { addressOf, whenGone } from "./caller.ts";
import { countCalls } from "./count-calls.ts";
import {
  callsIn,
  guardTrpc,
  LARGE_BODY_BYTES,
  MAX_BATCH,
  maxBodyBytes,
  sendTrpcRefusal,
  SMALL_BODY_BYTES,
} from "./trpc-guard.ts";
import { requestIdOf } from "./request-log.ts";

/** tRPC over HTTP. To be mounted before any body parser: the adapter reads the request itself. */
export function trpcDoor(resources: Resources): RequestHandler {
  return Router().use(
    countCalls(resources.limits, callsIn),
    guardTrpc,
    onlyWholeAnswers,
    bySize(adapter(resources, SMALL_BODY_BYTES), adapter(resources, LARGE_BODY_BYTES)),
    sendTrpcRefusal,
  );
}

function bySize(small: RequestHandler, large: RequestHandler): RequestHandler {
  return (request, response, next) =>
    (maxBodyBytes(request) === SMALL_BODY_BYTES ? small : large)(request, response, next);
}

function adapter(resources: Resources, maxBodySize: number): RequestHandler {
  return createExpressMiddleware({
    router: appRouter,
    maxBodySize,
    maxBatchSize: MAX_BATCH,
    createContext: ({ req, res }) =>
      createContext(resources, {
        authorization: req.headers.authorization,
        requestId: requestIdOf(res),
        address: addressOf(req),
        signal: whenGone(res),
      }),
    // Given as Headers it is added to the adapter's own `vary`, which would otherwise replace ours.
    responseMeta: ({ errors }) => ({
      headers: new Headers({ vary: "Origin", ...retryAfter(errors), ...closing(errors) }),
    }),
    onError: ({ error, path, ctx }) => {
      if (error.code !== "INTERNAL_SERVER_ERROR") return;
      resources.log.error(
        { err: error.cause ?? error, path, requestId: ctx?.requestId },
        "A procedure failed",
      );
    },
  });
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

/** A plain request that accepts lines of JSON would get its failures as text; only streaming links mean it. */
const onlyWholeAnswers: RequestHandler = (request, _response, next) => {
  if (request.headers.accept?.includes("application/jsonl")) delete request.headers.accept;
  next();
};
