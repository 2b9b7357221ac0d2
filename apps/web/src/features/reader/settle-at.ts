import { isCatchingUpNearby } from "./catch-up.ts";

/** A scroll on its way: heights change while blocks are typeset, so it is set right over some frames. */
export type Settling = {
  stop: () => void;
  /** True while a scroll event comes from here and not from the reader. */
  causedThis: () => boolean;
  /** True once it has arrived, or has given way; not while what it was to go to is there no more. */
  isOver: () => boolean;
};

/** Where something is now, in pixels from the top of the screen; undefined when it is there no more. */
type Whereabouts = () => number | undefined;

const MAX_FRAMES = 40;
const STILL_FRAMES = 4;

/**
 * Scrolls so that something lies at `linePx` from the top of the screen, until it stays there: as long as text near it
 * is drawn anew it may move. It gives way at once when the reader scrolls.
 */
export function settleAt(where: Whereabouts, linePx: number): Settling {
  let frames = 0;
  let still = 0;
  let stopped = false;
  let request = 0;
  let lastY = Number.NaN;
  let isLost = false;

  const stop = () => {
    stopped = true;
    cancelAnimationFrame(request);
    for (const name of READER_EVENTS) removeEventListener(name, giveWay);
  };
  const giveWay = () => {
    isLost = false;
    stop();
  };
  const step = () => {
    if (stopped) return;
    const at = where();
    isLost = at === undefined;
    const distance = (at ?? linePx) - linePx;
    if (Math.abs(distance) >= 1) scrollBy({ top: distance, behavior: "instant" });
    const isStill = (Math.abs(distance) < 1 || scrollY === lastY) && !isCatchingUpNearby();
    still = isStill ? still + 1 : 0;
    lastY = scrollY;
    frames++;
    if (still >= STILL_FRAMES || frames >= MAX_FRAMES) stop();
    else request = requestAnimationFrame(step);
  };
  for (const name of READER_EVENTS) addEventListener(name, giveWay, { passive: true });
  step();
  return {
    stop,
    isOver: () => stopped && !isLost,
    causedThis: () => !stopped || Math.abs(scrollY - lastY) < 1,
  };
}

/** Signs that the reader has taken over. */
const READER_EVENTS = ["wheel", "touchmove"] as const;
