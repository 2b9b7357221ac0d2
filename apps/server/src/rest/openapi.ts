import { STATUS_CODES } from "node:http";
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import type { Route } from "./route.ts";

const validationErrorSchema = z
  .object({
    type: z.string(),
    loc: z.array(z.union([z.string(), z.int()])),
    msg: z.string(),
    input: z.unknown(),
  })
  .meta({ id: "ValidationError" });

const httpValidationErrorSchema = z
  .object({ detail: z.array(validationErrorSchema), error: z.string() })
  .meta({ id: "HTTPValidationError" });

const failureSchema = z.object({ detail: z.string(), error: z.string() }).meta({ id: "Failure" });

const json = (schema: z.ZodType) => ({ content: { "application/json": { schema } } });
const failure = (status: number) => ({
  description: STATUS_CODES[status] ?? "Failure",
  ...json(failureSchema),
});

/** The OpenAPI 3.1 document of a table of routes: the same schemas that check the requests. */
export function describeRoutes(routes: Route[], version: string): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: toOperation(route) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Growth Guide API",
      version,
      description: "The documented REST paths, served by the same core as tRPC.",
    },
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          bearerFormat: "JWT",
          description: "A Clerk session token, or the local issuer's",
        },
      },
    },
  });
}

function toOperation(route: Route): ZodOpenApiOperationObject {
  const { params, query, body, response, status = 200, access, dialect, tag, summary, method, path } = route;
  return {
    tags: [tag],
    summary,
    operationId: `${method.toLowerCase()}_${path.replaceAll(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "")}`,
    ...(access === "signedIn" && { security: [{ bearer: [] }] }),
    requestParams: {
      ...(params && { path: params as z.ZodObject }),
      ...(query && { query: query as z.ZodObject }),
    },
    ...(body && { requestBody: { required: true, ...json(body) } }),
    responses: {
      [String(status) as "200"]: {
        description: STATUS_CODES[status] ?? "Success",
        ...(response && json(response)),
      },
      ...(access === "signedIn" && { "401": failure(401) }),
      ...(dialect === "personalization" && { "400": failure(400), "500": failure(500) }),
      ...(params && { "404": failure(404) }),
      ...(dialect === "growthManager" &&
        (params || body || query) && {
          "422": { description: "Validation Error", ...json(httpValidationErrorSchema) },
        }),
    },
  };
}
