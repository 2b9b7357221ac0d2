import { Router } from "express";
import type { Route } from "../rest/route.ts";
import { VERSION } from "./service.ts";

/** The routes and the service itself as an OpenAPI document at `/openapi.json`: made, and its library loaded, when it is first asked for. */
export function apiDocument(routes: Route[]): Router {
  let document: Promise<object> | undefined;
  return Router().get("/openapi.json", async (_request, response) => {
    document ??= describe(routes);
    response.json(await document);
  });
}

async function describe(routes: Route[]): Promise<object> {
  const [{ describeRoutes }, { servicePaths }] = await Promise.all([
    import("../rest/openapi.ts"),
    import("./service-paths.ts"),
  ]);
  return describeRoutes(routes, VERSION, servicePaths);
}
