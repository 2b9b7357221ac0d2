import { useEffect, useRef } from "react";

/** Where the band stands until a pointer moves: a third down the screen, where most people read. */
const RESTING_SHARE = 1 / 3;

/** A band that follows the pointer over the text and dims what is above and below. It is in nobody's way. */
export function LineGuide() {
  const band = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let request = 0;
    const moveTo = (y: number) => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(() => band.current?.style.setProperty("--guide-y", `${y}px`));
    };
    const follow = (event: PointerEvent) => moveTo(event.clientY);
    moveTo(innerHeight * RESTING_SHARE);
    addEventListener("pointermove", follow, { passive: true });
    addEventListener("pointerdown", follow, { passive: true });
    return () => {
      cancelAnimationFrame(request);
      removeEventListener("pointermove", follow);
      removeEventListener("pointerdown", follow);
    };
  }, []);
  return <div ref={band} aria-hidden="true" className="line-guide no-print" />;
}
