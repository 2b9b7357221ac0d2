import { Redis } from "ioredis";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  hasRedisServer,
  type RedisProcess,
  startRedis,
  startRedisCluster,
  whereRedisIs,
} from "../../../test/support/redis-server.ts";
import { openRedis, type RedisClient } from "../../redis/redis.ts";
import { createMemorySessionStore } from "./session-store.memory.ts";
import { createRedisSessionStore } from "./session-store.redis.ts";
import type { SessionStore, SessionStoreOptions, StoredSession } from "./session-store.ts";

const TTL_SECONDS = 3600;

function aSession(overrides: Partial<StoredSession> = {}): StoredSession {
  const now = "2026-01-01T00:00:00.000Z";
  return {
    sessionId: "sess_1",
    ownerId: null,
    holder: "address 203.0.113.7",
    chapterId: "intro",
    original: "# Intro",
    given: [],
    level: "beginner",
    readingPosition: 0,
    createdAt: now,
    lastAccessedAt: now,
    ...overrides,
  };
}

/** A clock that moves only when told to. */
function aClock() {
  let now = Date.parse("2026-01-01T00:00:00Z");
  return { clock: () => new Date(now), advance: (seconds: number) => void (now += seconds * 1000) };
}

/** Keeps the session, whatever was there. */
const save = (store: SessionStore, session: StoredSession) => store.update(session.sessionId, () => session);

type OpenStore = (options: SessionStoreOptions) => SessionStore;

describe("sessions in memory", () => {
  promisesOf((options) => createMemorySessionStore({ ...options, maxBytes: 100_000_000 }));

  test("give way when it is full: what was touched longest ago goes first", async () => {
    const options = { ttlSeconds: TTL_SECONDS, maxPerHolder: 100, ...aClock() };
    const store = createMemorySessionStore({ ...options, maxBytes: 35_000 });
    for (const sessionId of ["a", "b", "c"])
      await save(store, aSession({ sessionId, original: "x".repeat(9000) }));
    await store.find("a");
    await save(store, aSession({ sessionId: "d", original: "x".repeat(9000) }));
    expect(await store.find("b")).toBeUndefined();
    expect(await store.find("a")).toBeDefined();
  });
});

describe.skipIf(!hasRedisServer)(`sessions in Redis${whereRedisIs}`, () => {
  let server: RedisProcess;
  const redis = useRedis(async () => {
    server = await startRedis();
    return { urls: [server.url], stop: server.stop };
  });
  promisesOf((options) => createRedisSessionStore(redis(), options));

  test("show neither ids nor texts in their keys, and none outlives the longest life of a session", async () => {
    const store = createRedisSessionStore(redis(), {
      ttlSeconds: 60,
      maxPerHolder: 5,
      clock: () => new Date(),
    });
    await save(store, aSession({ sessionId: "secret-id", holder: "address 198.51.100.77" }));
    const keys = await (redis() as Redis).keys("*");
    expect(keys).toHaveLength(2);
    for (const key of keys) {
      expect(key).toMatch(/^gg:(session|share):[\w-]{43}$/);
      expect(await redis().pttl(key)).toBeGreaterThan(0);
      expect(await redis().pttl(key)).toBeLessThanOrEqual(60_000);
    }
  });

  test("of large chapters are compressed", async () => {
    const store = createRedisSessionStore(redis(), {
      ttlSeconds: 60,
      maxPerHolder: 5,
      clock: () => new Date(),
    });
    await save(store, aSession({ sessionId: "large", original: "Margins pay the rent. ".repeat(10_000) }));
    const [key = ""] = await (redis() as Redis).keys("gg:session:*");
    expect(await redis().hstrlen(key, "text")).toBeLessThan(20_000);
  });

  test("changed on two servers at once lose nothing", async () => {
    const other = await openRedis({
      urls: [server.url],
      isCluster: false,
      onAway: () => {},
      onBack: () => {},
    });
    const options = { ttlSeconds: 60, maxPerHolder: 5, clock: () => new Date() };
    const stores = [createRedisSessionStore(redis(), options), createRedisSessionStore(other, options)];
    const names = Array.from({ length: 20 }, (_, n) => `given ${n}`);
    await Promise.all(
      names.map((name, n) =>
        stores[n % 2]?.update("sess_1", (now) => aSession({ given: [...(now?.given ?? []), name] })),
      ),
    );
    expect((await stores[0]?.find("sess_1"))?.given.toSorted()).toEqual(names.toSorted());
    other.disconnect();
  });
});

describe.skipIf(!hasRedisServer)(`sessions in a Redis Cluster${whereRedisIs}`, () => {
  const redis = useRedis(async () => {
    const { nodes, stop } = await startRedisCluster();
    return { urls: nodes.map(({ url }) => url), stop };
  });
  promisesOf((options) => createRedisSessionStore(redis(), options));
});

/** One Redis for the tests of a block, emptied before each; it closes by itself. */
function useRedis(start: () => Promise<{ urls: string[]; stop(): Promise<void> }>): () => RedisClient {
  let started: Awaited<ReturnType<typeof start>>;
  let client: RedisClient;
  beforeAll(async () => {
    started = await start();
    const isCluster = started.urls.length > 1;
    client = await openRedis({ urls: started.urls, isCluster, onAway: () => {}, onBack: () => {} });
  });
  beforeEach(async () => {
    const nodes = client instanceof Redis ? [client] : client.nodes("master");
    await Promise.all(nodes.map((node) => node.flushall()));
  });
  afterAll(async () => {
    client.disconnect();
    await started.stop();
  });
  return () => client;
}

