import type { Strategy } from "@growth-guide/contract";
import { useEffect, useRef, useState } from "react";
import { trpc } from "../../api/trpc.ts";
import { hearOtherTabs } from "../../storage/tab-channel.ts";
import { ownVersionOf } from "./own-versions.ts";
import { STRATEGY_TOPIC } from "./use-keep-strategy.ts";

/**
 * Whether a strategy got a version this page did not make: in another tab, which says so, or on another device, which
 * is seen when one comes back to the page. The newest version is shown either way.
 */
export function useEditedElsewhere({ id, version, generation }: Strategy) {
  const cache = trpc.useUtils();
  const seen = useRef(version);
  const [isElsewhere, setIsElsewhere] = useState(false);
  const isWriting = generation.state === "running";
  const wasWriting = useRef(isWriting);
  useEffect(
    () =>
      hearOtherTabs(STRATEGY_TOPIC, (change) => {
        if (change.id === id) void cache.strategy.invalidate();
      }),
    [cache, id],
  );
  useEffect(() => {
    const isNews = version > Math.max(seen.current, ownVersionOf(id));
    if (isNews && !wasWriting.current) setIsElsewhere(true);
    seen.current = version;
    wasWriting.current = isWriting;
  }, [id, version, isWriting]);
  return { isElsewhere, dismiss: () => setIsElsewhere(false) };
}
