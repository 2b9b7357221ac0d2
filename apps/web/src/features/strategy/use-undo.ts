import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { toast } from "../../ui/toast-store.ts";
import { useKeepStrategy } from "./use-keep-strategy.ts";

type Way = { id: number; version: number; to: number };

/** Makes the button of a toast that brings an earlier version back. It works also when its page has been left. */
export function useUndo(): (way: Way) => { label: string; run: () => void } {
  const keep = useKeepStrategy();
  const cache = trpc.useUtils();
  return (way) => ({
    label: "Undo",
    run: () => {
      cache.client.strategy.restore.mutate(way).then(
        (stored) => {
          keep(stored);
          toast("It is as it was before.");
        },
        (error: unknown) => toast(messageFor(error)),
      );
    },
  });
}
