import type { ReadingPlace as AccountPlace } from "@growth-guide/contract";
import { type RefObject, useEffect, useRef } from "react";
import { trpc } from "../../../api/trpc.ts";
import type { View } from "../reader-document.ts";
import { createSender } from "./sender.ts";

/** Where the reader is now: the view, an offset into the original, and how much of the chapter lies before it, 0–1. */
export type Moved = { view: View; offset: number; share: number };

export type AccountPlaceOptions = {
  /** The chapter's name across devices. */
  chapterKey: string;
  title: string;
  /** Is given what to call when the reader has moved. */
  listener: RefObject<((moved: Moved) => void) | undefined>;
  /** Called once with the place known to the account, if there is one. */
  onPlace: (place: AccountPlace) => void;
};

/** Keeps the reader's place with their account, so that another device goes on from there. */
export function useAccountPlace({ chapterKey, title, listener, onPlace }: AccountPlaceOptions): void {
  const { client } = trpc.useUtils();
  const tell = useRef(onPlace);
  tell.current = onPlace;
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    const sender = createSender(({ view, offset, share }: Moved, ageMilliseconds) =>
      client.personalization.keepPlace.mutate({
        chapterKey,
        title,
        level: view === "original" ? null : view,
        sourceOffset: offset,
        share,
        ageMilliseconds,
      }),
    );
    client.personalization.place.query({ chapterKey }, { signal }).then(
      (place) => {
        if (place && !signal.aborted) tell.current(place);
      },
      // Without the account's place, this device's own one holds.
      () => undefined,
    );
    listener.current = sender.note;
    document.addEventListener("visibilitychange", sender.flush, { signal });
    return () => {
      leaving.abort();
      listener.current = undefined;
      sender.flush();
    };
  }, [client, chapterKey, title, listener]);
}
