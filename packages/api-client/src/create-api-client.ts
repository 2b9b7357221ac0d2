import { createTRPCClient, type TRPCClient } from "@trpc/client";
import { apiLinks, type ApiLinkOptions } from "./api-links.ts";
import type { AppRouter } from "./app-router.ts";

export type ApiClient = TRPCClient<AppRouter>;

/**
 * A typed client of a Growth Guide server. Failures carry a code of the contract's catalog: see `errorCodeOf`.
 * @example
 * const api = createApiClient({ baseUrl: "http://localhost:8000", token });
 * const businesses = await api.business.list.query();
 */
export function createApiClient(options: ApiLinkOptions): ApiClient {
  return createTRPCClient<AppRouter>({ links: apiLinks(options) });
}
