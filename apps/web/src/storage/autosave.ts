import { errorCodeOf } from "@growth-guide/api-client";
import { readJson, removeJson, writeJson } from "./json-store.ts";

/**
 * Where what is typed stands: on the server, only here, on its way, refused, or against a newer version; then its
 * owner has to say which words stand.
 */
export type SaveState = "saved" | "unsaved" | "saving" | "failed" | "conflict";

/** Something made from a version of what the server has. */
export type Versioned<T> = { draft: T; version: number };

export type AutosaveStatus<T> = Versioned<T> & {
  state: SaveState;
  /** Why it was not saved; null unless the state is `failed` or `conflict`. */
  error: unknown;
  /** Whether it began with something an earlier visit could not save. */
  wasKept: boolean;
};

export type AutosaveOptions<T> = {
  /** Where unsaved text is kept on this device until the server has it. */
  key: string;
  /** Recognises a draft read back from the device. */
  accept: (value: unknown) => T | undefined;
  /** What the server has. */
  saved: Versioned<T>;
  /**
   * Sends a draft made from a version; resolves with the version it became. Fails with `version_conflict`.
   * `continues` is true when that version was typed here too: both may be one.
   */
  save: (draft: T, version: number, continues: boolean) => Promise<number>;
  /** Asks what the server has after a conflict: the answer to a save may have got lost, or only the version moved on. */
  newest?: () => Promise<Versioned<T>>;
};

export type Autosave<T> = {
  read(): AutosaveStatus<T>;
  subscribe(listener: () => void): () => void;
  /** Takes what was typed; it is kept on the device at once and sent after a pause. */
  change(draft: T): void;
  /** Sends what is unsaved now. True when nothing is left unsaved. */
  flush(): Promise<boolean>;
  /** The same after a failure that nobody answered: it stays shown, with what can be done, until this succeeds. */
  tryAgain(): Promise<boolean>;
  /** Takes what the server has by now, unless something unsaved stands here. */
  follow(saved: Versioned<T>): void;
  /**
   * Takes a step on the version that is saved, in turn with saving; resolves when what it became stands here. What is
   * typed meanwhile is sent next, on top of it.
   */
  step(take: (version: number) => Promise<Versioned<T>>): Promise<void>;
  /** Goes on with a draft on top of a version; unless the server has it already, it is sent. */
  settle(on: Versioned<T>, isSaved: boolean): Promise<boolean>;
};

/** How long after the last key a draft is sent, in milliseconds. */
export const PAUSE_MS = 1_000;

/** Saves a draft while it is typed: nothing is sent twice at a time, and nothing is forgotten before it arrived. */
export function createAutosave<T>({ key, accept, saved, save, newest }: AutosaveOptions<T>): Autosave<T> {
  const kept = readKept(key, accept);
  const found = kept !== undefined && !isSame(kept.draft, saved.draft) ? kept : undefined;
  // It had arrived; its answer, or this page, was gone by then.
  if (kept !== undefined && found === undefined && kept.version <= saved.version) removeJson("device", key);
  let status: AutosaveStatus<T> = {
    ...(found ?? saved),
    state: found ? "unsaved" : "saved",
    error: null,
    wasKept: found !== undefined,
  };
  /** What the server has, as far as is known here. */
  let known: T | undefined = saved.draft;
  /** What the version of the draft said; unknown of a draft that an earlier visit left. */
  let base = found ? undefined : saved.draft;
  /** The version that was last typed and saved here. */
  let own: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  const listeners = new Set<() => void>();

  const set = (part: Partial<AutosaveStatus<T>>) => {
    status = { ...status, ...part };
    for (const listener of listeners) listener();
  };
  const isDirty = () => known === undefined || !isSame(status.draft, known);

  const arrived = (draft: T, version: number) => {
    known = draft;
    base = draft;
    own = version;
    // Something else under the same name belongs to another tab.
    if (isSame(readKept(key, accept)?.draft, draft)) removeJson("device", key);
    set({ version, state: isDirty() ? "unsaved" : "saved", error: null });
  };

  const send = async (isQuiet: boolean): Promise<void> => {
    const { draft, version } = status;
    if (!isQuiet || status.state !== "failed") set({ state: "saving", error: null });
    try {
      arrived(draft, await save(draft, version, version === own));
    } catch (error) {
      if (errorCodeOf(error) !== "version_conflict") return set({ state: "failed", error });
      const now = await newest?.().catch(() => undefined);
      if (now !== undefined && isSame(now.draft, draft)) return arrived(draft, now.version);
      const saysTheSame = now !== undefined && base !== undefined && isSame(now.draft, base);
      if (saysTheSame && now.version > version) set({ version: now.version, state: "unsaved" });
      else set({ state: "conflict", error });
    }
  };

  const flush = async (isQuiet = false): Promise<boolean> => {
    clearTimeout(timer);
    while (sending !== undefined) await sending;
    while (isDirty() && status.state !== "conflict") {
      sending = send(isQuiet).finally(() => {
        sending = undefined;
      });
      await sending;
      if (status.state === "failed") break;
    }
    if (!isDirty() && status.state !== "saved") set({ state: "saved" });
    return status.state === "saved";
  };

  /** Takes a version that was made on purpose: what was typed here since stays, on top of it. */
  const stepOnto = (next: Versioned<T>) => {
    const isTyped = isDirty();
    known = next.draft;
    base = next.draft;
    if (isTyped) writeJson("device", key, { draft: status.draft, version: next.version });
    set(isTyped ? { version: next.version, state: "unsaved" } : { ...next, state: "saved" });
  };

  return {
    read: () => status,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change(draft) {
      if (isSame(draft, known) && sending === undefined) removeJson("device", key);
      else writeJson("device", key, { draft, version: status.version });
      const isHeld = status.state === "conflict" || status.state === "saving";
      set({ draft, ...(!isHeld && { state: "unsaved" }) });
      clearTimeout(timer);
      if (status.state !== "conflict") timer = setTimeout(() => void flush(), PAUSE_MS);
    },
    // A handler may be given more than it asks for.
    flush: () => flush(),
    tryAgain: () => flush(true),
    follow(next) {
      if (next.version <= status.version || isDirty() || sending !== undefined) return;
      known = next.draft;
      base = next.draft;
      set({ ...next, state: "saved" });
    },
    async step(take) {
      while (sending !== undefined) await sending;
      const stepping = take(status.version).then(stepOnto);
      sending = stepping
        .catch(() => undefined)
        .finally(() => {
          sending = undefined;
        });
      await sending;
      return stepping;
    },
    settle(on, isSaved) {
      known = isSaved ? on.draft : undefined;
      base = known;
      if (isSaved) removeJson("device", key);
      else writeJson("device", key, on);
      set({ ...on, state: isSaved ? "saved" : "unsaved", error: null });
      return flush();
    },
  };
}

/** What an earlier visit could not save, if there is something. */
export function readKept<T>(
  key: string,
  accept: (value: unknown) => T | undefined,
): Versioned<T> | undefined {
  return readJson("device", key, (kept) => {
    if (typeof kept !== "object" || kept === null) return undefined;
    const { draft, version } = kept as { draft?: unknown; version?: unknown };
    const accepted = accept(draft);
    return accepted === undefined || typeof version !== "number" ? undefined : { draft: accepted, version };
  });
}

/** Drafts are plain data, made in one place each: the same content is the same text. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
