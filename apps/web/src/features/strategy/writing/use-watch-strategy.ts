import type { Strategy, StrategyEvent } from "@growth-guide/contract";
import { askEvery } from "../../../api/ask-again.ts";
import { trpc } from "../../../api/trpc.ts";
import { useListening } from "../../../api/use-listening.ts";
import { noteOwnVersion } from "../own-versions.ts";
import { applyEvent } from "./apply-event.ts";

/** How often a strategy is asked for when it cannot be listened to. */
const askAgain = askEvery(2_000);

const load = async () => (await import("./follow-strategy.ts")).followStrategy;

/** While a strategy is being written, shows each section as soon as it is there, whoever began the writing. */
export function useWatchStrategy({ id, generation }: Strategy): void {
  const cache = trpc.useUtils();
  const onEvent = (event: StrategyEvent) => {
    if (event.kind === "end") noteOwnVersion(id, event.version);
    cache.strategy.get.setData({ id }, (known) => known && applyEvent(known, event));
    if (event.kind === "end") void cache.strategy.invalidate();
  };
  const isLost = useListening({ id, isRunning: generation.state === "running", load, onEvent });
  trpc.strategy.get.useQuery({ id }, { enabled: isLost, refetchInterval: askAgain });
}
