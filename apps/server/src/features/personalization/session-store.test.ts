import { describe, expect, test } from "vitest";
import { createMemorySessionStore } from "./session-store.memory.ts";
import type { SessionStore, StoredSession } from "./session-store.ts";

const TTL_SECONDS = 3600;

function aSession(overrides: Partial<StoredSession> = {}): StoredSession {
  const now = "2026-01-01T00:00:00.000Z";
  return {
    sessionId: "sess_1",
    ownerId: null,
    chapterId: "intro",
    original: "# Intro",
    adapted: {},
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

type OpenStore = (options: { clock: () => Date; maxBytes?: number }) => SessionStore;

const stores: [string, OpenStore][] = [
  [
    "in memory",
    ({ clock, maxBytes = 1_000_000 }) =>
      createMemorySessionStore({ ttlSeconds: TTL_SECONDS, maxBytes, clock }),
  ],
];

describe.each(stores)("sessions %s", (_name, open) => {
  test("are found as they were saved, and touched", async () => {
    const { clock, advance } = aClock();
    const store = open({ clock });
    await store.save(aSession({ readingPosition: 150 }));
    advance(60);
    expect(await store.find("sess_1")).toEqual(
      aSession({ readingPosition: 150, lastAccessedAt: "2026-01-01T00:01:00.000Z" }),
    );
    expect(await store.find("sess_2")).toBeUndefined();
  });

  test("live for an hour after the last touch, however long ago they were made", async () => {
    const { clock, advance } = aClock();
    const store = open({ clock });
    await store.save(aSession());
    for (let hour = 0; hour < 5; hour += 1) {
      advance(TTL_SECONDS - 1);
      expect(await store.find("sess_1")).toBeDefined();
    }
    advance(TTL_SECONDS);
    expect(await store.find("sess_1")).toBeUndefined();
    expect(await store.remove("sess_1")).toBe(false);
  });

  test("can be removed once", async () => {
    const store = open(aClock());
    await store.save(aSession());
    expect(await store.remove("sess_1")).toBe(true);
    expect(await store.remove("sess_1")).toBe(false);
  });

  test.each(["__proto__", "constructor", "a'b\"c%00", "☕".repeat(100)])(
    "may be called %j",
    async (sessionId) => {
      const store = open(aClock());
      expect(await store.find(sessionId)).toBeUndefined();
      await store.save(aSession({ sessionId }));
      expect((await store.find(sessionId))?.sessionId).toBe(sessionId);
    },
  );
});

test("the memory store gives way when it is full: what was touched longest ago goes first", async () => {
  const { clock } = aClock();
  const store = createMemorySessionStore({ ttlSeconds: TTL_SECONDS, maxBytes: 5000, clock });
  for (const sessionId of ["a", "b", "c"])
    await store.save(aSession({ sessionId, original: "x".repeat(500) }));
  await store.find("a");
  await store.save(aSession({ sessionId: "d", original: "x".repeat(500) }));
  expect(await store.find("b")).toBeUndefined();
  expect(await store.find("a")).toBeDefined();
});
