import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { startPostgres } from "../src/index.ts";
import { aDirectory, enter, query, recall, remember, serverPid } from "./support/postgres.ts";

test("a first start makes an empty database for a role that is no superuser", async () => {
  const server = await enter(aDirectory());
  expect(server.adopted).toBe(false);
  const [row] = await query(
    server.url,
    `select current_database() as database, current_user as role, rolsuper, rolcreatedb,
            current_setting('TimeZone') as timezone, current_setting('fsync') as fsync,
            current_setting('server_version_num')::int / 10000 as version
     from pg_roles where rolname = current_user`,
  );
  expect(row).toEqual({
    database: "growth_guide",
    role: "growth_guide",
    rolsuper: false,
    rolcreatedb: false,
    timezone: "UTC",
    fsync: "on",
    version: 18,
  });
});

test("it listens on this machine only and asks for its password", async () => {
  const { url } = await enter(aDirectory());
  expect(await query(url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
  const guess = new URL(url);
  guess.password = "guess";
  await expect(query(guess.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
});

test("a second start finds what the first one stored", async () => {
  const directory = aDirectory();
  const first = await startPostgres({ directory });
  await remember(first.url, "kept");
  await first.stop();
  const second = await enter(directory);
  expect(second.adopted).toBe(false);
  expect(await recall(second.url)).toEqual(["kept"]);
});

test("stopping leaves no process and no lock file behind, and can be asked twice", async () => {
  const directory = aDirectory();
  const server = await startPostgres({ directory });
  expect(serverPid(directory)).toBeGreaterThan(0);
  await Promise.all([server.stop(), server.stop()]);
  expect(serverPid(directory)).toBeUndefined();
  expect(existsSync(`${directory}/server/data/postmaster.pid`)).toBe(false);
});

test("stopping ends connections that were left open", async () => {
  const directory = aDirectory();
  const server = await startPostgres({ directory });
  const outcome = query(server.url, "select pg_sleep(60)").catch((error: unknown) => error);
  await expect
    .poll(() => query(server.url, "select from pg_stat_activity where query = 'select pg_sleep(60)'"))
    .toHaveLength(1);
  await server.stop();
  expect(await outcome).toBeInstanceOf(Error);
});

test("without durability nothing waits for the disk", async () => {
  const server = await startPostgres({ directory: aDirectory(), durable: false });
  expect(await query(server.url, "show fsync")).toEqual([{ fsync: "off" }]);
  await server.stop();
});
