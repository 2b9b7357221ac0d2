import { readJson, writeJson } from "../../../storage/json-store.ts";
import { storageKeys } from "../../../storage/keys.ts";
import { acceptComfort, type Comfort, DEFAULT_COMFORT } from "./comfort.ts";

let current: Comfort | undefined;
const listeners = new Set<() => void>();

/** This device's settings, for `useSyncExternalStore`. */
export const comfortStore = {
  read: (): Comfort =>
    (current ??= readJson("device", storageKeys.comfort, acceptComfort) ?? DEFAULT_COMFORT),
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    addEventListener("storage", followOtherTabs);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) removeEventListener("storage", followOtherTabs);
    };
  },
};

/** Changes some settings and keeps them on this device. */
export function changeComfort(change: Partial<Comfort>): void {
  current = { ...comfortStore.read(), ...change };
  writeJson("device", storageKeys.comfort, current);
  tell();
}

function followOtherTabs({ key }: StorageEvent): void {
  if (key !== null && key !== storageKeys.comfort) return;
  current = undefined;
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}
