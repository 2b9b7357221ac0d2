import { flushSync } from "react-dom";

/** Something of the chapter that still shows what was wanted before: how to draw what is wanted now. */
type Late = { draw: () => void; isNear: boolean };

/** What is left of a frame below this, in milliseconds, is too little for another stretch. */
const ENOUGH_MS = 8;
/** Where the browser is never idle, a stretch is drawn as often as this, in milliseconds. */
const PATIENCE_MS = 300;

const late = new Map<object, Late>();
const listeners = new Set<() => void>();
let isScheduled = false;

/** Draws something when the browser has nothing else to do, what is near the screen first. Returns how to forget it. */
export function drawLater(key: object, work: Late): () => void {
  const was = late.size;
  late.set(key, work);
  if (was === 0) tell();
  schedule();
  return () => {
    if (late.get(key) !== work) return;
    late.delete(key);
    if (late.size === 0) tell();
  };
}

/** Draws everything that is late now: for what goes through the chapter from end to end. */
export function catchUp(): void {
  flushSync(() => {
    for (const { draw } of late.values()) draw();
  });
}

/** Whether any of the chapter still shows what was wanted before. */
export const isCatchingUp = (): boolean => late.size > 0;

/** Whether something does that has a height of its own already: drawing it will move what is on the screen. */
export const isCatchingUpNearby = (): boolean => [...late.values()].some(({ isNear }) => isNear);

/** Calls back when `isCatchingUp` changes. */
export function onCatchingUp(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  // Safari has no idle callback.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: PATIENCE_MS });
  else setTimeout(work, 0);
}

function work(idle?: IdleDeadline): void {
  isScheduled = false;
  do {
    const next = [...late.values()].toSorted((a, b) => Number(b.isNear) - Number(a.isNear))[0];
    if (next === undefined) return;
    flushSync(next.draw);
  } while ((idle?.timeRemaining() ?? 0) > ENOUGH_MS);
  schedule();
}
