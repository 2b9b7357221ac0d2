import { errorCodeOf } from "@growth-guide/api-client";
import { readJson, removeJson, writeJson } from "../storage/json-store.ts";

/** A value as the server has it. */
export type Saved<T> = { value: T; version: number };

/** `conflict`: it was changed elsewhere meanwhile, and its owner has to say which words stand. */
export type AutosaveStatus = "saved" | "unsaved" | "saving" | "failed" | "conflict";

export type AutosaveState<T> = {
  value: T;
  /** What the value was made from. */
  base: Saved<T>;
  status: AutosaveStatus;
  /** Why it was not saved; null unless the status is `failed`. */
  error: unknown;
  /** Whether it began with something an earlier visit could not save. */
  wasKept: boolean;
};

export type AutosaveOptions<T> = {
  /** Where unsaved text is kept on this device until the server has it. */
  key: string;
  saved: Saved<T>;
  /** Recognises a value read back from the device. */
  accept: (value: unknown) => T | undefined;
  isSame: (a: T, b: T) => boolean;
  /** Sends a value made from a version. Fails with `version_conflict` when that version is no longer the newest. */
  save: (value: T, version: number) => Promise<Saved<T>>;
};

export type Autosave<T> = {
  read(): AutosaveState<T>;
  subscribe(listener: () => void): () => void;
  /** Takes what was typed; it is kept on the device at once and sent after a pause. */
  change(value: T): void;
  /** Sends what is unsaved now. True when nothing is left unsaved. */
  flush(): Promise<boolean>;
  /** Takes what the server has by now, unless something unsaved stands here. */
  follow(saved: Saved<T>): void;
  /** Ends a conflict: the value that stands, made from what the server has by now. */
  resolve(theirs: Saved<T>, value: T): Promise<boolean>;
};

/** How long after the last key a value is sent, in milliseconds. */
export const PAUSE_MS = 1_000;

/** Saves a value while it is typed: nothing is sent twice at a time, and nothing is forgotten before it arrived. */
export function createAutosave<T>(options: AutosaveOptions<T>): Autosave<T> {
  const { key, isSame } = options;
  const kept = readJson("device", key, acceptKept(options.accept));
  const isUnsaved = kept !== undefined && !isSame(kept.value, options.saved.value);
  let state: AutosaveState<T> = {
    value: isUnsaved ? kept.value : options.saved.value,
    base: isUnsaved ? { ...options.saved, version: kept.version } : options.saved,
    status: isUnsaved ? "unsaved" : "saved",
    error: null,
    wasKept: isUnsaved,
  };
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;

  const set = (part: Partial<AutosaveState<T>>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const isDirty = () => !isSame(state.value, state.base.value);

  const send = async (): Promise<void> => {
    const { value, base } = state;
    set({ status: "saving", error: null });
    try {
      const saved = await options.save(value, base.version);
      set({ base: { value, version: saved.version } });
      forget(key, value, options);
      set({ status: isDirty() ? "unsaved" : "saved" });
    } catch (error) {
      set({ status: errorCodeOf(error) === "version_conflict" ? "conflict" : "failed", error });
    }
  };

  /** Sends until what stands here is what was sent, or until sending fails. */
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer);
    while (sending !== undefined) await sending;
    while (isDirty() && state.status !== "conflict") {
      sending = send().finally(() => {
        sending = undefined;
      });
      await sending;
      if (state.status === "failed") break;
    }
    if (!isDirty() && state.status !== "saved") set({ status: "saved" });
    return state.status === "saved";
  };
  const sendSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE_MS);
  };

  if (isUnsaved) sendSoon();
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change(value) {
      if (isSame(value, state.base.value) && state.status !== "saving") removeJson("device", key);
      else writeJson("device", key, { value, version: state.base.version });
      set({ value, ...(state.status !== "conflict" && state.status !== "saving" && { status: "unsaved" }) });
      if (state.status !== "conflict") sendSoon();
    },
    flush,
    follow(saved) {
      if (saved.version <= state.base.version || isDirty() || sending !== undefined) return;
      set({ value: saved.value, base: saved, status: "saved" });
    },
    async resolve(theirs, value) {
      set({ base: theirs, value, status: "unsaved", error: null });
      if (isSame(value, theirs.value)) removeJson("device", key);
      else writeJson("device", key, { value, version: theirs.version });
      return flush();
    },
  };
}

/** What was saved needs not be kept; something else under the same name belongs to another tab. */
function forget<T>(key: string, value: T, { accept, isSame }: AutosaveOptions<T>): void {
  const kept = readJson("device", key, acceptKept(accept));
  if (kept !== undefined && isSame(kept.value, value)) removeJson("device", key);
}

/** Recognises what is kept on the device for later: a value, and the version it was made from. */
export function acceptKept<T>(
  accept: (value: unknown) => T | undefined,
): (kept: unknown) => Saved<T> | undefined {
  return (kept) => {
    if (typeof kept !== "object" || kept === null) return undefined;
    const { value, version } = kept as { value?: unknown; version?: unknown };
    const accepted = accept(value);
    return accepted === undefined || typeof version !== "number" ? undefined : { value: accepted, version };
  };
}
