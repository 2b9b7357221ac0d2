import { LRUCache } from "lru-cache";
import type { RedisClient } from "../redis/redis.ts";

/** Who has written a short while ago. */
export type RecentWrites = {
  keep(userId: string): Promise<void>;
  /** True also when nobody can tell. */
  has(userId: string): Promise<boolean>;
};

/** More people than one server lets write in the while that is remembered. */
const MAX_WRITERS = 1_000_000;

/** Remembered in this process: enough for one server. */
export function rememberWrites(ms: number): RecentWrites {
  const writers = new LRUCache<string, true>({ max: MAX_WRITERS, ttl: ms });
  return {
    keep: async (userId) => void writers.set(userId, true),
    has: async (userId) => writers.has(userId),
  };
}

/**
 * Remembered in the Redis that several servers share, which alone counts the time. Whatever it fails to keep or to
 * tell leaves this server in doubt about everybody for the same while.
 */
export function shareWrites(redis: RedisClient, ms: number): RecentWrites {
  let inDoubtUntil = 0;
  const doubt = () => void (inDoubtUntil = performance.now() + ms);
  return {
    keep: async (userId) => void (await redis.set(keyOf(userId), "", "PX", ms).catch(doubt)),
    async has(userId) {
      const known = await redis.exists(keyOf(userId)).catch(doubt);
      return known !== 0 || performance.now() < inDoubtUntil;
    },
  };
}

const keyOf = (userId: string) => `wrote:${userId}`;
