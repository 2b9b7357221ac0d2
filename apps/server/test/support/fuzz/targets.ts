import type { z } from "zod";
import { appRouter, procedures } from "../../../src/app-router.ts";
import { routes } from "../../../src/app.ts";
import { type Schema, schemaOf } from "./sample.ts";

/** A procedure and what it takes, as JSON Schema; null: nothing. */
export type Procedure = { name: string; type: string; input: Schema | null };

export type FuzzRoute = { method: string; paths: string[]; query: Schema | null; body: Schema | null };

export type Target = { kind: "route"; route: FuzzRoute } | { kind: "procedure"; procedure: Procedure };

/** Everything that can be asked: each documented route, each procedure, and the paths that are neither. */
export function everyTarget(): Target[] {
  return [
    ...routes.map(({ method, path, aliases = [], query, body }) =>
      aRoute(method, [path, ...aliases], query && schemaOf(query), body && schemaOf(body)),
    ),
    ...OTHERS.map(([method, path]) => aRoute(method, [path], undefined, method === "POST" ? {} : undefined)),
    ...[...procedures].map(
      ([name, { type }]): Target => ({ kind: "procedure", procedure: { name, type, input: inputOf(name) } }),
    ),
  ];
}

/** Doors beside the route table. */
const OTHERS = [
  ["GET", "/"],
  ["GET", "/health"],
  ["GET", "/ready"],
  ["GET", "/openapi.json"],
  ["GET", "/docs"],
  ["GET", "/app-config.json"],
  ["GET", "/assets/{name}"],
  ["GET", "/api/nope/{name}"],
  ["POST", "/api/webhooks/clerk"],
  ["POST", "/local-issuer/token"],
  ["GET", "/trpc/{name}"],
] as const;

function aRoute(
  method: string,
  paths: string[],
  query: Schema | undefined,
  body: Schema | undefined,
): Target {
  return { kind: "route", route: { method, paths, query: query ?? null, body: body ?? null } };
}

function inputOf(name: string): Schema | null {
  const all = appRouter._def.procedures as unknown as Record<string, { _def: { inputs: z.ZodType[] } }>;
  const input = all[name]?._def.inputs[0];
  return input === undefined ? null : schemaOf(input);
}
