import { type AppRouter, errorCodeOf, isUnauthenticated } from "@growth-guide/api-client";
import type { TRPCClientError, TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";

export type TokenCare = {
  /** Forgets a token that was refused, so that the next request carries a new one. */
  forgetToken: () => void;
  /** Told when a new token was refused as well: the person has to sign in again. */
  onRefused: () => void;
};

/** A link that asks once more, with a new token, when the server does not accept the one it was shown. */
export function retryWithFreshToken({ forgetToken, onRefused }: TokenCare): TRPCLink<AppRouter> {
  return () =>
    ({ op, next }) =>
      observable((observer) => {
        let current: { unsubscribe: () => void } | undefined;
        const ask = (onError: (error: TRPCClientError<AppRouter>) => void) => {
          current = next(op).subscribe({
            next: (value) => observer.next(value),
            complete: () => observer.complete(),
            error: onError,
          });
        };
        ask((first) => {
          if (!isUnauthenticated(first)) return observer.error(first);
          if (errorCodeOf(first) === "account_deleted") {
            // A new token would begin a new account behind the person's back.
            onRefused();
            return observer.error(first);
          }
          forgetToken();
          ask((second) => {
            if (isUnauthenticated(second)) onRefused();
            observer.error(second);
          });
        });
        return () => current?.unsubscribe();
      });
}
