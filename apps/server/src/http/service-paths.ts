import { z } from "zod";
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject } from "zod-openapi";

const json = (description: string, schema: z.ZodType) => ({
  description,
  content: { "application/json": { schema } },
});

const health = (...states: [string, ...string[]]) =>
  z.object({ status: z.enum(states), environment: z.string() });

const operation = (
  name: string,
  summary: string,
  responses: ZodOpenApiOperationObject["responses"],
): { get: ZodOpenApiOperationObject } => ({
  get: { tags: ["service"], summary, operationId: `get_${name}`, responses },
});

/** What the service says of itself, for the OpenAPI document. */
export const servicePaths: ZodOpenApiPathsObject = {
  "/": operation("root", "Which service this is", {
    200: json("OK", z.object({ message: z.string(), version: z.string(), status: z.literal("operational") })),
  }),
  "/health": operation("health", "Whether the process answers", { 200: json("OK", health("healthy")) }),
  "/ready": operation("ready", "Whether requests would succeed", {
    200: json("OK", health("ready")),
    503: json("Service Unavailable", health("unhealthy")),
  }),
};
