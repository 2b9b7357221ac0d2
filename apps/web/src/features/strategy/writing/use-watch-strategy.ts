import type { Strategy, StrategyEvent } from "@growth-guide/contract";
import { useEffect, useRef, useState } from "react";
import { trpc } from "../../../api/trpc.ts";
import { useAuth } from "../../../auth/auth.ts";
import { noteOwnVersion } from "../own-versions.ts";
import { applyEvent } from "./apply-event.ts";

/** How often a strategy is asked for when it cannot be listened to, in milliseconds. */
const ASK_AGAIN_MS = 2_000;

/** While a strategy is being written, shows each section as soon as it is there, whoever began the writing. */
export function useWatchStrategy({ id, generation }: Strategy): void {
  const now = useAuth();
  const auth = useRef(now);
  auth.current = now;
  const cache = trpc.useUtils();
  const [isLost, setIsLost] = useState(false);
  const isRunning = generation.state === "running";
  trpc.strategy.get.useQuery({ id }, { enabled: isLost, refetchInterval: isLost && ASK_AGAIN_MS });

  useEffect(() => {
    if (!isRunning) return;
    let isWanted = true;
    let stop: (() => void) | undefined;
    const onEvent = (event: StrategyEvent) => {
      if (event.kind === "end") noteOwnVersion(id, event.version);
      cache.strategy.get.setData({ id }, (known) => known && applyEvent(known, event));
      if (event.kind === "end") void cache.strategy.invalidate();
    };
    const onLost = () => isWanted && setIsLost(true);
    import("./follow-strategy.ts")
      .then(({ followStrategy }) => {
        if (isWanted) stop = followStrategy(() => auth.current.getToken(), id, { onEvent, onLost });
      })
      .catch(onLost);
    return () => {
      isWanted = false;
      stop?.();
      setIsLost(false);
    };
  }, [cache, id, isRunning]);
}
