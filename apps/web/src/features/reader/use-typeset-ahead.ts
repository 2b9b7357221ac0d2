import { useEffect, useState } from "react";
import { typesetBlock } from "./block-view.tsx";
import type { Manner } from "./stretch-blocks.tsx";
import { isSameStretch, type Stretch } from "./stretches.ts";

/** What is left of an idle moment below this, in milliseconds, is too little for a block. */
const ENOUGH_MS = 4;

type Views = { now: Stretch; before: Stretch | undefined };

/**
 * Parses what a stretch near the screen showed in the view before, while nobody does anything: whoever goes to and fro
 * between two views while reading on waits for no parser.
 */
export function useTypesetAhead(shown: Stretch, manner: Manner, isNear: boolean): void {
  const [{ now, before }, setViews] = useState<Views>({ now: shown, before: undefined });
  if (now !== shown) setViews({ now: shown, before: isSameStretch(now, shown) ? before : now });
  useEffect(() => {
    // Safari has no idle callback.
    if (!isNear || before === undefined || !("requestIdleCallback" in globalThis)) return undefined;
    const blocks = before.blocks.values();
    let handle = requestIdleCallback(function work(idle) {
      while (idle.timeRemaining() > ENOUGH_MS) {
        const { value: block } = blocks.next();
        if (block === undefined) return;
        typesetBlock({ block, ...manner });
      }
      handle = requestIdleCallback(work);
    });
    return () => cancelIdleCallback(handle);
  }, [before, manner, isNear]);
}
