import type { RequestHandler } from "express";
import type { Tracing } from "../tracing/tracing.ts";
import { methodName } from "./measure-requests.ts";
import { statusOf } from "./request-log.ts";
import type { RouteName } from "./route-name.ts";

/** Follows each request, under the name of its route, until it is over. */
export function traceRequests(tracing: Pick<Tracing, "request">, nameOf: RouteName): RequestHandler {
  return (request, response, next) => {
    const { headers, path } = request;
    const followed = tracing.request({ method: methodName(request.method), route: nameOf(path), headers });
    response.on("close", () => followed.end({ status: statusOf(response) }));
    followed.run(next);
  };
}
