import type { Request, RequestHandler, Response } from "express";
import { createCaller } from "../app-router.ts";
import { fail, statusOf } from "../errors.ts";
import type { Resources } from "../resources.ts";
import { endRefused } from "../http/end-refused.ts";
import { contextOf } from "../http/request-context.ts";
import { requestIdOf } from "../http/request-log.ts";
import { sendJson } from "../http/send-json.ts";
import { LONG_LIST, sendJsonList } from "../http/send-json-list.ts";
import { readJsonBody } from "./body.ts";
import { sendDownload } from "./download.ts";
import { answerOf, isOurFault } from "./failure.ts";
import type { Route } from "./route.ts";
import { createRouteTable, type RouteMatch } from "./route-table.ts";
import { validated } from "./validate.ts";

const TOO_LARGE = statusOf("payload_too_large");

/**
 * A table of routes → one Express handler. For each request, in the documented order: path and method, then who
 * is calling, then the form of what they sent, then the router. Paths of no route go on to the next handler.
 */
export function mountRoutes(routes: Route[], resources: Resources): RequestHandler {
  const matchPath = createRouteTable(routes);
  return async (request, response, next) => {
    try {
      const match = matchPath(request.path);
      if (match === undefined) return next();
      await answer(match, request, response, resources);
    } catch (thrown) {
      sendFailure(thrown, response, resources);
    }
  };
}

async function answer(
  match: RouteMatch,
  request: Request,
  response: Response,
  resources: Resources,
): Promise<void> {
  const route = match.byMethod.get(request.method === "HEAD" ? "GET" : request.method);
  if (route === undefined) {
    response.setHeader("allow", allowed(match));
    if (request.method !== "OPTIONS") fail("method_not_allowed");
    response.status(204).end();
    return;
  }
  const context = contextOf(resources, request, response);
  if (route.access === "signedIn") await context.identity();
  const body = route.body && (await readJsonBody(request));
  const idempotencyKey = request.get("idempotency-key");
  const input = validated(route, { params: match.params, query: queryOf(request), body, idempotencyKey });
  const result = await route.call({ api: createCaller(context), ...input, idempotencyKey });
  if (route.download === undefined) return sendResult(response, route.status ?? 200, result);
  await sendDownload(request, response, route.download, result as AsyncIterable<Uint8Array>, resources);
}

async function sendResult(response: Response, status: number, result: unknown): Promise<void> {
  if (status === 204) response.status(204).end();
  else if (Array.isArray(result) && result.length >= LONG_LIST) await sendJsonList(response, status, result);
  else sendJson(response, status, result);
}

/** Answers a failure in its documented form and logs it when it is ours. */
export function sendFailure(thrown: unknown, response: Response, { log }: Pick<Resources, "log">): void {
  if (isOurFault(thrown)) log.error({ err: thrown, requestId: requestIdOf(response) }, "A request failed");
  answerFailure(thrown, response);
}

/** Answers a failure in its documented form. */
export function answerFailure(thrown: unknown, response: Response): void {
  const { status, body, headers } = answerOf(thrown, requestIdOf(response));
  if (status === TOO_LARGE)
    endRefused(response.status(status).type("json"), Buffer.from(JSON.stringify(body)));
  else sendJson(response, status, body, Object.entries(headers).flat());
}

function allowed({ byMethod }: RouteMatch): string {
  const methods = [...byMethod.keys()];
  return [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
}

/** Query members by name; of a repeated one the last counts, as in the documented API. */
function queryOf(request: Request): object {
  const at = request.url.indexOf("?");
  return at < 0 ? {} : Object.fromEntries(new URLSearchParams(request.url.slice(at + 1)));
}
