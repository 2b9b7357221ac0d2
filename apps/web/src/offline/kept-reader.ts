import type { AuthState } from "../auth/auth.ts";
import { readJson, removeJson, writeJson } from "../storage/json-store.ts";
import { storageKeys } from "../storage/keys.ts";

/** Whoever reads without an account. */
export const GUEST = "guest";

/** Remembers who was signed in here last, so that without a network their texts are found; null forgets. */
export function noteReader(personId: string | null): void {
  if (personId === null) removeJson("device", storageKeys.lastReader);
  else writeJson("device", storageKeys.lastReader, personId);
}

/** Whose texts are shown: the guest's, and those of who is signed in, or was when the network went away. */
export function readersHere(state: AuthState): string[] {
  if (state.status === "signed-in") return [state.person.id, GUEST];
  const last = readJson("device", storageKeys.lastReader, (value) =>
    typeof value === "string" ? value : undefined,
  );
  return state.status === "signed-out" || last === undefined ? [GUEST] : [last, GUEST];
}
