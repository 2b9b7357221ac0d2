import type { DatabaseConfig } from "../config/database-config.ts";
import { type Db, openDatabase } from "../db/database.ts";
import { MAX_LAG_MS, OWN_WRITES_MS, type Reads, readsOfPrimary, readsOfReplica } from "../db/reads.ts";
import { rememberWrites, shareWrites } from "../db/recent-writes.ts";
import { watchReplica } from "../db/replica-watch.ts";
import type { Logger } from "../logger.ts";
import type { RedisClient } from "../redis/redis.ts";

/** Pause between two looks at the replica, in milliseconds. */
const LOOK_MS = 500;

type OpenReads = { db: Db; poolSize: number; redis: RedisClient | undefined; log: Logger };

/** Where people read: at the replica that is configured, in its bounds, else where they write. */
export function openReads(
  config: DatabaseConfig,
  { db, poolSize, redis, log }: OpenReads,
): { reads: Reads; close(): Promise<void> } {
  if (config.kind === "embedded" || config.replicaUrl === undefined) {
    return { reads: readsOfPrimary(db), close: async () => {} };
  }
  const { url, replicaUrl, isPooled = false } = config;
  const onConnectionError = ({ message }: Error) =>
    log.warn({ reason: message }, "A connection to the replica broke");
  const open = (address: string, size: number) =>
    openDatabase({ url: address, poolSize: size, isPooled, onConnectionError });
  const replica = open(replicaUrl, poolSize);
  const watch = watchReplica({
    primary: open(url, 1),
    replica: open(replicaUrl, 1),
    maxLagMs: MAX_LAG_MS,
    intervalMs: LOOK_MS,
    onChange: (isFresh) =>
      isFresh
        ? log.info("Reads go to the replica")
        : log.warn("The replica is away or behind; reads go to the primary"),
  });
  const writes = redis === undefined ? rememberWrites(OWN_WRITES_MS) : shareWrites(redis, OWN_WRITES_MS);
  return {
    reads: readsOfReplica(db, replica, { watch, writes }),
    async close() {
      await watch.stop();
      await replica.destroy();
    },
  };
}
