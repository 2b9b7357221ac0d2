import type { TokenSource } from "@growth-guide/api-client";
import { createStreamClient } from "@growth-guide/api-client/stream";
import type { PostBatchEvent } from "@growth-guide/contract";

type Listeners = { onEvent: (event: PostBatchEvent) => void; onLost: () => void };

/** Listens to drafts being written; a lost connection is made again. The answer ends it. */
export function followBatch(token: TokenSource, id: number, { onEvent, onLost }: Listeners): () => void {
  const client = createStreamClient({ baseUrl: "", token });
  const subscription = client.content.watchBatch.subscribe(
    { id },
    { onData: ({ data }) => onEvent(data), onError: onLost },
  );
  return () => subscription.unsubscribe();
}
