import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createMemorySessionStore } from "../src/features/personalization/session-store.memory.ts";
import { createRedisSessionStore } from "../src/features/personalization/session-store.redis.ts";
import type { SessionStore, StoredSession } from "../src/features/personalization/session-store.ts";
import { openRedis } from "../src/redis/redis.ts";
import { startRedis } from "../test/support/redis-server.ts";

/** Bytes of the chapter each session has. */
export const TEXT_BYTES = 4000;
const FINDS = 2000;
const AT_ONCE = 50;

const options = { ttlSeconds: 3600, maxPerHolder: 1000, clock: () => new Date() };

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** What one session takes beside the others, and the median time to find it, in microseconds. */
export type SessionCost = { bytesEach: number; findMicroseconds: number };

/** So many sessions in this process. */
export async function costInMemory(count: number): Promise<SessionCost> {
  const store = createMemorySessionStore({ ...options, maxBytes: 4_000_000_000 });
  const before = usedHere();
  await fill(store, count);
  const bytesEach = (usedHere() - before) / count;
  return { bytesEach, findMicroseconds: await findTime(store, count) };
}

/** So many sessions in a Redis of their own, which must be installed. */
export async function costInRedis(count: number): Promise<SessionCost> {
  const server = await startRedis();
  const redis = await openRedis({ urls: [server.url], isCluster: false, onAway: () => {}, onBack: () => {} });
  try {
    const used = async () => Number(/used_memory:(\d+)/.exec(await redis.info("memory"))?.[1]);
    const store = createRedisSessionStore(redis, options);
    const before = await used();
    await fill(store, count);
    const bytesEach = ((await used()) - before) / count;
    return { bytesEach, findMicroseconds: await findTime(store, count) };
  } finally {
    redis.disconnect();
    await server.stop();
  }
}

function usedHere(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function fill(store: SessionStore, count: number): Promise<void> {
  for (let first = 0; first < count; first += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, n) => aSession(first + n));
    await Promise.all(some.map((session) => store.update(session.sessionId, () => session)));
  }
}

async function findTime(store: SessionStore, count: number): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < FINDS; n += 1) {
    const sessionId = idOf(Math.floor((n * 7919) % count));
    const began = performance.now();
    if ((await store.find(sessionId)) === undefined) throw new Error(`${sessionId} is lost`);
    times.push(1000 * (performance.now() - began));
  }
  return times.toSorted((a, b) => a - b)[Math.floor(FINDS / 2)] ?? 0;
}

/** Each with a chapter of its own, as a parser makes it: a flat string of one byte a character. */
function aSession(n: number): StoredSession {
  const now = new Date().toISOString();
  return {
    sessionId: idOf(n),
    ownerId: null,
    holder: `address 10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`,
    chapterId: "margins",
    original: JSON.parse(JSON.stringify(aChapter(n))) as string,
    given: ["AAAAAAAAAAAAAAAAAAAAAA"],
    level: "beginner",
    readingPosition: n,
    createdAt: now,
    lastAccessedAt: now,
  };
}

function idOf(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

/** Numbers among the words, so that compression has no easier work than with prose. */
function aChapter(n: number): string {
  const words = ["margin", "customer", "price", "shop", "growth", "week", "costs", "order", "value", "plan"];
  let seed = n + 1;
  let text = "";
  while (text.length < TEXT_BYTES) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += `${words[seed % words.length]}${seed % 4 === 0 ? seed % 1000 : ""} `;
  }
  return text.slice(0, TEXT_BYTES);
}
