import { type RefObject, useCallback, useRef } from "react";
import type { ReadingPlace as AccountPlace } from "@growth-guide/contract";
import type { Place } from "../../storage/json-store.ts";
import type { Moved } from "./account/use-account-place.ts";
import type { View } from "./reader-document.ts";
import { type ReadingPlace, writePlace } from "./reading-place-store.ts";

type Options = {
  keep: Place;
  chapterId: string;
  /** Length of the original in UTF-16 code units. */
  length: number;
  /** What this device knew when the chapter was opened. */
  kept: ReadingPlace;
  onProgress: ((share: number) => void) | undefined;
};

/** Where the reader's place goes: to this device, to whoever shows progress, and to the account when there is one. */
export function useOwnPlace({ keep, chapterId, length, kept, onProgress }: Options) {
  const listener: RefObject<((moved: Moved) => void) | undefined> = useRef(undefined);
  const isUntouched = useRef(true);

  const note = useCallback(
    (view: View, offset: number) => {
      isUntouched.current = false;
      const share = Math.min(1, offset / Math.max(1, length));
      writePlace(keep, chapterId, { view, offset });
      onProgress?.(share);
      listener.current?.({ view, offset, share });
    },
    [keep, chapterId, length, onProgress],
  );
  /** True for a place from another device that is later than this one's, while nobody has begun to read here. */
  const isLater = useCallback(
    (place: AccountPlace) => isUntouched.current && Date.parse(place.readAt) > kept.at,
    [kept.at],
  );
  return { note, isLater, listener };
}
