const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;
/** Whatever fails after so long a time of rest begins with a short wait again. */
const CALM_MS = 120_000;
const LONGEST_LOOK_MS = 10_000;

/** Calls what could not be had each time the server answers again, until what it answers is called. */
export type WhenBack = (retry: () => unknown) => () => void;

/**
 * Looks whether the server is back in longer and longer intervals, and at once when a network is there or the page comes
 * to the front. What waits is left alone meanwhile: nothing on the screen changes while nobody answers.
 */
export function createWhenBack(isBack: () => Promise<boolean>): WhenBack {
  const waiting = new Set<() => unknown>();
  let looks = 0;
  let lastLook = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = () => {
    clearTimeout(timer);
    if (waiting.size > 0)
      timer = setTimeout(() => void look(), Math.min(FIRST_WAIT_MS * 2 ** looks, LONGEST_WAIT_MS));
  };
  const look = async () => {
    clearTimeout(timer);
    if (document.hidden) return;
    looks += 1;
    lastLook = Date.now();
    if (await isBack().catch(() => false)) for (const retry of [...waiting]) retry();
    wait();
  };
  const lookAtOnce = () => {
    looks = 0;
    void look();
  };

  return (retry) => {
    if (waiting.size === 0) {
      if (Date.now() - lastLook > CALM_MS) looks = 0;
      addEventListener("online", lookAtOnce);
      document.addEventListener("visibilitychange", lookAtOnce);
    }
    const waiter = () => retry();
    waiting.add(waiter);
    if (waiting.size === 1) wait();
    return () => {
      waiting.delete(waiter);
      if (waiting.size > 0) return;
      clearTimeout(timer);
      removeEventListener("online", lookAtOnce);
      document.removeEventListener("visibilitychange", lookAtOnce);
    };
  };
}

/** The one watch of this page over its server. */
export const whenBack: WhenBack = createWhenBack(async () => {
  const answer = await fetch("/ready", { cache: "no-store", signal: AbortSignal.timeout(LONGEST_LOOK_MS) });
  return answer.ok;
});
