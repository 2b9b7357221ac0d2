/** What was done before the app came to life, as `public/before-paint.js` has kept it; lists end when they are done. */
type EarlyInput = { keys?: KeyboardEvent[] | undefined; buttons?: HTMLElement[] | undefined };

const early = (): EarlyInput => (globalThis as { earlyInput?: EarlyInput }).earlyInput ?? {};

/** Clicks what was clicked before React listened; from here on it hears every click itself. */
export function replayEarlyClicks(): void {
  const { buttons = [] } = early();
  early().buttons = undefined;
  for (const button of buttons) if (button.isConnected) button.click();
}

/**
 * Presses again, in their order, keys that nobody has taken yet. As long as not everything listens that will, it stops
 * at the first that still finds nobody; the last time it ends the keeping.
 */
export function replayEarlyKeys({ isLast }: { isLast: boolean }): void {
  const keys = early().keys;
  if (keys === undefined) return;
  // Somebody has gone on pressing meanwhile: what they pressed before is over.
  keys.splice(0, keys.findLastIndex(({ defaultPrevented }) => defaultPrevented) + 1);
  while (keys[0] !== undefined) {
    if (!press(keys[0]) && !isLast) return;
    keys.shift();
  }
  if (isLast) early().keys = undefined;
}

/** True when somebody took it. */
function press({ key, code, shiftKey, target }: KeyboardEvent): boolean {
  // One before it opened a search that is still on its way, and this was meant for that.
  const ahead = document.querySelector<HTMLInputElement>("body > input");
  if (ahead !== null) {
    ahead.value += key;
    return true;
  }
  const place = target instanceof Element && target.isConnected ? target : document.body;
  return !place.dispatchEvent(
    new KeyboardEvent("keydown", { key, code, shiftKey, bubbles: true, cancelable: true }),
  );
}
