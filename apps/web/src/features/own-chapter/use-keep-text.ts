import { useEffect } from "react";
import { useAuth } from "../../auth/auth.ts";
import { readersHere } from "../../offline/kept-reader.ts";

/** Keeps a text that is being read on this device, for its reader alone, so that it can be read without a network. */
export function useKeepText({ id, title, markdown }: { id: string; title: string; markdown: string }): void {
  const { state } = useAuth();
  const [owner] = readersHere(state);
  useEffect(() => {
    if (owner === undefined || state.status === "loading") return;
    import("../../offline/kept-texts.ts")
      .then(({ keepText }) => keepText({ owner, id, title, markdown }))
      // A browser that has no room, or forbids it, reads on with the network.
      .catch(() => undefined);
  }, [owner, state.status, id, title, markdown]);
}
