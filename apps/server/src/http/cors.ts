import type { RequestHandler } from "express";
import { standing } from "./standing-headers.ts";

const METHODS = "GET, POST, PUT, DELETE";
const HEADERS = "authorization, content-type, idempotency-key, trpc-accept";
const EXPOSED = "x-request-id, retry-after";
const PREFLIGHT_SECONDS = "600";

/**
 * CORS by an exact list of origins, on every answer including failures. A foreign origin gets no CORS header at
 * all; credentials are never allowed, since tokens travel in `Authorization` only.
 */
export function allowOrigins(origins: string[]): RequestHandler {
  const allowed = new Set(origins);
  return (request, response, next) => {
    const { origin } = request.headers;
    standing(response, "vary", "Origin");
    const welcome = origin !== undefined && allowed.has(origin);
    if (welcome) {
      standing(response, "access-control-allow-origin", origin);
      standing(response, "access-control-expose-headers", EXPOSED);
    }
    const preflight =
      request.method === "OPTIONS" && request.headers["access-control-request-method"] !== undefined;
    if (!preflight) return next();
    if (welcome) {
      response.setHeader("access-control-allow-methods", METHODS);
      response.setHeader("access-control-allow-headers", HEADERS);
      response.setHeader("access-control-max-age", PREFLIGHT_SECONDS);
    }
    response.status(204).end();
  };
}
