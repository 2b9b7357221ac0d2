/** Several servers behind the repository's own proxy, as `docker compose --profile scale up` runs them. */
import { createApiClient } from "@growth-guide/api-client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { aChapter, aLongChapter, aSessionId } from "./support/factories.ts";
import { hasHaProxy, startHaProxy, whereHaProxyIs } from "./support/haproxy.ts";
import { readStream, type WireEvent } from "./support/read-stream.ts";
import { hasRedisServer, type RedisProcess, startRedis, whereRedisIs } from "./support/redis-server.ts";
import { aFreePort, type ServerProcess, startProcess } from "./support/server-process.ts";
import { useTestDatabase } from "./support/test-database.ts";
import { TEST_PARTY, trustedKeyPem } from "./support/token-mint.ts";

describe.skipIf(!hasRedisServer || !hasHaProxy)(`behind a proxy${whereRedisIs}${whereHaProxyIs}`, () => {
  const database = useTestDatabase();
  let redis: RedisProcess;
  beforeAll(async () => void (redis = await startRedis()));
  afterAll(() => redis.stop());

  let ports: [number, number];
  let proxy: Awaited<ReturnType<typeof startHaProxy>>;
  let started: ServerProcess[] = [];
  beforeEach(async () => {
    ports = [await aFreePort(), await aFreePort()];
    proxy = await startHaProxy(ports);
  });
  afterEach(async () => {
    for (const { child } of started) child.kill("SIGKILL");
    await Promise.all(started.map(({ ended }) => ended));
    started = [];
    await proxy.stop();
  });

  async function start(port: number, databaseUrl = database.url): Promise<ServerProcess> {
    const server = startProcess({
      NODE_ENV: "test",
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      REDIS_URL: redis.url,
      CLERK_JWT_KEY: trustedKeyPem,
      CLERK_AUTHORIZED_PARTIES: TEST_PARTY,
      TRUST_PROXY: "1",
      STOP_DELAY_SECONDS: "2",
      LOG_LEVEL: "info",
    });
    started.push(server);
    await server.ready();
    return server;
  }

  const status = () =>
    fetch(`${proxy.url}/ready`).then(
      (answer) => answer.status,
      () => 0,
    );
  const untilServed = async () => {
    await expect.poll(status, { timeout: 20_000 }).toBe(200);
  };

  test("a stream comes as it is written, and goes on at another server when its own is killed", async () => {
    const dying = await start(ports[0]);
    await untilServed();
    const wish = { sessionId: aSessionId(), level: "beginner" as const };
    const chapterContent = aLongChapter(400_000);
    const reading = createApiClient({ baseUrl: proxy.url }).personalization;
    await reading.open.mutate({ ...wish, chapterId: "margins", chapterContent });

    const seen: WireEvent[] = [];
    await start(ports[1]);
    // The first events are here while the last ones are far from made: nothing on the way keeps them back.
    await readStream(proxy.url, wish, (events) => {
      if (events.length < 2) return false;
      seen.push(...events);
      return dying.child.kill("SIGKILL");
    });
    expect(seen.map(({ data }) => data.type)).toEqual(["meta", "block"]);

    const goOn = () => readStream(proxy.url, { ...wish, lastEventId: seen[1]?.id ?? "" });
    let rest: WireEvent[] = [];
    const again = () =>
      goOn().then(
        ({ events }) => (rest = events).at(-1)?.data.type,
        () => "refused",
      );
    await expect.poll(again, { timeout: 30_000 }).toBe("done");
    const { events: whole } = await readStream(proxy.url, wish);
    const places = (events: WireEvent[]) => events.map(({ id, data }) => [id, data.type]);
    expect(places([...seen, ...rest])).toEqual(places(whole));
  });

  test("no request is lost while one of two servers is stopped, and both did their part before", async () => {
    const [one, other] = await Promise.all(ports.map((port) => start(port)));
    await untilServed();
    const health = () => fetch(`${proxy.url}/health`).then((answer) => answer.status, String);
    const hasServed = ({ output }: ServerProcess) => output().includes('"/health"');
    const bothServe = async () => (await health()) === 200 && started.every(hasServed);
    await expect.poll(bothServe, { timeout: 20_000 }).toBe(true);

    other?.child.kill("SIGTERM");
    let hasEnded = false;
    void other?.ended.then(() => (hasEnded = true));
    const statuses: unknown[] = [];
    while (!hasEnded) statuses.push(await health());
    statuses.push(await health());
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(await other?.ended).toBe(0);
    expect(one?.child.exitCode).toBeNull();
  });

  test("chapters are read while the database is away, and what needs it says so", async () => {
    await start(ports[0], "postgres://nobody@127.0.0.1:9/nothing");
    await expect
      .poll(() => fetch(`${proxy.url}/health`).then(({ ok }) => ok), { timeout: 20_000 })
      .toBe(true);
    expect(await status()).toBe(503);
    const reading = createApiClient({ baseUrl: proxy.url }).personalization;
    const wish = { sessionId: aSessionId(), chapterId: "margins", chapterContent: aChapter() };
    expect(await reading.personalize.mutate({ ...wish, level: "beginner" })).toMatchObject({
      chapterId: "margins",
    });
  });
});
