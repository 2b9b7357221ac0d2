import type { PostBatch, PostBatchEvent } from "@growth-guide/contract";
import { askEvery } from "../../../api/ask-again.ts";
import { trpc } from "../../../api/trpc.ts";
import { useListening } from "../../../api/use-listening.ts";
import { applyBatchEvent } from "./apply-batch-event.ts";

/** How often drafts are asked for when they cannot be listened to. */
const askAgain = askEvery(2_000);

const load = async () => (await import("./follow-batch.ts")).followBatch;

/** What is known of the drafts. */
type DraftsQuery = { data: PostBatch | undefined; error: unknown; refetch: () => unknown };

/** Drafts asked for together; while they are written, each is there as soon as it is kept. */
export function useBatch(id: number): DraftsQuery {
  const cache = trpc.useUtils();
  const query = trpc.content.batch.useQuery({ id });
  const onEvent = (event: PostBatchEvent) => {
    cache.content.batch.setData({ id }, (batch) => batch && applyBatchEvent(batch, event));
    if (event.kind === "end") void cache.content.list.invalidate();
  };
  const isRunning = query.data?.generation.state === "running";
  const isLost = useListening({ id, isRunning, load, onEvent });
  trpc.content.batch.useQuery({ id }, { enabled: isLost, refetchInterval: askAgain });
  return query;
}
