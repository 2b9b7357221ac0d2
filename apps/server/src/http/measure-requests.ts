import type { RequestHandler } from "express";
import type { Metrics } from "../metrics/metrics.ts";
import { statusOf } from "./request-log.ts";
import { answeredName, type RouteName } from "./route-name.ts";

/** Methods that are counted by name; a caller may invent any. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Hands each request's route, status and duration to the metrics once it is over. */
export function measureRequests(metrics: Pick<Metrics, "answered">, nameOf: RouteName): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    // Routers shorten the path on their way; this is the whole one.
    const { path } = request;
    response.on("close", () => {
      const method = methodName(request.method);
      const seconds = (performance.now() - startedAt) / 1000;
      const route = answeredName(nameOf, path, response);
      metrics.answered({ route, method, status: statusOf(response), seconds });
    });
    next();
  };
}

/** A method by name, or `other`: there are as many names as are declared. */
export function methodName(method: string): string {
  return METHODS.has(method) ? method : "other";
}
