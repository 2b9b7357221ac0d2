import { httpSubscriptionLink, type TRPCLink } from "@trpc/client";
import { EventSource } from "eventsource";
import { type ApiLinkOptions, authorization, trpcUrl } from "../api-links.ts";
import type { AppRouter } from "../app-router.ts";

/** The way of subscriptions. Each connection, also one made again, asks for a fresh token. */
export function subscriptionLink(api: ApiLinkOptions): TRPCLink<AppRouter> {
  const fetchSigned: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(await authorization(api.token))) headers.set(name, value);
    return fetch(input, { ...init, headers });
  };
  return httpSubscriptionLink({
    url: trpcUrl(api),
    EventSource,
    eventSourceOptions: { fetch: fetchSigned },
  });
}
