import { createTRPCClient, type TRPCClient } from "@trpc/client";
import type { ApiLinkOptions } from "../api-links.ts";
import type { AppRouter } from "../app-router.ts";
import { subscriptionLink } from "./subscription-link.ts";

/** A client for subscriptions alone, for pages whose other calls have a client already. */
export function createStreamClient(api: ApiLinkOptions): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({ links: [subscriptionLink(api)] });
}
