import type { trpc } from "../api/trpc.ts";
import type { RemovableKind } from "./removals.ts";

/** Asks again for the lists in which things of a kind stand. */
export async function refreshLists(
  cache: ReturnType<typeof trpc.useUtils>,
  kind: RemovableKind,
): Promise<void> {
  if (kind === "chapter") {
    await Promise.all([cache.chapter.listSaved.invalidate(), cache.personalization.places.invalidate()]);
    return;
  }
  // What belongs to a business comes and goes with it.
  if (kind === "business")
    await Promise.all([cache.business.list.invalidate(), cache.strategy.list.invalidate()]);
  if (kind === "strategy") await cache.strategy.list.invalidate();
  else
    await Promise.all([
      cache.content.list.invalidate(),
      cache.content.calendar.invalidate(),
      cache.content.listTemplates.invalidate(),
    ]);
}
