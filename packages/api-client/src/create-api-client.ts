import { createTRPCClient, splitLink, type TRPCClient } from "@trpc/client";
import { apiLinks, type ApiLinkOptions } from "./api-links.ts";
import type { AppRouter } from "./app-router.ts";
import { lazySubscriptions } from "./lazy-subscriptions.ts";

export type ApiClient = TRPCClient<AppRouter>;

/**
 * A typed client of a Growth Guide server: calls (`.query()`, `.mutate()`) and subscriptions (`.subscribe()`). Failures
 * carry a code of the contract's catalog: see `errorCodeOf`. No call is made twice by itself.
 * @throws TypeError for a `baseUrl` without http:// or https://
 * @example
 * const api = createApiClient({ baseUrl: "http://localhost:8000", token });
 * const businesses = await api.business.list.query();
 */
export function createApiClient(options: ApiLinkOptions): ApiClient {
  if (!/^(https?:\/\/|$)/i.test(options.baseUrl)) {
    throw new TypeError(`baseUrl must begin with http:// or https://, unlike "${options.baseUrl}"`);
  }
  const link = splitLink<AppRouter>({
    condition: ({ type }) => type === "subscription",
    true: lazySubscriptions(options),
    false: apiLinks(options),
  });
  return createTRPCClient<AppRouter>({ links: [link] });
}
