import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** How far beyond the screen a block counts as near: two screens. */
const MARGIN = "200% 0px";

/** One observer watches the thousands of blocks of a long chapter. */
let observer: IntersectionObserver | undefined;
/** What is still far away, and what to call when it comes near. */
const far = new Map<Element, () => void>();

/** True once the element has come within two screens; it stays true. Everything is near where nothing is lazy. */
export function useNear(frame: RefObject<HTMLElement | null>, isLazy: boolean): boolean {
  const [near, setNear] = useState(!isLazy);
  useEffect(() => {
    const element = frame.current;
    if (near || element === null) return;
    observer ??= new IntersectionObserver(report, { rootMargin: MARGIN });
    const watching = observer;
    far.set(element, () => setNear(true));
    watching.observe(element);
    return () => {
      far.delete(element);
      watching.unobserve(element);
    };
  }, [near, frame]);
  return near || !isLazy;
}

/** Brings everything near at once: what is printed or saved is typeset to its end. */
export function bringAllNear(): void {
  flushSync(() => {
    for (const show of far.values()) show();
  });
}

function report(entries: IntersectionObserverEntry[]): void {
  for (const { isIntersecting, target } of entries) if (isIntersecting) far.get(target)?.();
}
