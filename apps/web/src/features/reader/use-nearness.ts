import { type RefObject, startTransition, useEffect, useState } from "react";

/** How close something is to the screen: on it, within two screens of it, or further away. */
export type Nearness = "on-screen" | "near" | "far";

/** Tells an element whenever it comes within a distance of the screen, and when it leaves it. */
type Watch = (element: Element, tell: (isWithin: boolean) => void) => () => void;

const watchNear = watchWithin("200% 0px");
const watchOnScreen = watchWithin("0px");

/** How close an element is to the screen; `initially` until the browser has told it. */
export function useNearness(frame: RefObject<HTMLElement | null>, initially: "on-screen" | "far"): Nearness {
  const [isNear, setIsNear] = useState(initially !== "far");
  const [isOnScreen, setIsOnScreen] = useState(initially !== "far");
  useEffect(() => (frame.current === null ? undefined : watchNear(frame.current, setIsNear)), [frame]);
  // Few are near: only they are watched a second time.
  useEffect(
    () => (frame.current === null || !isNear ? undefined : watchOnScreen(frame.current, setIsOnScreen)),
    [frame, isNear],
  );
  if (!isNear) return "far";
  return isOnScreen ? "on-screen" : "near";
}

/** One observer watches all stretches of a chapter. */
function watchWithin(rootMargin: string): Watch {
  let observer: IntersectionObserver | undefined;
  const told = new Map<Element, (isWithin: boolean) => void>();
  const report = (entries: IntersectionObserverEntry[]) => {
    // Typeset between keys and taps, not in front of them.
    startTransition(() => {
      for (const { isIntersecting, target } of entries) told.get(target)?.(isIntersecting);
    });
  };
  return (element, tell) => {
    observer ??= new IntersectionObserver(report, { rootMargin });
    const watching = observer;
    told.set(element, tell);
    watching.observe(element);
    return () => {
      told.delete(element);
      watching.unobserve(element);
    };
  };
}
