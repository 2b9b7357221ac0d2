import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { type AutosaveOptions, createAutosave } from "./autosave.ts";

/**
 * Saves what is typed by itself: after a pause, when the page is left, and when the network is back. The key is read
 * once: give the component a React key when it may change.
 */
export function useAutosave<T>(options: AutosaveOptions<T>) {
  const latest = useRef(options);
  latest.current = options;
  const [autosave] = useState(() =>
    createAutosave({ ...options, save: (value, version) => latest.current.save(value, version) }),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.read);
  const { value, version } = options.saved;
  useEffect(() => autosave.follow({ value, version }), [autosave, value, version]);
  useEffect(() => {
    const flush = () => void autosave.flush();
    const onHide = () => document.visibilityState === "hidden" && flush();
    addEventListener("online", flush);
    addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      removeEventListener("online", flush);
      removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", onHide);
      flush();
    };
  }, [autosave]);
  return { ...state, change: autosave.change, flush: autosave.flush, resolve: autosave.resolve };
}