/** What every store promises. */
function promisesOf(openStore: OpenStore): void {
  const open = ({ maxPerHolder = 100 } = {}) => {
    const { clock, advance } = aClock();
    return { store: openStore({ ttlSeconds: TTL_SECONDS, maxPerHolder, clock }), advance };
  };

  test("are found as they were kept, and touched", async () => {
    const { store, advance } = open();
    const answers = { beginner: { key: "A model's words. ".repeat(500) } };
    const session = aSession({ readingPosition: 150, given: ["a", "b"], ownerId: "user_ada", answers });
    await save(store, session);
    advance(60);
    expect(await store.find("sess_1")).toEqual({ ...session, lastAccessedAt: "2026-01-01T00:01:00.000Z" });
    expect(await store.find("sess_2")).toBeUndefined();
  });

  test("live for an hour after the last touch, however long ago they were made", async () => {
    const { store, advance } = open();
    await save(store, aSession());
    for (let hour = 0; hour < 5; hour += 1) {
      advance(TTL_SECONDS - 1);
      expect(await store.find("sess_1")).toBeDefined();
    }
    advance(TTL_SECONDS);
    expect(await store.find("sess_1")).toBeUndefined();
    expect(await store.remove("sess_1")).toBe(false);
  });

  test("that have expired are new to whoever changes them", async () => {
    const { store, advance } = open();
    await save(store, aSession());
    advance(TTL_SECONDS);
    const seen: unknown[] = [];
    await store.update("sess_1", (current) => void seen.push(current));
    expect(seen).toEqual([undefined]);
  });

  test("can be removed once", async () => {
    const { store } = open();
    await save(store, aSession());
    expect(await store.remove("sess_1")).toBe(true);
    expect(await store.remove("sess_1")).toBe(false);
    expect(await store.find("sess_1")).toBeUndefined();
  });

  test.each(["__proto__", "constructor", "a'b\"c%00", "☕".repeat(100)])(
    "may be called %j",
    async (sessionId) => {
      const { store } = open();
      expect(await store.find(sessionId)).toBeUndefined();
      await save(store, aSession({ sessionId }));
      expect((await store.find(sessionId))?.sessionId).toBe(sessionId);
    },
  );

  test.each([
    ["plain prose", "A shop must know its margin. ".repeat(1000)],
    ["dashes and emoji", "Margins — ☕ — matter. ".repeat(1000)],
    ["accents within Latin-1", "Café à la carte. ".repeat(1000)],
    ["half of a surrogate pair", `${"Text. ".repeat(1000)}\ud83d`],
    ["NUL and line separators", `${"Text. ".repeat(1000)}\0\u2028\r\n`],
    ["an empty text", ""],
  ])("give back character for character: %s", async (_kind, original) => {
    const { store } = open();
    await save(store, aSession({ original }));
    expect((await store.find("sess_1"))?.original).toBe(original);
    await store.update("sess_1", (session) => session && { ...session, level: "advanced" });
    expect(await store.find("sess_1")).toMatchObject({ original, level: "advanced" });
  });

  test("changed by twenty callers at once lose none of the changes", async () => {
    const { store } = open();
    await save(store, aSession({ original: "Whole. ".repeat(2000) }));
    const names = Array.from({ length: 20 }, (_, n) => `given ${n}`);
    await Promise.all(
      names.map((name) =>
        store.update("sess_1", (session) => session && { ...session, given: [...session.given, name] }),
      ),
    );
    const session = await store.find("sess_1");
    expect(session?.given.toSorted()).toEqual(names.toSorted());
    expect(session?.original).toBe("Whole. ".repeat(2000));
  });

  test("stay as they are when a change fails or declines", async () => {
    const { store } = open();
    await save(store, aSession());
    const refusing = store.update("sess_1", () => {
      throw new Error("refused");
    });
    await expect(refusing).rejects.toThrow("refused");
    expect(await store.update("sess_1", () => undefined)).toBeUndefined();
    expect(await store.find("sess_1")).toMatchObject({ original: "# Intro" });
  });

  test("beyond a holder's share push out the one they left alone for longest, and nobody else's", async () => {
    const { store, advance } = open({ maxPerHolder: 3 });
    await save(store, aSession({ sessionId: "theirs", holder: "address 198.51.100.1" }));
    for (const sessionId of ["a", "b", "c"]) {
      advance(600);
      await save(store, aSession({ sessionId }));
    }
    advance(600);
    await store.find("a");
    advance(600);
    await save(store, aSession({ sessionId: "d" }));
    expect(await store.find("b")).toBeUndefined();
    for (const sessionId of ["a", "c", "d", "theirs"])
      expect(await store.find(sessionId), sessionId).toBeDefined();
  });

  test("of a person go all at once, and nobody else's", async () => {
    const { store } = open();
    for (const sessionId of ["a", "b"]) await save(store, aSession({ sessionId, holder: "user user_ada" }));
    await save(store, aSession({ sessionId: "theirs", holder: "user user_bob" }));
    await store.removeAllOf("user_ada");
    await store.removeAllOf("user_nobody");
    expect(await store.find("a")).toBeUndefined();
    expect(await store.find("b")).toBeUndefined();
    expect(await store.find("theirs")).toBeDefined();
  });

  test("that are gone leave their room to others", async () => {
    const { store, advance } = open({ maxPerHolder: 2 });
    await save(store, aSession({ sessionId: "expires" }));
    advance(TTL_SECONDS);
    await save(store, aSession({ sessionId: "a" }));
    await save(store, aSession({ sessionId: "cleared" }));
    await store.remove("cleared");
    await save(store, aSession({ sessionId: "b" }));
    expect(await store.find("a")).toBeDefined();
    expect(await store.find("b")).toBeDefined();
  });
}
