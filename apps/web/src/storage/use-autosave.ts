import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { createAutosave, type Versioned } from "./autosave.ts";
import { noteOpenText } from "./unsaved-texts.ts";
import { useTryAgain } from "./use-try-again.ts";

export type { SaveState } from "./autosave.ts";

type Options<T> = {
  /** Where unsaved changes are kept on this device; read once: give the component a React key when it may change. */
  key: string;
  /** Recognises changes read back; anything else in their place is ignored. */
  accept: (value: unknown) => T | undefined;
  /** What the server has, and its version. */
  saved: T;
  version: number;
  /** Sends a change made from a version, one typed here too if it `continues` it; resolves with what it became. */
  save: (draft: T, version: number, continues: boolean) => Promise<number>;
  /** Asks what the server has by now. */
  newest: () => Promise<Versioned<T>>;
};

/**
 * Something typed that saves itself: after a pause, when the page is left, and when the network or the server is back.
 * Until the server has it, it is kept on this device: a refresh, a lost connection or a closed lid loses nothing. After
 * a conflict nothing is sent until `settle` says which version the draft stands on.
 */
export function useAutosave<T>({ saved, version, ...options }: Options<T>) {
  const save = useRef(options.save);
  save.current = options.save;
  const newest = useRef(options.newest);
  newest.current = options.newest;
  const [autosave] = useState(() =>
    createAutosave({
      ...options,
      saved: { draft: saved, version },
      save: (draft, from, continues) => save.current(draft, from, continues),
      newest: () => newest.current(),
    }),
  );
  const { version: base, ...status } = useSyncExternalStore(autosave.subscribe, autosave.read);
  useTryAgain(status, autosave.tryAgain);
  useEffect(() => autosave.follow({ draft: saved, version }), [autosave, saved, version]);
  useEffect(() => {
    const close = noteOpenText(autosave.flush);
    const flush = () => void autosave.flush();
    const onHide = () => document.visibilityState === "hidden" && flush();
    // What an earlier visit could not save does not wait for a key.
    flush();
    addEventListener("online", flush);
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      removeEventListener("online", flush);
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", onHide);
      void autosave.flush().finally(close);
    };
  }, [autosave]);

  /** Goes on after a conflict or a restored version, with this text on top of that version. */
  const settle = useCallback(
    (next: T, onVersion: number, isSaved: boolean) => {
      void autosave.settle({ draft: next, version: onVersion }, isSaved);
    },
    [autosave],
  );
  return {
    ...status,
    base,
    change: autosave.change,
    retry: autosave.flush,
    step: autosave.step,
    settle,
  };
}
