import type { TokenSource } from "@growth-guide/api-client";
import { createStreamClient } from "@growth-guide/api-client/stream";
import type { StrategyEvent } from "@growth-guide/contract";

type Listeners = { onEvent: (event: StrategyEvent) => void; onLost: () => void };

/** Listens to a strategy being written; a lost connection is made again. The answer ends it. */
export function followStrategy(token: TokenSource, id: number, { onEvent, onLost }: Listeners): () => void {
  const client = createStreamClient({ baseUrl: "", token });
  const subscription = client.strategy.watch.subscribe(
    { id },
    { onData: ({ data }) => onEvent(data), onError: onLost },
  );
  return () => subscription.unsubscribe();
}
