import { Router } from "express";
import { isMigrated } from "../db/migrate.ts";
import type { Config } from "../config.ts";
import type { Resources } from "../resources.ts";

/** The product's version, as the root, the OpenAPI document and the web app say it. */
export const VERSION = "0.1.0";

/**
 * What operators and the documents ask of the service itself. `/health` says that the process is alive and never
 * touches the database; `/ready` says that requests would succeed, and no longer does once the server is to stop.
 */
export function serviceEndpoints(
  resources: Pick<Resources, "db" | "log" | "stopping">,
  { environment }: Config,
): Router {
  const service = Router();

  service.get("/", (request, response, next) => {
    // The same address is the web app's, for whoever asks for a page.
    if (request.headers.accept?.includes("text/html")) return next();
    response.json({ message: "Growth Guide API", version: VERSION, status: "operational" });
  });

  service.get("/health", (_request, response) => {
    response.json({ status: "healthy", environment });
  });

  service.get("/ready", async (_request, response) => {
    const ready =
      !resources.stopping.aborted &&
      (await isMigrated(resources.db).catch((err: unknown) => {
        resources.log.warn({ err }, "Not ready");
        return false;
      }));
    if (!ready) response.setHeader("retry-after", "2");
    response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "unhealthy", environment });
  });

  return service;
}
