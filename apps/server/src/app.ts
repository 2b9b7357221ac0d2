import { appRouter } from "./app-router.ts";
import type { LocalIssuer } from "./auth/local-issuer.ts";
import express, { type Express } from "express";
import type { Config } from "./config.ts";
import { DomainError } from "./errors.ts";
import { accountRoutes } from "./features/account/account.rest.ts";
import { businessRoutes } from "./features/business/business.rest.ts";
import { personalizationRoutes } from "./features/personalization/personalization.rest.ts";
import { contentRoutes } from "./features/content/content.rest.ts";
import { socialAccountRoutes } from "./features/social-account/social-account.rest.ts";
import { strategyRoutes } from "./features/strategy/strategy.rest.ts";
import { userRoutes } from "./features/user/user.rest.ts";
import { apiDocs } from "./http/api-docs.ts";
import { clerkWebhook } from "./http/clerk-webhook.ts";
import { countCalls } from "./http/count-calls.ts";
import { measureRequests } from "./http/measure-requests.ts";
import { createRouteNames } from "./http/route-name.ts";
import { allowOrigins } from "./http/cors.ts";
import { localSignIn } from "./http/local-sign-in.ts";
import { readOnly } from "./http/read-only.ts";
import { logRequests } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { serviceEndpoints, VERSION } from "./http/service.ts";
import { trpcDoor } from "./http/trpc-door.ts";
import { webApp } from "./http/web-app.ts";
import { webDirectory } from "./paths.ts";
import type { Resources } from "./resources.ts";
import { mountRoutes, sendFailure } from "./rest/mount.ts";
import { describeRoutes } from "./rest/openapi.ts";

/** Every documented path, in the order the OpenAPI document lists them. */
export const routes = [
  ...userRoutes,
  ...accountRoutes,
  ...businessRoutes,
  ...strategyRoutes,
  ...contentRoutes,
  ...socialAccountRoutes,
  ...personalizationRoutes,
];

/** The whole server as one handler: the order of the doors, and nothing else. */
export function createApp(resources: Resources, config: Config, localIssuer?: LocalIssuer): Express {
  const app = express();
  app.set("etag", false).set("x-powered-by", false).set("query parser", false);
  app.set("trust proxy", config.http.trustedProxies);

  if (resources.metrics !== null) {
    app.use(
      measureRequests(resources.metrics, createRouteNames(routes, Object.keys(appRouter._def.procedures))),
    );
  }
  app.use(logRequests(resources.log), securityHeaders(config), allowOrigins(config.http.corsOrigins));

  app.use("/trpc", trpcDoor(resources));
  app.use(["/api", "/ready", "/local-issuer"], countCalls(resources.limits));
  if (localIssuer !== undefined) {
    app.use(localSignIn(localIssuer, config.auth.authorizedParties[0] ?? "", resources.limits));
  }
  if (config.webhookSecret !== undefined) app.use(clerkWebhook(config.webhookSecret, resources));
  app.use(mountRoutes(routes, resources));
  app.use(readOnly(["/", "/health", "/ready", "/openapi.json", "/docs", "/app-config.json"]));
  app.use(serviceEndpoints(resources, config));
  const openapi = describeRoutes(routes, VERSION);
  app.get("/openapi.json", (_request, response) => void response.json(openapi));
  if (config.environment !== "production") app.use(apiDocs());
  app.use(webApp(webDirectory, config));

  app.use((_request, response) => sendFailure(new DomainError("not_found"), response, resources));
  app.use(((error, _request, response, _next) =>
    sendFailure(error, response, resources)) satisfies express.ErrorRequestHandler);
  return app;
}
