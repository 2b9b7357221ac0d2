import { httpBatchLink, httpLink, splitLink, type TRPCLink } from "@trpc/client";
import type { AppRouter } from "./app-router.ts";

/** A session token, or a function that hands out a fresh one for each request; null means signed out. */
export type TokenSource = string | (() => Promise<string | null> | string | null);

export type ApiLinkOptions = {
  /** Where the server answers, without a path: `http://localhost:8000`. Empty for the page's own origin. */
  baseUrl: string;
  token?: TokenSource;
};

/** The server answers at most this many calls in one request. */
const MAX_CALLS_PER_REQUEST = 10;

/** Calls that carry a chapter, one way or the other. */
const CARRIES_CHAPTER = /^(?:personalization\.|chapter\.(?:save|getSaved)$)/;

/**
 * The way from a tRPC client to the server. Small calls of one moment share a request; chapters travel alone,
 * so that a slow one holds up nothing else and can be given up by itself.
 */
export function apiLinks({ baseUrl, token }: ApiLinkOptions): TRPCLink<AppRouter>[] {
  const connection = {
    url: trpcUrl({ baseUrl }),
    headers: () => authorization(token),
  };
  return [
    splitLink({
      condition: ({ path }) => CARRIES_CHAPTER.test(path),
      true: httpLink(connection),
      false: httpBatchLink({ ...connection, maxItems: MAX_CALLS_PER_REQUEST }),
    }),
  ];
}

/** Where the server's procedures are called. */
export function trpcUrl({ baseUrl }: Pick<ApiLinkOptions, "baseUrl">): string {
  return `${baseUrl.replace(/\/+$/, "")}/trpc`;
}

/** The header that says who is calling; none for a guest. */
export async function authorization(source: TokenSource | undefined): Promise<Record<string, string>> {
  const token = typeof source === "function" ? await source() : source;
  return token ? { authorization: `Bearer ${token}` } : {};
}
