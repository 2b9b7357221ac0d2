import type { Response } from "express";
import type { Route } from "../rest/route.ts";
import { createRouteTable } from "../rest/route-table.ts";

/** What an address that leads nowhere is called, whatever it is. */
const OTHER = "other";
/** Several calls in one request. */
const BATCH = "batch";
const SERVICE = [
  "/",
  "/health",
  "/ready",
  "/openapi.json",
  "/docs",
  "/redoc",
  "/app-config.json",
  "/local-issuer/token",
  "/api/webhooks/clerk",
];
const TRPC = "/trpc/";

export type RouteName = (path: string) => string;

declare global {
  namespace Express {
    interface Locals {
      /** What an answer is that no declared path leads to: the app's page, whatever its address, or a file of it. */
      served?: "page" | "file";
    }
  }
}

/** What a request is called once it is answered. */
export function answeredName(nameOf: RouteName, path: string, { locals }: Response): string {
  const name = nameOf(path);
  return name === OTHER ? (locals.served ?? OTHER) : name;
}

/**
 * The declared name behind a request's path: a route's path with its parts in braces, or `trpc` and a procedure. There
 * are as many names as there are declarations, whatever callers ask for.
 */
export function createRouteNames(routes: Route[], procedures: Iterable<string>): RouteName {
  const match = createRouteTable(routes);
  const known = new Set(procedures);
  const service = new Set(SERVICE);

  function procedureOf(name: string): string {
    if (name.includes(",")) return `trpc ${BATCH}`;
    return known.has(name) ? `trpc ${name}` : OTHER;
  }

  return (path) => {
    if (path.startsWith(TRPC)) return procedureOf(path.slice(TRPC.length));
    if (service.has(path)) return path;
    if (path.startsWith("/assets/")) return "/assets";
    if (path.startsWith("/docs/")) return "/docs";
    return pathOf(match, path) ?? OTHER;
  };
}

function pathOf(match: ReturnType<typeof createRouteTable>, path: string): string | undefined {
  try {
    return match(path)?.byMethod.values().next().value?.path;
  } catch {
    // A malformed percent-encoding belongs to no route.
    return undefined;
  }
}
