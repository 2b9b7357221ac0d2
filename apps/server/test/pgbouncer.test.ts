/** Everything works behind a PgBouncer that lends connections from one transaction to the next. */
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { STRATEGY_SECTIONS } from "@growth-guide/contract";
import { cloneTemplate, createTemplate } from "@growth-guide/embedded-postgres/testing";
import { sql } from "kysely";
import { pino } from "pino";
import { afterAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { openDatabase } from "../src/db/database.ts";
import { isDatabaseUnavailable } from "../src/db/failures.ts";
import { isMigrated } from "../src/db/migrate.ts";
import { warnOfMissingLimits } from "../src/db/missing-limits.ts";
import { aBusinessBody } from "./support/factories.ts";
import { hasPgBouncer, type PgBouncer, startPgBouncer, wherePgBouncerIs } from "./support/pgbouncer.ts";
import { keepBusiness } from "./support/growing.ts";
import { giveEverything } from "./support/possessions.ts";
import { aFreePort, startProcess } from "./support/server-process.ts";
import { startServer } from "./support/start-server.ts";
import { useTestDatabase } from "./support/test-database.ts";

const run = promisify(execFile);
const MIGRATE = fileURLToPath(new URL("../src/migrate.ts", import.meta.url));

describe.skipIf(!hasPgBouncer)(`two servers behind one PgBouncer${wherePgBouncerIs}`, () => {
  let bouncer: PgBouncer;
  afterAll(() => bouncer.stop());
  const pooled = () => ({ kind: "postgres" as const, url: bouncer.url, isPooled: true });
  const one = startServer({
    config: async (url) => {
      bouncer = await startPgBouncer(url);
      return { database: pooled() };
    },
  });
  const other = startServer({ config: () => ({ database: pooled() }) });

  test("have their clients take turns on three connections", async () => {
    const ask = (n: number) => (n % 2 ? one : other).as(`turn${n % 5}`).get("/api/v1/businesses/");
    await Promise.all([0, 1, 2, 3, 4].map(ask));
    const lists = await Promise.all(Array.from({ length: 12 }, (_, n) => ask(n)));
    expect(lists.map(({ status }) => status)).toEqual(lists.map(() => 200));
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and client_port is not null and pid <> pg_backend_pid()
    `.execute(one.db);
    // Beside the bouncer's there is this test's own pool of two.
    expect(rows[0]?.count).toBeLessThanOrEqual(4);
  });

  test("keep one of everything a person can have, and give all of it back as an export", async () => {
    await giveEverything(one, "ada");
    const response = await other.as("ada").get("/api/v1/users/me/export");
    expect(response.status).toBe(200);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    const [business] = await other.client("ada").business.list.query();
    const changed = { id: business?.id ?? 0, patch: { name: "Blue Cup" } };
    expect(await other.client("ada").business.update.mutate(changed)).toMatchObject({ name: "Blue Cup" });
    expect(await one.client("ada").business.list.query()).toMatchObject([{ name: "Blue Cup" }]);
  });

  test("make one business of ten equal wishes at once", async () => {
    const key = { "idempotency-key": randomUUID(), "content-type": "application/json" };
    const body = JSON.stringify(aBusinessBody());
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        (n % 2 ? one : other)
          .as("eager")
          .fetch("/api/v1/businesses/", { method: "POST", headers: key, body }),
      ),
    );
    const ids = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as { id: number }).id),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await one.client("eager").business.list.query()).toHaveLength(1);
  });

  test("write an abandoned strategy on one of them, once", async () => {
    const businessId = await keepBusiness(one.as("grace"));
    const { id } = await one.client("grace").strategy.generate.mutate({ businessId, wait: true });
    await one.db
      .updateTable("strategies")
      .set({ generation_state: "running", strategy_data: "{}", lease_until: "2020-01-01T00:00:00Z" })
      .where("id", "=", id)
      .execute();
    await one.db.deleteFrom("strategy_versions").where("strategy_id", "=", id).execute();
    const writers = [one, other].map(({ resources }) => resources.strategyWriter);
    await Promise.all(writers.map((writer) => writer.takeUpAbandoned()));
    // Either server may have taken it up by itself before it was told to.
    await expect
      .poll(async () => (await other.client("grace").strategy.get.query({ id })).generation, {
        timeout: 20_000,
      })
      .toEqual(expect.objectContaining({ state: "done", done: STRATEGY_SECTIONS.length }));
    expect((await one.client("grace").strategy.versions.query({ id })).items).toHaveLength(1);
  });

  test("delete an account, and refuse its tokens from before", async () => {
    const email = "gone@example.com";
    const token = await one.token({
      sub: one.userId("gone"),
      email,
      iat: Math.floor(Date.now() / 1000) - 30,
    });
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const confirmed = { method: "DELETE", headers, body: JSON.stringify({ confirm: email }) };
    expect((await one.anonymous().fetch("/api/v1/businesses/", { headers })).status).toBe(200);
    expect((await other.anonymous().fetch("/api/v1/users/me", confirmed)).status).toBe(204);
    expect((await other.anonymous().fetch("/api/v1/businesses/", { headers })).status).toBe(401);
  });
});

describe.skipIf(!hasPgBouncer)(`a PgBouncer${wherePgBouncerIs}`, () => {
  const database = useTestDatabase();
  const open = async (connectQuery?: string) => {
    const bouncer = await startPgBouncer(database.url, {
      ...(connectQuery !== undefined && { connectQuery }),
    });
    const db = openDatabase({ url: bouncer.url, poolSize: 2, isPooled: true });
    onTestFinished(async () => {
      await db.destroy();
      await bouncer.stop();
    });
    return db;
  };
  const warningsOf = async (db: ReturnType<typeof openDatabase>) => {
    const lines: string[] = [];
    await warnOfMissingLimits(db, pino({}, { write: (line: string) => void lines.push(line) }));
    return lines.map((line) => JSON.parse(line) as { missing: string[] });
  };

  test("that a server is not told of is named in a sentence", async () => {
    const bouncer = await startPgBouncer(database.url);
    onTestFinished(() => bouncer.stop());
    const server = startProcess({ DATABASE_URL: bouncer.url, PORT: String(await aFreePort()) });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/Growth Guide could not start: .* DATABASE_POOLER=transaction\.$/m);
  });

  test("that limits statements ends one that takes too long", async () => {
    const db = await open("set statement_timeout = 100");
    const failure = await sql`select pg_sleep(30)`.execute(db).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: "57014" });
    expect(isDatabaseUnavailable(failure)).toBe(true);
    expect(await warningsOf(db)).toMatchObject([
      { missing: ["idle_in_transaction_session_timeout", "lock_timeout"] },
    ]);
  });

  test("that sets every limit is no reason for a warning, one that sets none is", async () => {
    expect(await warningsOf(await open())).toEqual([]);
    expect(await warningsOf(await open("select 1"))).toMatchObject([
      { missing: ["idle_in_transaction_session_timeout", "lock_timeout", "statement_timeout"] },
    ]);
  });

  test("lets two servers migrate an empty database at once, each of them once", async () => {
    await createTemplate(inject("adminUrl"), "empty_behind_pgbouncer", async () => {});
    const empty = await cloneTemplate(inject("adminUrl"), "empty_behind_pgbouncer");
    const bouncer = await startPgBouncer(empty.url);
    const db = openDatabase({ url: bouncer.url, poolSize: 1, isPooled: true });
    onTestFinished(async () => {
      await db.destroy();
      await bouncer.stop();
      await empty.drop();
    });
    const migrate = () => run(process.execPath, [MIGRATE], { env: { DATABASE_URL: bouncer.url } });
    const told = await Promise.all([migrate(), migrate(), migrate()]);
    expect(told.map(({ stdout }) => stdout.split(/[:.]/)[0]).toSorted()).toEqual([
      "Migrated",
      "The database is up to date",
      "The database is up to date",
    ]);
    expect(await isMigrated(db)).toBe(true);
    const { rows } = await sql`
      select from pg_locks join pg_database on database = pg_database.oid
      where locktype = 'advisory' and datname = current_database()
    `.execute(db);
    expect(rows).toEqual([]);
  });
});
