import { trpc } from "../api/trpc.ts";
import { usePerson } from "../auth/auth.ts";
import { toast } from "../ui/toast-store.ts";
import { words } from "../words/removal.ts";
import { words as ui } from "../words/ui.ts";
import { focusBeside } from "./focus-beside.ts";
import { refreshLists } from "./refresh-lists.ts";
import { type RemovableKind, type Removal, removals } from "./removals.ts";

/** How long a removal can be taken back, in milliseconds: a little longer than the toast that offers it. */
export const UNDO_MS = 10_500;

/** Removes a thing in a few seconds, and offers to take that back until then. `name` is what people call it. */
export function useRemove(kind: RemovableKind): (id: number, name: string) => void {
  const cache = trpc.useUtils();
  const { id: personId } = usePerson();
  return (id, name) => {
    const removal = { kind, id, name, due: Date.now() + UNDO_MS };
    focusBeside(UNDO_MS);
    removals.put(personId, removal);
    void refreshLists(cache, kind);
    offerUndo(personId, removal, () => void refreshLists(cache, kind));
  };
}

/** Says that something was removed, with a way back. */
export function offerUndo(personId: string, removal: Removal, onUndone: () => void): void {
  toast(words.removed(removal.name), {
    label: ui.undo,
    run: () => {
      removals.drop(personId, removal);
      onUndone();
    },
  });
}
