import type { RequestHandler } from "express";
import type { Tracing } from "../tracing/tracing.ts";
import { methodName } from "./measure-requests.ts";
import { statusOf } from "./request-log.ts";
import { answeredName, type RouteName } from "./route-name.ts";

/** Follows each request, under the name of its route, until it is over. */
export function traceRequests(tracing: Pick<Tracing, "request">, nameOf: RouteName): RequestHandler {
  return (request, response, next) => {
    const { headers, path } = request;
    const method = methodName(request.method);
    const followed = tracing.request({ method, route: nameOf(path), headers });
    response.on("close", () =>
      followed.end({ method, route: answeredName(nameOf, path, response), status: statusOf(response) }),
    );
    followed.run(next);
  };
}
