import type { z } from "zod";
import type { Api } from "../app-router.ts";
import type { Download } from "./download.ts";

/** Which documented system a route belongs to: they word bad requests differently. */
export type Dialect = "growthManager" | "personalization";

/** What a route's `call` receives: the caller of the router for this request, and checked input. Nothing else. */
export type RouteInput<Params, Query, Body> = {
  api: Api;
  params: Params;
  query: Query;
  body: Body;
  /** The request's `Idempotency-Key`, for routes that take one. */
  idempotencyKey: string | undefined;
};

/** One documented path and method, translated to a call of the router. */
export type Route<Params = unknown, Query = unknown, Body = unknown> = {
  method: "GET" | "POST" | "PUT" | "DELETE";
  /** As documented, with `{names}`; a trailing slash is canonical where the documents have one, both are served. */
  path: string;
  /** Other spellings that reach the same route and stay out of the OpenAPI document. */
  aliases?: string[];
  tag: string;
  summary: string;
  /** `signedIn` routes refuse a bad token before they look at anything else. */
  access: "signedIn" | "anyone";
  dialect: Dialect;
  params?: z.ZodType<Params>;
  query?: z.ZodType<Query>;
  body?: z.ZodType<Body>;
  /** Whether the same request sent again under one `Idempotency-Key` is done once. */
  idempotent?: true;
  /** The success's status, 200 unless told; 204 has no body. */
  status?: 200 | 201 | 204;
  /** Statuses of failures that only this route knows; those of its kind are added from its other members. */
  failures?: number[];
  /** The body of a success; left out for 204 and for downloads. */
  response?: z.ZodType;
  /** The success is a file: `call` gives its bytes as an `AsyncIterable<Uint8Array>`. */
  download?: Download;
  call(input: RouteInput<Params, Query, Body>): Promise<unknown>;
};

/** Ties a route's schemas to what its `call` receives. */
export function defineRoute<Params, Query, Body>(route: Route<Params, Query, Body>): Route {
  return route as Route;
}
