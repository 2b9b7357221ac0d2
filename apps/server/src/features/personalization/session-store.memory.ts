import { LRUCache } from "lru-cache";
import { ReadyJson } from "../../ready-json.ts";
import {
  holderOf,
  type ReadySession,
  type SessionStore,
  type SessionStoreOptions,
  type StoredSession,
} from "./session-store.ts";
import { createShares } from "./shares.ts";

/** A store that knows how full it is; `bytes` as they are counted against its bound. */
export type MemoryStore = SessionStore & { use(): { count: number; bytes: number } };

export type MemoryStoreOptions = SessionStoreOptions & { maxBytes: number };

type Entry = ReadySession & { expiresAt: number };

/** Updates between two sweeps: about one request in ten also clears what has expired. */
const UPDATES_PER_SWEEP = 10;

/** Cost of a session beside its texts, in bytes: as measured, in round numbers. */
const OVERHEAD_BYTES = 1000;

/**
 * Sessions in this process, bounded in bytes: when full, those untouched for longest go first.
 * Expiry follows the given clock, not the cache's own timers, so that it can be chosen in a test.
 */
export function createMemorySessionStore(options: MemoryStoreOptions): MemoryStore {
  const { ttlSeconds, maxPerHolder, maxBytes, clock } = options;
  const shares = createShares();
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    sizeCalculation: bytesOf,
    dispose: ({ holder }, sessionId, reason) => {
      if (reason !== "set") shares.leave(holder, sessionId);
    },
  });
  let updates = 0;

  /** The cache is ordered by last touch, so the expired ones are all at its old end. */
  function sweep(now: number): void {
    for (const sessionId of entries.rkeys()) {
      if ((entries.peek(sessionId)?.expiresAt ?? 0) > now) return;
      entries.delete(sessionId);
    }
  }

  function alive(sessionId: string, now = clock()): Entry | undefined {
    const entry = entries.peek(sessionId);
    if (entry === undefined || entry.expiresAt > now.getTime()) return entry;
    entries.delete(sessionId);
    return undefined;
  }

  function touched(now = clock()) {
    return { lastAccessedAt: now.toISOString(), expiresAt: now.getTime() + ttlSeconds * 1000 };
  }

  function keep(entry: Omit<Entry, "expiresAt">): Entry {
    const { sessionId, holder } = entry;
    const kept = { ...entry, ...touched() };
    shares.touch(holder, sessionId);
    entries.set(sessionId, kept);
    for (const oldest of shares.beyond(holder, maxPerHolder)) entries.delete(oldest);
    return kept;
  }

  /** A session that is looked at stays what it is, and is not weighed again. */
  function look(sessionId: string): Entry | undefined {
    const now = clock();
    const entry = alive(sessionId, now);
    if (entry === undefined) return undefined;
    shares.touch(entry.holder, sessionId);
    entries.get(sessionId);
    return Object.assign(entry, touched(now));
  }

  return {
    find: async (sessionId) => {
      const entry = look(sessionId);
      return entry && toSession(entry);
    },
    findReady: async (sessionId) => look(sessionId),
    update: async (sessionId, change) => {
      updates += 1;
      if (updates % UPDATES_PER_SWEEP === 0) sweep(clock().getTime());
      const entry = alive(sessionId);
      const current = entry && toSession(entry);
      const next = change(current);
      if (next === undefined) return undefined;
      const isSameText = entry !== undefined && next.original === current?.original;
      const original = isSameText ? entry.original : new ReadyJson(next.original);
      return toSession(keep({ ...next, original }), next.original);
    },
    use: () => ({ count: entries.size, bytes: entries.calculatedSize }),
    remove: async (sessionId) => alive(sessionId) !== undefined && entries.delete(sessionId),
    removeAllOf: async (userId) => {
      for (const sessionId of shares.beyond(holderOf({ userId }), 0)) entries.delete(sessionId);
    },
  };
}

function toSession({ expiresAt: _, original, ...session }: Entry, text = original.text): StoredSession {
  return { ...session, original: text };
}

function bytesOf({ sessionId, chapterId, holder, ownerId, original, given, answers = {} }: Entry): number {
  const texts = [sessionId, chapterId, holder, ownerId ?? "", ...given];
  const written = Object.values(answers).flatMap((byKey) => Object.entries(byKey).flat());
  const units = [...texts, ...written].reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return OVERHEAD_BYTES + 2 * units + original.size;
}
