import { STATUS_CODES } from "node:http";
import { idempotencyKeySchema } from "@growth-guide/contract";
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import type { Download } from "./download.ts";
import type { Route } from "./route.ts";

const validationErrorSchema = z
  .object({
    type: z.string(),
    loc: z.array(z.union([z.string(), z.int()])),
    msg: z.string(),
    input: z.unknown(),
    ctx: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: "ValidationError" });

const httpValidationErrorSchema = z
  .object({ detail: z.array(validationErrorSchema), error: z.string() })
  .meta({ id: "HTTPValidationError" });

const failureSchema = z
  .object({
    detail: z.string(),
    error: z.string(),
    errors: z
      .array(validationErrorSchema)
      .optional()
      .meta({ description: "Every fault of a reading request" }),
    request_id: z.string().optional().meta({ description: "Where to look in the log; from status 500 up" }),
  })
  .meta({ id: "Failure" });

const idempotencyHeader = z.object({
  "Idempotency-Key": idempotencyKeySchema.optional().meta({
    description: "Names one wish: the same request with the same key is done once and answered alike",
  }),
});

const json = (schema: z.ZodType) => ({ content: { "application/json": { schema } } });

const file = ({ contentType }: Download) => ({
  content: { [contentType]: { schema: { type: "string", format: "binary" } as const } },
});

/**
 * The OpenAPI 3.1 document of a table of routes, with the same schemas that check the requests, and of paths beside it.
 */
export function describeRoutes(routes: Route[], version: string, beside: ZodOpenApiPathsObject): object {
  const paths: ZodOpenApiPathsObject = { ...beside };
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: toOperation(route) };
  }
  const document = {
    openapi: "3.1.0",
    info: {
      title: "Growth Guide API",
      version,
      description: "The documented REST paths, served by the same core as tRPC.",
    },
    paths,
    components: { securitySchemes: { bearer } },
  } as const;
  return createDocument(document, { override: ({ jsonSchema }) => leaveOpen(jsonSchema) });
}

const bearer = {
  type: "http",
  scheme: "bearer",
  bearerFormat: "JWT",
  description: "A Clerk session token, the local issuer's, or an API key (gg_…)",
} as const;

/** A client made from the document takes what a later version says beside what it knows. */
function leaveOpen(schema: { additionalProperties?: unknown }): void {
  if (schema.additionalProperties === false) delete schema.additionalProperties;
}

function toOperation(route: Route): ZodOpenApiOperationObject {
  const { params, query, body, response, status = 200, access, tag, summary, method, path } = route;
  return {
    tags: [tag],
    summary,
    operationId: `${method.toLowerCase()}_${path.replaceAll(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "")}`,
    ...(access === "signedIn" && { security: [{ bearer: [] }] }),
    requestParams: {
      ...(params && { path: params as z.ZodObject }),
      ...(query && { query: query as z.ZodObject }),
      ...(route.idempotent && { header: idempotencyHeader }),
    },
    ...(body && { requestBody: { required: true, ...json(body) } }),
    responses: {
      [String(status) as "200"]: {
        description: STATUS_CODES[status] ?? "Success",
        ...(response && json(response)),
        ...(route.download && file(route.download)),
      },
      ...Object.fromEntries(failuresOf(route).map((code) => [String(code), failure(code, route)])),
    },
  };
}

/** The statuses a route may fail with, by what it takes, who may ask, and which document it follows. */
function failuresOf({ params, query, body, access, dialect, idempotent, failures = [] }: Route): number[] {
  const takesInput = Boolean(params ?? query ?? body);
  return [
    // Bytes or an address that cannot be decoded, and the reading document's faults.
    ...(params || body ? [400] : []),
    // 403 is what an API key is told that lacks the scope.
    ...(access === "signedIn" ? [401, 403] : []),
    ...(takesInput && dialect === "growthManager" ? [422] : []),
    ...(params ? [404] : []),
    ...(idempotent ? [409] : []),
    ...(body ? [413] : []),
    429,
    500,
    503,
    ...failures,
  ];
}

/** The growth manager's document words bad input as a list, every other failure is one sentence. */
function failure(status: number, { dialect }: Route) {
  const isList = status === 422 && dialect === "growthManager";
  const description = isList ? "Validation Error" : (STATUS_CODES[status] ?? "Failure");
  return { description, ...json(isList ? httpValidationErrorSchema : failureSchema) };
}
