import { readJson, writeJson } from "../storage/json-store.ts";
import { storageKeys } from "../storage/keys.ts";

const KINDS = ["business", "strategy", "post", "template", "chapter"] as const;

/** What can be removed and had back for a while. */
export type RemovableKind = (typeof KINDS)[number];

/** Something that is going to be deleted: until `due` (milliseconds since 1970) it is only hidden. */
export type Removal = { kind: RemovableKind; id: number; name: string; due: number };

const listeners = new Set<() => void>();

/** What a person is removing on this device. It outlives the tab: nothing is half deleted, and nothing forgotten. */
export const removals = {
  read(personId: string): Removal[] {
    return readJson("device", storageKeys.removals(personId), acceptList) ?? [];
  },
  /** Adds one, or moves the time of one that is there. */
  put(personId: string, removal: Removal): void {
    keep(personId, [...without(personId, removal), removal]);
  },
  /** Takes one back, or off the list when it is done. */
  drop(personId: string, removal: Pick<Removal, "kind" | "id">): void {
    keep(personId, without(personId, removal));
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    // Other tabs of this browser work on the same list.
    addEventListener("storage", listener);
    return () => {
      listeners.delete(listener);
      removeEventListener("storage", listener);
    };
  },
};

function without(personId: string, { kind, id }: Pick<Removal, "kind" | "id">): Removal[] {
  return removals.read(personId).filter((each) => each.kind !== kind || each.id !== id);
}

function keep(personId: string, list: Removal[]): void {
  writeJson("device", storageKeys.removals(personId), list);
  for (const listener of listeners) listener();
}

function acceptList(value: unknown): Removal[] | undefined {
  return Array.isArray(value) ? value.filter(isRemoval) : undefined;
}

function isRemoval(value: unknown): value is Removal {
  const { kind, id, name, due } = (value ?? {}) as Partial<Removal>;
  return (
    KINDS.some((known) => known === kind) &&
    typeof id === "number" &&
    typeof name === "string" &&
    typeof due === "number"
  );
}
