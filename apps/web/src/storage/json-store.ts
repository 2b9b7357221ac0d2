/** Where something is kept: on this device, or in this tab until it is closed. */
export type Place = "device" | "tab";

/**
 * What is kept under a key, if `accept` recognises it; undefined when there is nothing, when it is damaged, or
 * when the browser forbids storage.
 */
export function readJson<T>(
  place: Place,
  key: string,
  accept: (value: unknown) => T | undefined,
): T | undefined {
  try {
    const text = storage(place).getItem(key);
    return text === null ? undefined : accept(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Keeps a value. False when the browser would not take it (full, or forbidden); nothing is lost but the copy. */
export function writeJson(place: Place, key: string, value: unknown): boolean {
  try {
    storage(place).setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Forgets what is kept under a key. */
export function removeJson(place: Place, key: string): void {
  try {
    storage(place).removeItem(key);
  } catch {
    // Storage is forbidden here: there was nothing to forget.
  }
}

function storage(place: Place): Storage {
  return place === "device" ? localStorage : sessionStorage;
}
