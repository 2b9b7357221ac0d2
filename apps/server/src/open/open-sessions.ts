import type { SessionsConfig } from "../config/sessions-config.ts";
import {
  createMemorySessionStore,
  type MemoryStore,
} from "../features/personalization/session-store.memory.ts";
import type { SessionStore } from "../features/personalization/session-store.ts";
import type { Logger } from "../logger.ts";
import type { RedisClient } from "../redis/redis.ts";

type OpenedSessions = {
  store: SessionStore;
  /** Known of those in this process alone. */
  use?: MemoryStore["use"];
  redis?: RedisClient;
  close(): void;
};

/** The store of reading sessions, and the Redis behind it when they are shared. */
export async function openSessions(
  config: SessionsConfig,
  clock: () => Date,
  log: Logger,
): Promise<OpenedSessions> {
  const { ttlSeconds, maxPerHolder } = config;
  const options = { ttlSeconds, maxPerHolder, clock };
  if (config.kind === "memory") {
    const store = createMemorySessionStore({ ...options, maxBytes: config.bytes });
    return { store, use: store.use, close: () => {} };
  }
  // A chunk of its own in the bundle, loaded only where Redis is used.
  const { openRedis } = await import("../redis/redis.ts");
  const { createRedisSessionStore } = await import("../features/personalization/session-store.redis.ts");
  const { urls, isCluster } = config;
  const redis = await openRedis({
    urls,
    isCluster,
    onAway: (reason) => log.warn({ reason }, "Redis is away: reading sessions are not available"),
    onBack: () => log.info("Redis is back"),
  });
  return { store: createRedisSessionStore(redis, options), redis, close: () => redis.disconnect() };
}
