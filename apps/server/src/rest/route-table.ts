import type { Route } from "./route.ts";

/** What an address leads to: the routes by method, and the values of the path's named parts. */
export type RouteMatch = { byMethod: Map<string, Route>; params: Record<string, string> };

/** Finds the routes of a path; undefined when no path of the table fits. */
export type RouteTable = (pathname: string) => RouteMatch | undefined;

type Pattern = { segments: string[]; byMethod: Map<string, Route> };

/**
 * Indexes routes by the shape of their path. Both spellings of a trailing slash reach the same routes, and a
 * literal segment wins over a named one (`/users/me` over `/users/{user_id}`). Express's own router is not used
 * because 405 with `Allow`, both spellings and decoding all have to follow the documents.
 */
export function createRouteTable(routes: Route[]): RouteTable {
  const patterns = new Map<string, Pattern>();
  for (const route of routes) {
    for (const path of [route.path, ...(route.aliases ?? [])]) {
      const segments = segmentsOf(path);
      const key = segments.map((segment) => (isNamed(segment) ? "{}" : segment)).join("/");
      const pattern = patterns.get(key) ?? { segments, byMethod: new Map() };
      pattern.byMethod.set(route.method, route);
      patterns.set(key, pattern);
    }
  }
  const literalsFirst = [...patterns.values()].sort((a, b) => namedCount(a) - namedCount(b));

  return (pathname) => {
    const given = segmentsOf(pathname);
    const pattern = literalsFirst.find(({ segments }) => fits(segments, given));
    return pattern && { byMethod: pattern.byMethod, params: namedParts(pattern.segments, given) };
  };
}

/** `/a/b/` and `/a/b` are the same two segments; `//a` has an empty one and fits nothing. */
function segmentsOf(path: string): string[] {
  return path.replace(/^\//, "").replace(/\/$/, "").split("/");
}

function isNamed(segment: string): boolean {
  return segment.startsWith("{");
}

function namedCount({ segments }: Pattern): number {
  return segments.filter(isNamed).length;
}

function fits(segments: string[], given: string[]): boolean {
  return (
    segments.length === given.length &&
    segments.every((segment, index) => (isNamed(segment) ? given[index] !== "" : segment === given[index]))
  );
}

/** @throws URIError for a malformed percent-encoding */
function namedParts(segments: string[], given: string[]): Record<string, string> {
  const named = segments.flatMap((segment, index) =>
    isNamed(segment) ? [[segment.slice(1, -1), decodeURIComponent(given[index] ?? "")]] : [],
  );
  return Object.fromEntries(named) as Record<string, string>;
}
