/** Two servers as processes of their own, on one PostgreSQL and one Redis: a reader does not notice which one answers. */
import { createApiClient } from "@growth-guide/api-client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aBusinessBody, aChapter, aLongChapter, aSessionId } from "./support/factories.ts";
import { createCaller } from "./support/caller.ts";
import { readStream, type WireEvent } from "./support/read-stream.ts";
import { hasRedisServer, type RedisProcess, startRedis, whereRedisIs } from "./support/redis-server.ts";
import { aFreePort, type ServerProcess, startProcess } from "./support/server-process.ts";
import { useTestDatabase } from "./support/test-database.ts";
import { mintToken, TEST_PARTY, trustedKeyPem } from "./support/token-mint.ts";

type Running = ServerProcess & { url: string };

describe.skipIf(!hasRedisServer)(`two servers${whereRedisIs}`, () => {
  const database = useTestDatabase();
  let redis: RedisProcess;
  const started: Running[] = [];

  async function start(): Promise<Running> {
    const port = String(await aFreePort());
    const server = startProcess({
      NODE_ENV: "test",
      PORT: port,
      DATABASE_URL: database.url,
      REDIS_URL: redis.url,
      CLERK_JWT_KEY: trustedKeyPem,
      CLERK_AUTHORIZED_PARTIES: TEST_PARTY,
      RATE_LIMITS: "off",
      LOG_LEVEL: "warn",
    });
    const running = { ...server, url: `http://127.0.0.1:${port}` };
    started.push(running);
    await server.ready();
    return running;
  }

  let one: Running;
  let two: Running;
  beforeAll(async () => {
    redis = await startRedis();
    [one, two] = await Promise.all([start(), start()]);
  });
  afterAll(async () => {
    for (const { child } of started) child.kill("SIGKILL");
    await Promise.all(started.map(({ ended }) => ended));
    await redis.stop();
  });

  const api = ({ url }: Running) => createApiClient({ baseUrl: url }).personalization;

  test("a session made on one is read, changed and cleared on the other", async () => {
    const sessionId = aSessionId();
    const made = await api(one).personalize.mutate({
      sessionId,
      chapterId: "margins",
      chapterContent: aChapter(),
      level: "beginner",
      readingPosition: 42,
    });
    expect(await api(two).session.query({ sessionId })).toMatchObject({
      originalContent: aChapter(),
      level: "beginner",
      readingPosition: 42,
    });
    const again = await api(two).changeDifficulty.mutate({ sessionId, level: "beginner" });
    expect(again.personalizedContent).toBe(made.personalizedContent);
    await api(two).clear.mutate({ sessionId });
    await expect(api(one).session.query({ sessionId })).rejects.toMatchObject({
      data: { error: "session_not_found" },
    });
  });

  test("a business made on one is on the other, for the same token", async () => {
    const token = () => mintToken({ sub: "user_ada" });
    const made = await createCaller(() => one.url, token).post("/api/v1/businesses/", aBusinessBody());
    expect(made.status).toBe(201);
    const list = await createCaller(() => two.url, token).get("/api/v1/businesses/");
    expect(await list.json()).toEqual([await made.json()]);
  });

  test("a reader whose server is killed in the middle of a stream goes on at the other, after the last event", async () => {
    const dying = await start();
    const wish = { sessionId: aSessionId(), level: "beginner" as const };
    // Long enough that its end is far from made when its beginning has been sent.
    const chapterContent = aLongChapter(400_000);
    await api(dying).open.mutate({ ...wish, chapterId: "margins", chapterContent });
    const seen: WireEvent[] = [];
    await readStream(dying.url, wish, (events) => {
      if (events.length < 2) return false;
      seen.push(...events);
      return dying.child.kill("SIGKILL");
    });
    expect(await dying.ended).toBeNull();
    expect(seen.map(({ data }) => data.type)).toEqual(["meta", "block"]);

    const { events: rest } = await readStream(two.url, { ...wish, lastEventId: seen[1]?.id ?? "" });
    const { events: whole } = await readStream(two.url, wish);
    const places = (events: WireEvent[]) => events.map(({ id, data }) => [id, data.type]);
    expect(places([...seen, ...rest])).toEqual(places(whole));
    expect(rest.at(-1)?.data.type).toBe("done");
  });
});
