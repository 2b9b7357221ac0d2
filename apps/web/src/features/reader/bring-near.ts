import { type RefObject, useLayoutEffect } from "react";
import { flushSync } from "react-dom";

/** How to show each stretch as it is wanted, typeset, wherever it is. */
const bringers = new Map<Element, () => void>();

/** Makes a stretch one that can be brought. */
export function useBringable(frame: RefObject<Element | null>, bring: () => void): void {
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    bringers.set(element, bring);
    return () => void bringers.delete(element);
  }, [frame, bring]);
}

/** Typesets a stretch that somebody is about to see, as it is wanted now. */
export function bringNear(stretch: Element | null): void {
  if (stretch !== null) bringers.get(stretch)?.();
}

/** Typesets everything at once: what is printed or saved is as it is wanted, to its end. */
export function bringAllNear(): void {
  flushSync(() => {
    for (const bring of bringers.values()) bring();
  });
}
