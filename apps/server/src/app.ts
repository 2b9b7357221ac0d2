import type { LocalIssuer } from "./auth/local-issuer.ts";
import express, { type Express } from "express";
import { createExpressMiddleware } from "@trpc/server/adapters/express";
import { appRouter } from "./app-router.ts";
import type { Config } from "./config.ts";
import { DomainError } from "./errors.ts";
import { businessRoutes } from "./features/business/business.rest.ts";
import { personalizationRoutes } from "./features/personalization/personalization.rest.ts";
import { userRoutes } from "./features/user/user.rest.ts";
import { apiDocs } from "./http/api-docs.ts";
import { clerkWebhook } from "./http/clerk-webhook.ts";
import { allowOrigins } from "./http/cors.ts";
import { localSignIn } from "./http/local-sign-in.ts";
import { logRequests, requestIdOf } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { serviceEndpoints, VERSION } from "./http/service.ts";
import { webApp } from "./http/web-app.ts";
import { webDirectory } from "./paths.ts";
import type { Resources } from "./resources.ts";
import { mountRoutes, sendFailure } from "./rest/mount.ts";
import { describeRoutes } from "./rest/openapi.ts";
import { createContext } from "./trpc/context.ts";

/** Every documented path, in the order the OpenAPI document lists them. */
export const routes = [...userRoutes, ...businessRoutes, ...personalizationRoutes];

/** Calls in one tRPC batch at most. */
const MAX_BATCH = 10;
/** Largest tRPC body in bytes: a chapter of 4 MiB with JSON's escapes. */
const MAX_TRPC_BODY_BYTES = 8 * 1024 * 1024;

/** The whole server as one handler: the order of the doors, and nothing else. */
export function createApp(resources: Resources, config: Config, localIssuer?: LocalIssuer): Express {
  const app = express();
  app.set("etag", false).set("x-powered-by", false).set("query parser", false);
  app.set("trust proxy", config.http.trustedProxies);

  app.use(logRequests(resources.log), securityHeaders(config), allowOrigins(config.http.corsOrigins));

  // Before any body parser: the adapter reads the request itself.
  app.use(
    "/trpc",
    createExpressMiddleware({
      router: appRouter,
      maxBatchSize: MAX_BATCH,
      maxBodySize: MAX_TRPC_BODY_BYTES,
      createContext: ({ req, res }) =>
        createContext(resources, { authorization: req.headers.authorization, requestId: requestIdOf(res) }),
      onError: ({ error, path, ctx }) => {
        if (error.code !== "INTERNAL_SERVER_ERROR") return;
        resources.log.error({ err: error.cause ?? error, path, requestId: ctx?.requestId }, "A procedure failed");
      },
    }),
  );

  if (localIssuer !== undefined) app.use(localSignIn(localIssuer, config.auth.authorizedParties[0] ?? ""));
  if (config.webhookSecret !== undefined) app.use(clerkWebhook(config.webhookSecret, resources));
  app.use(mountRoutes(routes, resources));
  app.use(serviceEndpoints(resources, config));
  const openapi = describeRoutes(routes, VERSION);
  app.get("/openapi.json", (_request, response) => void response.json(openapi));
  if (config.environment !== "production") app.use(apiDocs());
  app.use(webApp(webDirectory, config));

  app.use((_request, response) => sendFailure(new DomainError("not_found"), response, resources));
  app.use(((error, _request, response, _next) => sendFailure(error, response, resources)) satisfies express.ErrorRequestHandler);
  return app;
}
