import type { PostBatch, PostBatchEvent } from "@growth-guide/contract";
import { setTimeout as pause } from "node:timers/promises";
import { fail } from "../../errors.ts";

/** How often drafts being written are looked at, in milliseconds. Their writer may sit in another server. */
const LOOK_MS = 250;

/** An event and the id under which a client comes back to the place behind it. */
type PlacedEvent = [id: string, event: PostBatchEvent];

/**
 * Drafts as they come: each once, in order, then the end. `lastEventId` is the id of the last post a client has.
 * @throws DomainError batch_not_found
 */
export async function* watchBatch(
  find: () => Promise<PostBatch | undefined>,
  lastEventId: string | null | undefined,
  signal: AbortSignal | undefined,
): AsyncGenerator<PlacedEvent> {
  let last = /^\d{1,10}$/.test(lastEventId ?? "") ? Number(lastEventId) : 0;
  while (signal?.aborted !== true) {
    const { posts, generation } = (await find()) ?? fail("batch_not_found");
    const { done, total } = generation;
    for (const post of posts.filter(({ id }) => id > last)) {
      last = post.id;
      yield [String(last), { kind: "post", post, done, total }];
    }
    if (generation.state !== "running") {
      yield ["end", { kind: "end", generation }];
      return;
    }
    await pause(LOOK_MS, undefined, { ...(signal && { signal }) }).catch(() => undefined);
  }
}
