import type { Strategy } from "@growth-guide/contract";
import { messageFor } from "../../api/error-messages.ts";
import { trpc } from "../../api/trpc.ts";
import { toast } from "../../ui/toast-store.ts";
import { useKeepStrategy } from "./use-keep-strategy.ts";
import { words } from "../../words/strategy.ts";
import { words as ui } from "../../words/ui.ts";

type GoBack = (strategies: ReturnType<typeof trpc.useUtils>["client"]["strategy"]) => Promise<Strategy>;

/** Makes the button of a toast that brings back what was before. It works also when its page has been left. */
export function useUndo(): (goBack: GoBack) => { label: string; run: () => void } {
  const keep = useKeepStrategy();
  const cache = trpc.useUtils();
  return (goBack) => ({
    label: ui.undo,
    run: () => {
      goBack(cache.client.strategy).then(
        (stored) => {
          keep(stored);
          toast(words.asBefore);
        },
        (error: unknown) => toast(messageFor(error)),
      );
    },
  });
}
