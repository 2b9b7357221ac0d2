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
import { apiDocument } from "./http/api-document.ts";
import { apiDocs } from "./http/api-docs.ts";
import { clerkWebhook } from "./http/clerk-webhook.ts";
import { countCalls } from "./http/count-calls.ts";
import { doorsFirst } from "./http/doors-first.ts";
import { measureRequests } from "./http/measure-requests.ts";
import { createRouteNames, type RouteName } from "./http/route-name.ts";
import { allowOrigins } from "./http/cors.ts";
import { localSignIn } from "./http/local-sign-in.ts";
import { readOnly } from "./http/read-only.ts";
import { logRequests } from "./http/request-log.ts";
import { noStore, securityHeaders } from "./http/security-headers.ts";
import { serviceEndpoints } from "./http/service.ts";
import { shedLoad } from "./http/shed-load.ts";
import { traceRequests } from "./http/trace-requests.ts";
import { inTurn, under } from "./http/in-turn.ts";
import { sayStandingHeaders } from "./http/standing-headers.ts";
import { TRPC_PATH, trpcDoor } from "./http/trpc-door.ts";
import { webApp } from "./http/web-app.ts";
import type { Shortage } from "./load/load.ts";
import { webDirectory } from "./paths.ts";
import type { Resources } from "./resources.ts";
import { answerFailure, mountRoutes, sendFailure } from "./rest/mount.ts";

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
  sayStandingHeaders(app);

  const nameOf = createRouteNames(routes, Object.keys(appRouter._def.procedures));
  const standing = standingHeaders(resources, config, nameOf);
  const first = inTurn(...watchers(resources, nameOf), ...standing, ...doors(resources, config));
  doorsFirst(app, first, (fault, response) => sendFailure(fault, response, resources));
  if (localIssuer !== undefined) {
    app.use(localSignIn(localIssuer, config.auth.authorizedParties[0] ?? "", resources.limits));
  }
  app.use(readOnly(["/", "/health", "/ready", "/openapi.json", "/docs", "/redoc", "/app-config.json"]));
  app.use(serviceEndpoints(resources, config));
  app.use(apiDocument(routes));
  if (config.environment !== "production") app.use(apiDocs());
  app.use(webApp(webDirectory, config));

  app.use((_request, response) => sendFailure(new DomainError("not_found"), response, resources));
  app.use(((error, _request, response, _next) =>
    sendFailure(error, response, resources)) satisfies express.ErrorRequestHandler);
  return app;
}

/** Who looks on at every request. */
function watchers({ metrics, tracing }: Resources, nameOf: RouteName): express.RequestHandler[] {
  return [
    ...(metrics === null ? [] : [measureRequests(metrics, nameOf)]),
    ...(tracing === null ? [] : [traceRequests(tracing, nameOf)]),
  ];
}

/** What every answer says. */
function standingHeaders({ log }: Resources, config: Config, nameOf: RouteName): express.RequestHandler[] {
  return [
    logRequests(log, nameOf),
    securityHeaders(config),
    allowOrigins(config.http.corsOrigins),
    under([TRPC_PATH, "/api", "/local-issuer", "/health", "/ready"], noStore),
  ];
}

/** The two doors to the router, and what stands before them. */
function doors(resources: Resources, { webhookSecret }: Config): express.RequestHandler[] {
  const onRefusal = (shortage: Shortage) => resources.metrics?.refused(shortage);
  return [
    trpcDoor(resources, onRefusal),
    under(["/api", "/local-issuer"], shedLoad(resources.load, answerFailure, onRefusal)),
    under(["/api", "/ready", "/local-issuer"], countCalls(resources.limits)),
    ...(webhookSecret === undefined
      ? []
      : [under(["/api/webhooks/clerk"], clerkWebhook(webhookSecret, resources))]),
    mountRoutes(routes, resources),
  ];
}
