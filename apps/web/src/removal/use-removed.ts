import { useSyncExternalStore } from "react";
import { usePerson } from "../auth/auth.ts";
import { type RemovableKind, removals } from "./removals.ts";

/** Tells which things of a kind are being removed, where they are not listed by the server. */
export function useRemoved(kind: RemovableKind): (id: number) => boolean {
  const { id: personId } = usePerson();
  // Text, because a snapshot has to be the same as long as nothing changes.
  const ids = useSyncExternalStore(removals.subscribe, () =>
    removals
      .read(personId)
      .flatMap((removal) => (removal.kind === kind ? [removal.id] : []))
      .join(),
  );
  return (id) => ids.split(",").includes(String(id));
}
