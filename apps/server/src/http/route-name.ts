import type { Route } from "../rest/route.ts";
import { createRouteTable } from "../rest/route-table.ts";

/** What an address that leads nowhere is called, whatever it is. */
const OTHER = "other";
/** Several calls in one request. */
const BATCH = "batch";
const PAGES = ["/", "/health", "/ready", "/openapi.json", "/docs", "/app-config.json", "/local-issuer/token"];
const TRPC = "/trpc/";

export type RouteName = (path: string) => string;

/**
 * The declared name behind a request's path: a route's path with its parts in braces, or `trpc` and a procedure. There
 * are as many names as there are declarations, whatever callers ask for.
 */
export function createRouteNames(routes: Route[], procedures: Iterable<string>): RouteName {
  const match = createRouteTable(routes);
  const known = new Set(procedures);
  const pages = new Set(PAGES);

  function procedureOf(name: string): string {
    if (name.includes(",")) return `trpc ${BATCH}`;
    return known.has(name) ? `trpc ${name}` : OTHER;
  }

  return (path) => {
    if (path.startsWith(TRPC)) return procedureOf(path.slice(TRPC.length));
    if (pages.has(path)) return path;
    if (path.startsWith("/assets/")) return "/assets";
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
