/** Limits of dear work, counted by several servers together, and by each alone while their Redis is away. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadConfig } from "../src/config.ts";
import { aChapter, aSessionId } from "./support/factories.ts";
import {
  hasRedisServer,
  type RedisProcess,
  startRedis,
  startRedisCluster,
  whereRedisIs,
} from "./support/redis-server.ts";
import { startServer } from "./support/start-server.ts";

/** Six chapters and six guesses a minute. */
const rateLimitFactor = 0.01;

type Server = ReturnType<typeof startServer>;

const serverAt = (urls: () => string[], isCluster = false) =>
  startServer({
    config: () => ({
      rateLimitFactor,
      http: { ...loadConfig({}).http, trustedProxies: 1 },
      sessions: { kind: "redis", urls: urls(), isCluster, ttlSeconds: 3600, maxPerHolder: 100 },
    }),
  });

/** Asks from an address, as a proxy would tell it. */
const post = (server: Server, address: string, path: string, body: object) =>
  server.anonymous().fetch(`/api/personalization/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": address },
    body: JSON.stringify(body),
  });
const personalize = (server: Server, address: string) =>
  post(server, address, "personalize", {
    session_id: aSessionId(),
    chapter_id: "c",
    chapter_content: aChapter(),
    difficulty_level: "beginner",
  });
const guess = (server: Server, address: string) =>
  post(server, address, "toggle-original", { session_id: aSessionId() });

/** Six of seven go through, whichever server each is sent to. */
async function expectSixOfSeven(
  servers: Server[],
  ask: (server: Server) => Promise<Response>,
  usual: number,
): Promise<void> {
  const statuses: number[] = [];
  for (let n = 0; n < 7; n += 1) {
    const server = servers[n % servers.length];
    if (server !== undefined) statuses.push((await ask(server)).status);
  }
  expect(statuses).toEqual([...Array.from({ length: 6 }, () => usual), 429]);
}

describe.skipIf(!hasRedisServer)(`two servers on one Redis${whereRedisIs}`, () => {
  let redis: RedisProcess;
  beforeAll(async () => void (redis = await startRedis()));
  afterAll(() => redis.stop());
  const servers = [serverAt(() => [redis.url]), serverAt(() => [redis.url])];

  test("count chapters, and guesses of sessions, together; without Redis each counts by itself", async () => {
    await expectSixOfSeven(servers, (server) => personalize(server, "198.51.100.1"), 200);
    await expectSixOfSeven(servers, (server) => guess(server, "198.51.100.1"), 404);
    await redis.stop();
    for (const one of servers)
      await expectSixOfSeven([one], (server) => personalize(server, "198.51.100.2"), 503);
  });
});

describe.skipIf(!hasRedisServer)(`a server on a Redis Cluster${whereRedisIs}`, () => {
  let cluster: Awaited<ReturnType<typeof startRedisCluster>>;
  beforeAll(async () => void (cluster = await startRedisCluster()));
  afterAll(() => cluster.stop());
  const server = serverAt(() => cluster.nodes.map(({ url }) => url), true);

  test("counts there too", async () => {
    await expectSixOfSeven([server], (asked) => personalize(asked, "198.51.100.1"), 200);
    await expectSixOfSeven([server], (asked) => guess(asked, "198.51.100.1"), 404);
  });
});
