/** Something that can still be done about what was said, for as long as it is said. */
type ToastAction = { label: string; run: () => void };
type Toast = { id: number; sentence: string; action?: ToastAction };

const SHOWN_FOR_MS = 6_000;
/** Long enough to think again. */
const ACTION_SHOWN_FOR_MS = 10_000;

/** More than these at once nobody reads; the oldest make room. What can still be undone stays for its time. */
const MOST_SHOWN = 2;

let current: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says a short sentence in the corner for a few seconds, once however often; screen readers hear it too. Gives what takes it away earlier. */
export function toast(sentence: string, action?: ToastAction): number {
  const id = ++lastId;
  let sentences = 0;
  const others = current.filter((shown) => shown.action || shown.sentence !== sentence);
  change(
    [{ id, sentence, ...(action && { action }) }, ...others].filter(
      (shown) => shown.action || ++sentences <= MOST_SHOWN,
    ),
  );
  setTimeout(() => dismissToast(id), action ? ACTION_SHOWN_FOR_MS : SHOWN_FOR_MS);
  return id;
}

/** Takes a sentence away before its time. */
export function dismissToast(id: number): void {
  change(current.filter((shown) => shown.id !== id));
}

/** What is being said right now, the newest first, for `useSyncExternalStore`. */
export const toastStore = {
  read: () => current,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

function change(next: readonly Toast[]): void {
  current = next;
  for (const listener of listeners) listener();
}
