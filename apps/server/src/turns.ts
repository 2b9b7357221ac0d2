/** Hands out a limited number of turns, first come, first served. */
export type Turns = {
  /** Resolves when it is the caller's turn, to the function that ends it. @throws the signal's reason */
  take(signal: AbortSignal): Promise<() => void>;
};

/** At most `limit` turns at a time; who waits and gives up leaves no trace. */
export function createTurns(limit: number): Turns {
  const waiting = new Set<() => void>();
  let free = limit;

  function end(): void {
    const [next] = waiting;
    // Handed on directly, so that nobody who comes just now is quicker than those who wait.
    if (next === undefined) free += 1;
    else next();
  }

  return {
    async take(signal) {
      signal.throwIfAborted();
      if (free > 0) free -= 1;
      else await untilFree(waiting, signal);
      return end;
    },
  };
}

function untilFree(waiting: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      waiting.delete(begin);
      reject(signal.reason as Error);
    };
    const begin = () => {
      waiting.delete(begin);
      signal.removeEventListener("abort", giveUp);
      resolve();
    };
    waiting.add(begin);
    signal.addEventListener("abort", giveUp, { once: true });
  });
}
