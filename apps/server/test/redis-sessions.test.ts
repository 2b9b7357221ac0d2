/** Reading sessions in Redis, over HTTP: shared by several servers, and refused politely while Redis is away. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Config } from "../src/config.ts";
import { aBusinessBody, aChapter, aSessionId } from "./support/factories.ts";
import { hasRedisServer, type RedisProcess, startRedis, whereRedisIs } from "./support/redis-server.ts";
import { startServer } from "./support/start-server.ts";

const aRequest = (members: Record<string, unknown> = {}) => ({
  session_id: aSessionId(),
  chapter_content: aChapter(),
  difficulty_level: "beginner",
  chapter_id: "finding-customers",
  ...members,
});

const sessionsAt = (redis: RedisProcess): Partial<Config> => ({
  sessions: { kind: "redis", urls: [redis.url], isCluster: false, ttlSeconds: 3600, maxPerHolder: 100 },
});

type Server = ReturnType<typeof startServer>;
const post = (server: Server, path: string, body: unknown) =>
  server.anonymous().post(`/api/personalization${path}`, body);

describe.skipIf(!hasRedisServer)(`two servers on one Redis${whereRedisIs}`, () => {
  let redis: RedisProcess;
  beforeAll(async () => void (redis = await startRedis()));
  afterAll(() => redis.stop());
  const one = startServer({ config: () => sessionsAt(redis) });
  const two = startServer({ config: () => sessionsAt(redis) });

  test("share a session: its chapter, its level, its place and its end", async () => {
    const request = aRequest({ reading_position: 150 });
    const { session_id } = request;
    const made = (await (await post(one, "/personalize", request)).json()) as object;
    const changed = await post(two, "/change-difficulty", { ...request, reading_position: undefined });
    expect(await changed.json()).toMatchObject({ ...made, timestamp: expect.any(String) });
    const kept = await one.anonymous().get(`/api/personalization/session/${session_id}`);
    expect(await kept.json()).toMatchObject({
      original_content: request.chapter_content,
      difficulty_level: "beginner",
      reading_position: 150,
    });
    expect((await two.anonymous().delete(`/api/personalization/session/${session_id}`)).status).toBe(200);
    expect((await post(one, "/toggle-original", { session_id })).status).toBe(404);
  });

  test("know a text again that the other one gave", async () => {
    const request = aRequest();
    const made = await post(one, "/personalize", request);
    const { personalized_content } = (await made.json()) as { personalized_content: string };
    await post(two, "/personalize", { ...request, chapter_content: personalized_content });
    const original = await post(two, "/toggle-original", { session_id: request.session_id });
    expect(await original.json()).toMatchObject({ original_content: request.chapter_content });
  });

  test("answer twenty calls at once on one session, and leave its original whole", async () => {
    const request = aRequest();
    await post(one, "/personalize", request);
    const calls = Array.from({ length: 20 }, (_, n) => {
      const difficulty_level = ["beginner", "intermediate", "advanced"][n % 3];
      const path = n % 2 === 0 ? "/personalize" : "/change-difficulty";
      return post(n % 4 < 2 ? one : two, path, { ...request, difficulty_level });
    });
    const statuses = (await Promise.all(calls)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const original = await post(two, "/toggle-original", { session_id: request.session_id });
    expect(await original.json()).toMatchObject({ original_content: request.chapter_content });
  });
});

describe.skipIf(!hasRedisServer)(`while Redis is away${whereRedisIs}`, () => {
  let redis: RedisProcess;
  beforeAll(async () => {
    // The server starts without it.
    redis = await startRedis();
    await redis.stop();
  });
  afterAll(() => redis.stop());
  const server = startServer({ config: () => sessionsAt(redis) });

  async function expectUnavailable(response: Response): Promise<void> {
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      detail: "The service is not reachable right now; try again in a moment",
      error: "service_unavailable",
    });
    expect(text).not.toMatch(/redis|ECONNREFUSED|127\.0\.0\.1|writeable/i);
  }

  /** Redis is there again as soon as the server has found it: within a second or so. */
  const untilFound = () =>
    vi.waitFor(async () => expect((await post(server, "/personalize", aRequest())).status).toBe(200), {
      timeout: 15_000,
      interval: 50,
    });

  test("what needs a session answers 503, on both doors, and everything else goes on", async () => {
    const request = aRequest();
    for (const path of ["/personalize", "/change-difficulty", "/toggle-original"]) {
      await expectUnavailable(await post(server, path, request));
    }
    const path = `/api/personalization/session/${request.session_id}`;
    await expectUnavailable(await server.anonymous().delete(path));
    await expect(
      server.client(null).personalization.toggleOriginal.query({ sessionId: request.session_id }),
    ).rejects.toMatchObject({ data: { error: "service_unavailable", httpStatus: 503 } });
    expect((await server.anonymous().get("/health")).status).toBe(200);
    expect((await server.anonymous().get("/ready")).status).toBe(200);
    expect((await server.as("ada").post("/api/v1/businesses/", aBusinessBody())).status).toBe(201);
    expect((await post(server, "/personalize", { ...request, difficulty_level: "expert" })).status).toBe(400);
  });

  test("its return is noticed, and so is its next absence", async () => {
    redis = await startRedis({ port: redis.port });
    await untilFound();
    const request = aRequest();
    await post(server, "/personalize", request);
    await redis.stop();
    const { session_id } = request;
    await expectUnavailable(await post(server, "/toggle-original", { session_id }));
    redis = await startRedis({ port: redis.port });
    await untilFound();
    expect((await post(server, "/toggle-original", { session_id })).status).toBe(404);
  });

  test("one that hangs is as good as away, until it goes on", async () => {
    redis.child.kill("SIGSTOP");
    await expectUnavailable(await post(server, "/personalize", aRequest()));
    redis.child.kill("SIGCONT");
    await untilFound();
  });
});
