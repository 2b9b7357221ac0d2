import { errorCodeOf } from "@growth-guide/api-client";
import { useCallback, useEffect, useRef, useState } from "react";
import { readJson, removeJson, writeJson } from "./json-store.ts";

/** Where what is typed stands: on the server, on its way, only here, or against a newer version. */
export type SaveState = "saved" | "saving" | "unsaved" | "failed" | "conflict";

type AutosaveOptions<T> = {
  /** Where unsaved changes are kept on this device; read once. */
  key: string;
  /** Recognises changes read back; anything else in their place is ignored. */
  accept: (value: unknown) => T | undefined;
  /** What the server has, and its version. */
  saved: T;
  version: number;
  /** Sends a change made from a version; resolves with the version it became. */
  save: (draft: T, version: number) => Promise<number>;
};

const PAUSE_MS = 800;

/**
 * Something typed that saves itself shortly after each pause, one request at a time. Until the server has it, it is
 * kept on this device: a refresh, a lost connection or a closed lid loses nothing. After a conflict nothing is sent
 * until `settle` says which version the draft stands on.
 */
export function useAutosave<T>({ key, accept, saved, version, save }: AutosaveOptions<T>) {
  const [found] = useState(() => readJson("device", key, acceptKept(accept)));
  const [draft, setDraft] = useState(() => found?.draft ?? saved);
  const [state, setState] = useState<SaveState>(found === undefined ? "saved" : "unsaved");
  const latest = useRef({ draft, base: found?.base ?? version, save, sending: false, stopped: false });
  latest.current.save = save;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const send = useCallback(async () => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (now.sending || now.stopped) return;
    now.sending = true;
    setState("saving");
    const sent = now.draft;
    try {
      now.base = await now.save(sent, now.base);
      now.sending = false;
      if (now.draft !== sent) return await send();
      removeJson("device", key);
      setState("saved");
    } catch (error) {
      now.sending = false;
      now.stopped = errorCodeOf(error) === "version_conflict";
      setState(now.stopped ? "conflict" : "failed");
    }
  }, [key]);

  const change = useCallback(
    (next: T) => {
      latest.current.draft = next;
      setDraft(next);
      writeJson("device", key, { draft: next, base: latest.current.base });
      if (latest.current.stopped) return;
      setState("unsaved");
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), PAUSE_MS);
    },
    [key, send],
  );

  /** Goes on after a conflict or a restored version, with this text on top of that version. */
  const settle = useCallback(
    (next: T, onVersion: number, isSaved: boolean) => {
      latest.current = { ...latest.current, draft: next, base: onVersion, stopped: false };
      setDraft(next);
      if (isSaved) removeJson("device", key);
      else writeJson("device", key, { draft: next, base: onVersion });
      setState(isSaved ? "saved" : "unsaved");
      if (!isSaved) void send();
    },
    [key, send],
  );

  useEffect(() => {
    if (found !== undefined) void send();
    // Whoever leaves the page within the pause is not made to wait for it.
    return () => clearTimeout(timer.current);
  }, [found, send]);

  return { draft, change, state, retry: send, settle };
}

function acceptKept<T>(accept: (value: unknown) => T | undefined) {
  return (value: unknown): { draft: T; base: number } | undefined => {
    if (typeof value !== "object" || value === null || !("draft" in value) || !("base" in value))
      return undefined;
    const draft = accept(value.draft);
    return draft === undefined || typeof value.base !== "number" ? undefined : { draft, base: value.base };
  };
}
