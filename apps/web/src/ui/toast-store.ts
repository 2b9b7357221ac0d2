type Toast = { id: number; sentence: string };

const SHOWN_FOR_MS = 6_000;

let current: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Says a short sentence in the corner for a few seconds; screen readers hear it too. */
export function toast(sentence: string): void {
  const id = ++lastId;
  change([...current, { id, sentence }]);
  setTimeout(() => change(current.filter((shown) => shown.id !== id)), SHOWN_FOR_MS);
}

/** What is being said right now, for `useSyncExternalStore`. */
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
