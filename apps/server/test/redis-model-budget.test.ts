/** What a model may cost in a day, counted by several servers together, and by each alone while their Redis is away. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProviderFailure } from "../src/providers/text-provider.ts";
import { aModelConfig } from "./support/factories.ts";
import { startFakeProvider } from "./support/fake-provider.ts";
import {
  hasRedisServer,
  type RedisProcess,
  startRedis,
  startRedisCluster,
  whereRedisIs,
} from "./support/redis-server.ts";
import { startServer } from "./support/start-server.ts";

const fake = await startFakeProvider(() => "A text.");
afterAll(() => fake.close());

type Server = ReturnType<typeof startServer>;

/** Three calls of six tokens a day, two of them from one address. */
const serverAt = (urls: () => string[], isCluster = false) =>
  startServer({
    config: () => ({
      model: { ...aModelConfig({ baseUrl: fake.baseUrl }), dailyTokens: 18, dailyTokensPerAddress: 12 },
      sessions: { kind: "redis", urls: urls(), isCluster, ttlSeconds: 3600, maxPerHolder: 100 },
    }),
  });

/** Asks one server's model for six tokens: "A text." or the name of what went wrong. */
const ask = ({ resources }: Server, address: string) =>
  resources.model
    ?.completeText({ system: "system..", prompt: "prompt..", maxLength: 100, address })
    .catch((cause: unknown) => (cause instanceof ProviderFailure ? cause.fault : String(cause)));

async function expectTheBudgetToHold(one: Server, other: Server): Promise<void> {
  expect([await ask(one, "a"), await ask(other, "a")]).toEqual(["A text.", "A text."]);
  expect([await ask(one, "a"), await ask(other, "a")]).toEqual(["budget_spent", "budget_spent"]);
  // What was refused cost nothing: the third call of the day is still there for somebody else.
  expect(await ask(other, "b")).toBe("A text.");
  expect([await ask(one, "c"), await ask(other, "d")]).toEqual(["budget_spent", "budget_spent"]);
}

describe.skipIf(!hasRedisServer)(`the model's budget on one Redis${whereRedisIs}`, () => {
  let redis: RedisProcess;
  beforeAll(async () => void (redis = await startRedis()));
  afterAll(() => redis.stop());
  const [one, other] = [serverAt(() => [redis.url]), serverAt(() => [redis.url])];

  test("is one for both servers; without Redis each has its own", async () => {
    await expectTheBudgetToHold(one, other);
    await redis.stop();
    await expectTheBudgetToHold(one, one);
    await expectTheBudgetToHold(other, other);
  });
});

describe.skipIf(!hasRedisServer)(`the model's budget on a Redis Cluster${whereRedisIs}`, () => {
  let cluster: Awaited<ReturnType<typeof startRedisCluster>>;
  beforeAll(async () => void (cluster = await startRedisCluster()));
  afterAll(() => cluster.stop());
  const urls = () => cluster.nodes.map(({ url }) => url);
  const [one, other] = [serverAt(urls, true), serverAt(urls, true)];

  test("is one for both servers", () => expectTheBudgetToHold(one, other));
});
