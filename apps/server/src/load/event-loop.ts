import { monitorEventLoopDelay } from "node:perf_hooks";

/** How often the delay is looked at, and how often the clock behind it ticks, in milliseconds. */
const LOOK_MS = 500;
const TICK_MS = 20;

/** How late this process comes to what it has to do. */
export type EventLoop = {
  /** Whether it is so late that taking more would only make everybody wait longer. */
  isOverloaded(): boolean;
  stop(): void;
};

export type EventLoopOptions = {
  /** The delay in milliseconds above which the process counts as overloaded; null: it never does. */
  maxDelayMs: number | null;
  /** Told when that begins, with the delay in milliseconds, and when it ends. */
  onChange: (overloaded: boolean, delayMs: number) => void;
};

/**
 * Watches the event loop's delay. The median of half a second decides: a single long pause, of the garbage collector
 * or of a machine that slept, is no overload.
 * @source perf_hooks.monitorEventLoopDelay; Google, Site Reliability Engineering, ch. 21 and 22, for refusing early
 */
export function watchEventLoop({ maxDelayMs, onChange }: EventLoopOptions): EventLoop {
  if (maxDelayMs === null) return { isOverloaded: () => false, stop: () => {} };
  const delays = monitorEventLoopDelay({ resolution: TICK_MS });
  delays.enable();
  let overloaded = false;
  const timer = setInterval(() => {
    // Nanoseconds between two ticks, of which one tick is no delay.
    const delayMs = Math.max(0, delays.percentile(50) / 1e6 - TICK_MS);
    delays.reset();
    if (delayMs > maxDelayMs === overloaded) return;
    overloaded = !overloaded;
    onChange(overloaded, Math.round(delayMs));
  }, LOOK_MS);
  timer.unref();
  return {
    isOverloaded: () => overloaded,
    stop() {
      clearInterval(timer);
      delays.disable();
    },
  };
}
