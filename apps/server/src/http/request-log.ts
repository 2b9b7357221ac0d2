import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { Logger } from "../logger.ts";
import { answeredName, type RouteName } from "./route-name.ts";
import { standing } from "./standing-headers.ts";

declare global {
  namespace Express {
    interface Locals {
      requestId?: string;
    }
  }
}

const HEADER = "x-request-id";

/** What is logged, as is customary, for a client that left before any answer. */
const CLIENT_GONE = 499;

/** The id under which an answer and its log lines can be found together. */
export function requestIdOf(response: Response): string {
  return response.locals.requestId ?? "";
}

/** The status a request ended with. */
export function statusOf(response: Response): number {
  return response.headersSent ? response.statusCode : CLIENT_GONE;
}

/**
 * Gives each request an id and writes one line when it is answered: the declared path, no query, no headers, no bodies.
 * Whoever knows a reading session's id can read it, and a mistyped path may have it anywhere.
 */
export function logRequests(logger: Logger, nameOf: RouteName): RequestHandler {
  // There is nothing to hide in these few members, and looking for it took as long as writing them.
  const log = logger.child({}, { redact: [] });
  return (request, response, next) => {
    const requestId = randomUUID();
    const startedAt = performance.now();
    response.locals.requestId = requestId;
    standing(response, HEADER, requestId);
    response.on("close", () => {
      const path = answeredName(nameOf, request.originalUrl.split("?", 1)[0] ?? "", response);
      const ms = Math.round(performance.now() - startedAt);
      log.info({ requestId, method: request.method, path, status: statusOf(response), ms }, "answered");
    });
    next();
  };
}
