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
  // Most requests ask for a path without named parts: those are not taken apart.
  const literal = new Map<string, RouteMatch>();
  const byLength = new Map<number, Pattern[]>();
  for (const pattern of [...patterns.values()].sort((a, b) => namedCount(a) - namedCount(b))) {
    const { segments, byMethod } = pattern;
    const path = `/${segments.join("/")}`;
    if (namedCount(pattern) > 0)
      byLength.set(segments.length, [...(byLength.get(segments.length) ?? []), pattern]);
    else for (const spelling of [path, `${path}/`]) literal.set(spelling, { byMethod, params: {} });
  }

  return (pathname) => {
    const known = literal.get(pathname);
    if (known !== undefined) return known;
    const given = segmentsOf(pathname);
    const pattern = byLength.get(given.length)?.find(({ segments }) => fits(segments, given));
    return pattern && { byMethod: pattern.byMethod, params: namedParts(pattern.segments, given) };
  };
}

/** `/a/b/` and `/a/b` are the same two segments; `//a` has an empty one and fits nothing. */
function segmentsOf(path: string): string[] {
  const start = path.startsWith("/") ? 1 : 0;
  const end = path.length > start && path.endsWith("/") ? -1 : path.length;
  return path.slice(start, end).split("/");
}

function isNamed(segment: string): boolean {
  return segment.startsWith("{");
}

function namedCount({ segments }: Pattern): number {
  return segments.filter(isNamed).length;
}

/** For as many segments as there are given ones. */
function fits(segments: string[], given: string[]): boolean {
  return segments.every((segment, index) =>
    isNamed(segment) ? given[index] !== "" : segment === given[index],
  );
}

/** @throws URIError for a malformed percent-encoding */
function namedParts(segments: string[], given: string[]): Record<string, string> {
  const named = segments.flatMap((segment, index) =>
    isNamed(segment) ? [[segment.slice(1, -1), decodeURIComponent(given[index] ?? "")]] : [],
  );
  return Object.fromEntries(named) as Record<string, string>;
}
