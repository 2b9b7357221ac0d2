import { useCallback, useRef, useState } from "react";
import { type Place, readJson, removeJson, writeJson } from "./json-store.ts";

type DraftOptions<T> = {
  place: Place;
  key: string;
  /** Recognises a draft read back; anything else in its place is ignored. */
  accept: (value: unknown) => T | undefined;
  /** What to begin with when nothing is kept. */
  initial: () => T;
};

/**
 * Something being typed, kept on every change, so that a refresh or a closed lid loses nothing. `isKept` tells
 * whether it was found again. The key is read once: give the component a React key when it may change.
 */
export function useDraft<T>({ place, key, accept, initial }: DraftOptions<T>) {
  const [found] = useState(() => readJson(place, key, accept));
  const [draft, setDraft] = useState(() => found ?? initial());
  const own = useRef(draft);
  const change = useCallback(
    (next: T) => {
      own.current = next;
      writeJson(place, key, next);
      setDraft(next);
    },
    [place, key],
  );
  const forget = useCallback(() => {
    const kept = readJson(place, key, accept);
    const isOwn = JSON.stringify(kept) === JSON.stringify(accept(own.current));
    // Something else under the same name is being typed in another tab.
    if (kept === undefined || isOwn) removeJson(place, key);
  }, [place, key, accept]);
  return { draft, change, forget, isKept: found !== undefined };
}
