import { DomainError } from "../../errors.ts";

/** Work that several callers wait for at once. */
export type SharedWork<T> = {
  /** What becomes of the work, whoever waits. */
  outcome: Promise<T>;
  /** Waits for it until the caller's own signal aborts. @throws DomainError request_cancelled */
  join(signal?: AbortSignal): Promise<T>;
};

/**
 * Starts work once for all who join it. It is told to stop when the last of them has gone, and then nobody may
 * join any more: `onAbandoned` is the moment to forget it.
 */
export function shareWork<T>(
  work: (signal: AbortSignal) => Promise<T>,
  onAbandoned: () => void,
): SharedWork<T> {
  const abandoned = new AbortController();
  const outcome = work(abandoned.signal);
  // Whoever joined hears of a failure; when all have gone, nobody needs to.
  outcome.catch(() => undefined);
  let waiting = 0;

  function leave(): void {
    waiting -= 1;
    if (waiting > 0) return;
    onAbandoned();
    abandoned.abort();
  }

  return {
    outcome,
    join: (signal) => {
      waiting += 1;
      return signal === undefined ? outcome : untilGone(outcome, signal, leave);
    },
  };
}

/** The outcome, or a cancellation as soon as the signal aborts. */
function untilGone<T>(outcome: Promise<T>, signal: AbortSignal, leave: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = () => {
      leave();
      reject(new DomainError("request_cancelled"));
    };
    if (signal.aborted) return cancel();
    signal.addEventListener("abort", cancel, { once: true });
    outcome.then(resolve, reject).finally(() => signal.removeEventListener("abort", cancel));
  });
}
