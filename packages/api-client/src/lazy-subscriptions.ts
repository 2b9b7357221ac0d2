import { TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import type { ApiLinkOptions } from "./api-links.ts";
import type { AppRouter } from "./app-router.ts";

/** The way of subscriptions. Its code is loaded with the first of them, so that others go without. */
export function lazySubscriptions(options: ApiLinkOptions): TRPCLink<AppRouter> {
  return (runtime) =>
    ({ op, next }) =>
      observable((observer) => {
        let isOver = false;
        let stop = (): void => {};
        async function follow(): Promise<void> {
          const { subscriptionLink } = await import("./stream/subscription-link.ts");
          if (isOver) return;
          const subscription = subscriptionLink(options)(runtime)({ op, next }).subscribe(observer);
          stop = () => subscription.unsubscribe();
        }
        follow().catch((cause: unknown) => observer.error(TRPCClientError.from(cause as Error)));
        return () => {
          isOver = true;
          stop();
        };
      });
}
