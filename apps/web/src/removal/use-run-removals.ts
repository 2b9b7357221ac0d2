import { errorCodeOf } from "@growth-guide/api-client";
import { errorKinds } from "@growth-guide/contract";
import { useEffect } from "react";
import { setAnswerFilter } from "../api/filter-answers.ts";
import { messageFor } from "../api/error-messages.ts";
import { trpc } from "../api/trpc.ts";
import { useAuth } from "../auth/auth.ts";
import { toast } from "../ui/toast-store.ts";
import { refreshLists } from "./refresh-lists.ts";
import { type Removal, removals } from "./removals.ts";
import { withoutRemoved } from "./without-removed.ts";
import { offerUndo, UNDO_MS } from "./use-remove.ts";

/** A removal that did not get through is tried again after this long, in milliseconds. */
const AGAIN_MS = 15_000;

type Client = ReturnType<typeof trpc.useUtils>["client"];

/** Carries out removals when their time has come: those of this visit, and those a closed tab has left behind. */
export function useRunRemovals(): void {
  const cache = trpc.useUtils();
  const { client } = cache;
  const { state } = useAuth();
  const personId = state.status === "signed-in" ? state.person.id : null;

  useEffect(() => {
    if (personId === null) return;
    setAnswerFilter((path, data) => withoutRemoved(personId, path, data));
    for (const removal of removals.read(personId)) {
      if (removal.due <= Date.now()) continue;
      // Its toast went away with the page that showed it.
      const again = { ...removal, due: Date.now() + UNDO_MS };
      removals.put(personId, again);
      // Lists that came before this was loaded show it still.
      void refreshLists(cache, removal.kind);
      offerUndo(personId, again, () => void refreshLists(cache, removal.kind));
    }
    let timer: ReturnType<typeof setTimeout>;
    let isWorking = false;
    const work = async () => {
      if (isWorking) return;
      isWorking = true;
      for (const removal of removals.read(personId)) {
        if (removal.due > Date.now()) continue;
        if (await carryOut(client, removal)) removals.drop(personId, removal);
        else removals.put(personId, { ...removal, due: Date.now() + AGAIN_MS });
        await refreshLists(cache, removal.kind).catch(() => undefined);
      }
      isWorking = false;
      plan();
    };
    const plan = () => {
      clearTimeout(timer);
      const next = Math.min(...removals.read(personId).map(({ due }) => due));
      if (next !== Number.POSITIVE_INFINITY)
        timer = setTimeout(() => void work(), Math.max(0, next - Date.now()));
    };
    const unsubscribe = removals.subscribe(() => !isWorking && plan());
    plan();
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [cache, client, personId]);
}

/** Deletes for good. True when it is done, by whomever, or never will be; false when it is worth another try. */
async function carryOut(client: Client, { kind, id }: Removal): Promise<boolean> {
  try {
    await deletions[kind](client, id);
    return true;
  } catch (error) {
    const code = errorCodeOf(error);
    const failure = code === undefined ? "unavailable" : errorKinds[code];
    if (failure === "not_found") return true;
    if (failure === "unavailable" || failure === "unauthenticated" || code === "rate_limited") return false;
    toast(messageFor(error));
    return true;
  }
}

const deletions: Record<Removal["kind"], (client: Client, id: number) => Promise<unknown>> = {
  business: (client, id) => client.business.remove.mutate({ id }),
  strategy: (client, id) => client.strategy.remove.mutate({ id }),
  post: (client, id) => client.content.remove.mutate({ id }),
  template: (client, id) => client.content.removeTemplate.mutate({ id }),
  chapter: (client, id) => client.chapter.removeSaved.mutate({ id }),
};
