/** Two servers on one primary, a real streaming replica of it, and one Redis. */
import { type ReplicatedPostgres, startReplicatedPostgres } from "@growth-guide/embedded-postgres/testing";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "../src/db/database.ts";
import { migrateToLatest } from "../src/db/migrate.ts";
import { hasRedisServer, type RedisProcess, startRedis, whereRedisIs } from "./support/redis-server.ts";
import { startServer } from "./support/start-server.ts";

describe.skipIf(!hasRedisServer)(`with a replica${whereRedisIs}`, () => {
  let postgres: ReplicatedPostgres;
  let redis: RedisProcess;
  let primary: pg.Client;
  let replica: pg.Client;
  beforeAll(async () => {
    postgres = await startReplicatedPostgres();
    const db = openDatabase({ url: postgres.primary.url, poolSize: 1, patient: true });
    await migrateToLatest(db).finally(() => db.destroy());
    redis = await startRedis();
    primary = new pg.Client({ connectionString: postgres.primary.superuserUrl });
    replica = new pg.Client({ connectionString: postgres.replica.superuserUrl });
    replica.on("error", () => {});
    await Promise.all([primary.connect(), replica.connect()]);
  });
  afterAll(async () => {
    await Promise.all([primary.end(), replica.end()]);
    await redis.stop();
    await postgres.stop();
  });

  const config = () => ({
    database: { kind: "postgres" as const, url: postgres.primary.url, replicaUrl: postgres.replica.url },
    sessions: {
      kind: "redis" as const,
      urls: [redis.url],
      isCluster: false,
      ttlSeconds: 3600,
      maxPerHolder: 100,
    },
  });
  const one = startServer({ config });
  const other = startServer({ config });
  type Server = typeof one;

  const pause = () => replica.query("select pg_wal_replay_pause()");
  const resume = () => replica.query("select pg_wal_replay_resume()");
  afterEach(() => resume().catch(() => undefined));

  const firstName = async (server: Server, who: string) =>
    (await server.client(who).business.list.query())[0]?.name;
  /** Somebody other than the person changes what they read. */
  const rename = (who: string, name: string) =>
    primary.query("update businesses set name = $2 where user_id = $1", [one.userId(who), name]);
  /** A person with a business which they did not make a moment ago: nothing keeps their reads at the primary. */
  async function aReader(who: string): Promise<number> {
    const [user, email] = [one.userId(who), `${who}@example.com`];
    await primary.query("insert into users (clerk_id, email) values ($1, $2)", [user, email]);
    const { rows } = await primary.query<{ id: number }>(
      "insert into businesses (user_id, name) values ($1, 'Blue Cup') returning id",
      [user],
    );
    for (const server of [one, other]) {
      await readsFromReplica(server, who);
      await expect.poll(() => firstName(server, who), { timeout: 30_000 }).toBe("Blue Cup");
    }
    return rows[0]?.id ?? 0;
  }
  async function readsFromReplica(server: Server, who: string): Promise<void> {
    const handle = () => server.resources.reads.handleFor(server.userId(who));
    await expect.poll(async () => (await handle()) === server.resources.db, { timeout: 30_000 }).toBe(false);
  }

  test("a person reads from it what is a little behind, and at any server at once what they wrote themselves", async () => {
    const id = await aReader("ada");
    await pause();
    await rename("ada", "Red Cup");
    expect([await firstName(one, "ada"), await firstName(other, "ada")]).toEqual(["Blue Cup", "Blue Cup"]);
    await one.client("ada").business.update.mutate({ id, patch: { description: "Coffee" } });
    expect([await firstName(one, "ada"), await firstName(other, "ada")]).toEqual(["Red Cup", "Red Cup"]);
    await resume();
    for (const server of [one, other]) await readsFromReplica(server, "ada");
  });

  test("a replica that is too far behind is not asked until it has caught up", async () => {
    await aReader("grace");
    await pause();
    await rename("grace", "Red Cup");
    expect(await firstName(one, "grace")).toBe("Blue Cup");
    await expect.poll(() => firstName(one, "grace"), { timeout: 30_000 }).toBe("Red Cup");
    await resume();
    await readsFromReplica(one, "grace");
    expect(await firstName(one, "grace")).toBe("Red Cup");
  });

  test("somebody new reads themselves in their first call", async () => {
    await aReader("edsger");
    await pause();
    expect(await other.client("barbara").user.me.query()).toMatchObject({ id: other.userId("barbara") });
  });

  test("while Redis cannot tell who wrote, everybody reads from the primary", async () => {
    const id = await aReader("alan");
    await pause();
    const { port } = redis;
    await redis.stop();
    await one.client("alan").business.update.mutate({ id, patch: { name: "Red Cup" } });
    expect([await firstName(one, "alan"), await firstName(other, "alan")]).toEqual(["Red Cup", "Red Cup"]);
    redis = await startRedis({ port });
  });

  test("a replica that is gone costs nobody an answer", async () => {
    await aReader("donald");
    await postgres.replica.stop();
    expect([await firstName(one, "donald"), await firstName(other, "donald")]).toEqual([
      "Blue Cup",
      "Blue Cup",
    ]);
  });
});
