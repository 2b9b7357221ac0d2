import { createExpressMiddleware } from "@trpc/server/adapters/express";
import { type RequestHandler, Router } from "express";
import { appRouter } from "../app-router.ts";
import type { Resources } from "../resources.ts";
import type { TRPCError } from "@trpc/server";
import { createContext } from "../trpc/context.ts";
import { domainErrorOf } from "../trpc/domain-errors.ts";
import { addressOf, whenGone } from "./caller.ts";
import { countCalls } from "./count-calls.ts";
import { callsIn, guardTrpc, MAX_BATCH, sendTrpcRefusal } from "./trpc-guard.ts";
import { requestIdOf } from "./request-log.ts";

/** Largest body in bytes: a chapter of 4 MiB with JSON's escapes. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** tRPC over HTTP. To be mounted before any body parser: the adapter reads the request itself. */
export function trpcDoor(resources: Resources): RequestHandler {
  return Router().use(
    countCalls(resources.limits, callsIn),
    guardTrpc,
    onlyWholeAnswers,
    createExpressMiddleware({
      router: appRouter,
      maxBodySize: MAX_BODY_BYTES,
      maxBatchSize: MAX_BATCH,
      createContext: ({ req, res }) =>
        createContext(resources, {
          authorization: req.headers.authorization,
          requestId: requestIdOf(res),
          address: addressOf(req),
          signal: whenGone(res),
        }),
      // Given as Headers it is added to the adapter's own `vary`, which would otherwise replace ours.
      responseMeta: ({ errors }) => ({ headers: new Headers({ vary: "Origin", ...retryAfter(errors) }) }),
      onError: ({ error, path, ctx }) => {
        if (error.code !== "INTERNAL_SERVER_ERROR") return;
        resources.log.error(
          { err: error.cause ?? error, path, requestId: ctx?.requestId },
          "A procedure failed",
        );
      },
    }),
    sendTrpcRefusal,
  );
}

/** The longest wait of a batch's failures. */
function retryAfter(errors: readonly TRPCError[]): { "retry-after"?: string } {
  const seconds = Math.max(0, ...errors.map((error) => domainErrorOf(error)?.retryAfterSeconds ?? 0));
  return seconds === 0 ? {} : { "retry-after": String(seconds) };
}

/** A plain request that accepts lines of JSON would get its failures as text; only streaming links mean it. */
const onlyWholeAnswers: RequestHandler = (request, _response, next) => {
  if (request.headers.accept?.includes("application/jsonl")) delete request.headers.accept;
  next();
};
