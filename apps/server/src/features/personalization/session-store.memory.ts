import { LRUCache } from "lru-cache";
import { bytesOfChapter } from "./remember-adapted.ts";
import type { SessionStore, StoredSession } from "./session-store.ts";

export type MemoryStoreOptions = { ttlSeconds: number; maxBytes: number; clock: () => Date };

type Entry = { session: StoredSession; expiresAt: number };

/** Saves between two sweeps: about one request in ten also clears what has expired. */
const SAVES_PER_SWEEP = 10;

/** Rough cost of a session beside its texts, in bytes. */
const OVERHEAD_BYTES = 600;

/**
 * Sessions in this process, bounded in bytes: when full, those untouched for longest go first.
 * Expiry follows the given clock, not the cache's own timers, so that it can be chosen in a test.
 */
export function createMemorySessionStore({ ttlSeconds, maxBytes, clock }: MemoryStoreOptions): SessionStore {
  const entries = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    sizeCalculation: ({ session }) => bytesOf(session),
  });
  let saves = 0;

  /** The cache is ordered by last touch, so the expired ones are all at its old end. */
  function sweep(now: number): void {
    for (const sessionId of entries.rkeys()) {
      if ((entries.peek(sessionId)?.expiresAt ?? 0) > now) return;
      entries.delete(sessionId);
    }
  }

  function keep(session: StoredSession): StoredSession {
    const now = clock();
    const touched = { ...session, lastAccessedAt: now.toISOString() };
    entries.set(session.sessionId, { session: touched, expiresAt: now.getTime() + ttlSeconds * 1000 });
    return touched;
  }

  return {
    find: async (sessionId) => {
      const entry = entries.get(sessionId);
      if (entry === undefined) return undefined;
      if (entry.expiresAt > clock().getTime()) return keep(entry.session);
      entries.delete(sessionId);
      return undefined;
    },
    save: async (session) => {
      saves += 1;
      if (saves % SAVES_PER_SWEEP === 0) sweep(clock().getTime());
      return keep(session);
    },
    remove: async (sessionId) => {
      const entry = entries.peek(sessionId);
      entries.delete(sessionId);
      return entry !== undefined && entry.expiresAt > clock().getTime();
    },
  };
}

function bytesOf({ sessionId, original, adapted }: StoredSession): number {
  const made = Object.values(adapted).reduce((sum, chapter) => sum + bytesOfChapter(chapter), 0);
  return OVERHEAD_BYTES + 2 * (sessionId.length + original.length) + made;
}
