/** A scroll on its way: heights change while blocks are typeset, so it is set right over some frames. */
export type Settling = {
  stop: () => void;
  /** True while a scroll event comes from here and not from the reader. */
  causedThis: () => boolean;
  /** True once it has arrived, or has given way. */
  isOver: () => boolean;
};

/** What has a box on the screen: an element, or a stretch of text. */
export type Placed = Pick<Element, "getBoundingClientRect">;

const MAX_FRAMES = 40;
const STILL_FRAMES = 4;

/**
 * Scrolls so that the given fraction of an element lies at `linePx` from the top of the screen, until it stays there.
 * It gives way at once when the reader scrolls.
 */
export function settleAt(element: Placed, fraction: number, linePx: number): Settling {
  let frames = 0;
  let still = 0;
  let stopped = false;
  let request = 0;
  let lastY = Number.NaN;

  const stop = () => {
    stopped = true;
    cancelAnimationFrame(request);
    for (const name of READER_EVENTS) removeEventListener(name, stop);
  };
  const step = () => {
    if (stopped) return;
    const box = element.getBoundingClientRect();
    const distance = box.top + fraction * box.height - linePx;
    if (Math.abs(distance) >= 1) scrollBy({ top: distance, behavior: "instant" });
    still = Math.abs(distance) < 1 || scrollY === lastY ? still + 1 : 0;
    lastY = scrollY;
    frames++;
    if (still >= STILL_FRAMES || frames >= MAX_FRAMES) stop();
    else request = requestAnimationFrame(step);
  };
  for (const name of READER_EVENTS) addEventListener(name, stop, { passive: true });
  step();
  return { stop, isOver: () => stopped, causedThis: () => !stopped || Math.abs(scrollY - lastY) < 1 };
}

/** Signs that the reader has taken over. */
const READER_EVENTS = ["wheel", "touchmove"] as const;
