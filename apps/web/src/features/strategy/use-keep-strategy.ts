import type { Strategy } from "@growth-guide/contract";
import { useCallback } from "react";
import { trpc } from "../../api/trpc.ts";
import { tellOtherTabs } from "../../storage/tab-channel.ts";
import { noteOwnVersion } from "./own-versions.ts";

/** Under this name tabs tell each other about strategies. */
export const STRATEGY_TOPIC = "strategy";

/** Takes what the server answered to a change: it is shown here, and the other tabs learn of it. */
export function useKeepStrategy(): (strategy: Strategy) => void {
  const cache = trpc.useUtils();
  return useCallback(
    (strategy) => {
      const { id, version } = strategy;
      noteOwnVersion(id, version);
      // Answers may overtake each other.
      cache.strategy.get.setData({ id }, (known) =>
        known !== undefined && known.version > version ? known : strategy,
      );
      void cache.strategy.list.invalidate();
      void cache.strategy.versions.invalidate({ id });
      void cache.strategy.history.invalidate({ id });
      tellOtherTabs(STRATEGY_TOPIC, { id, version });
    },
    [cache],
  );
}
