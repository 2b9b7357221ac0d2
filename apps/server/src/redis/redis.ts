import { type Cluster, Redis } from "ioredis";
import type { RedisAddress } from "../config/sessions-config.ts";
import { fail } from "../errors.ts";
import { refuseWhileStuck } from "./refuse-while-stuck.ts";

/** One server or a cluster: commands on one key are the same on both, and there are no others here. */
export type RedisClient = Redis | Cluster;

export type OpenRedis = RedisAddress & {
  /** Told once when Redis goes away, and once when it is back. */
  onAway: (reason: string) => void;
  onBack: () => void;
};

/** Time limits in milliseconds: a Redis that is away or stuck must become an error, never a hanging request. */
const limits = { connectTimeout: 1000, commandTimeout: 1000, socketTimeout: 5000 };

/** How long a start waits for Redis before it goes on without; in milliseconds. */
const PATIENCE_MS = 2000;

/** Pause before the next attempt to connect, in milliseconds. */
const pause = (attempts: number) => Math.min(50 * attempts, 1000);

/**
 * Opens one connection to a server, or one to each node of a cluster. Resolves when Redis answers, when it does not
 * at once, or after two seconds; the client goes on trying in the background for as long as it is open.
 */
export async function openRedis({ urls, isCluster, onAway, onBack }: OpenRedis): Promise<RedisClient> {
  const client = isCluster ? clusterOf(urls) : new Redis(urls[0] ?? "", { ...common, retryStrategy: pause });
  reportChanges(client, onAway, onBack);
  refuseWhileStuck(client);
  const connected = client.connect().catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
  await Promise.race([connected, patience]);
  clearTimeout(timer);
  return client;
}

/**
 * What Redis answers; every failure of it, whatever its kind, is one that a later try may not meet.
 * @throws DomainError service_unavailable
 */
export async function answered<T>(reply: Promise<T>): Promise<T> {
  return reply.catch((cause: unknown) => fail("service_unavailable", { cause }));
}

/** While Redis is away, commands fail at once instead of piling up for its return. */
const common = {
  ...limits,
  lazyConnect: true,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  maxRetriesPerRequest: 1,
};

/** The first address's account and encryption hold for the nodes it tells of, too. */
function clusterOf(urls: string[]): Cluster {
  const { protocol, username, password } = new URL(urls[0] ?? "");
  const nodes = urls
    .map((url) => new URL(url))
    .map(({ hostname, port }) => ({ host: hostname, port: Number(port || 6379) }));
  const { enableOfflineQueue, lazyConnect, ...ofNodes } = common;
  return new Redis.Cluster(nodes, {
    enableOfflineQueue,
    lazyConnect,
    clusterRetryStrategy: pause,
    slotsRefreshTimeout: limits.connectTimeout,
    redisOptions: {
      ...ofNodes,
      ...(username !== "" && { username: decodeURIComponent(username) }),
      ...(password !== "" && { password: decodeURIComponent(password) }),
      ...(protocol === "rediss:" && { tls: {} }),
    },
  });
}

function reportChanges(client: RedisClient, onAway: OpenRedis["onAway"], onBack: OpenRedis["onBack"]): void {
  let isAway = false;
  // Without a listener, an error event would end the process; there is one for every failed attempt.
  client.on("error", ({ message }: Error) => {
    if (!isAway) onAway(message);
    isAway = true;
  });
  client.on("ready", () => {
    if (isAway) onBack();
    isAway = false;
  });
}
