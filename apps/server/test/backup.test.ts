/** `npm run backup` and `npm run restore`, as programs of their own, on rows of every table. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";
import { startPostgres } from "@growth-guide/embedded-postgres";
import { cloneTemplate, createTemplate } from "@growth-guide/embedded-postgres/testing";
import { sql } from "kysely";
import { NO_MIGRATIONS } from "kysely/migration";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { type Db, openDatabase } from "../src/db/database.ts";
import { isMigrated, migrate, migrateToLatest } from "../src/db/migrate.ts";
import { restoreBackup } from "../src/db/backup/restore-backup.ts";
import { migrations } from "../src/db/migrations/index.ts";
import { aFullAccount } from "./support/full-account.ts";
import { useTestDatabase } from "./support/test-database.ts";

const run = promisify(execFile);
const program = (name: string) => fileURLToPath(new URL(`../src/${name}.ts`, import.meta.url));
const backup = (env: Record<string, string>, file: string) =>
  run(process.execPath, [program("backup"), file], { env });
const restore = (env: Record<string, string>, ...args: string[]) =>
  run(process.execPath, [program("restore"), ...args], { env });
/** What a command that fails says. */
const complaint = (outcome: Promise<unknown>) =>
  outcome.then(
    () => "nothing",
    (error: { stderr: string }) => error.stderr.trim(),
  );

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "growth-guide-backup-"));
  await createTemplate(inject("adminUrl"), "empty_for_backup", async () => {});
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const source = useTestDatabase();
const HARD = 'Tab\there, line\nbreak, \\. alone, \r, \u2028, \u{1F600}, \\N, "quoted"';
beforeAll(async () => {
  await aFullAccount(source.db, "user_ada");
  await aFullAccount(source.db, "user_grace");
  await sql`insert into deleted_accounts (subject_sha256, deleted_at) values ('\\x00ff', now())`.execute(
    source.db,
  );
  await source.db
    .updateTable("businesses")
    .set({ description: HARD })
    .where("user_id", "=", "user_ada")
    .execute();
});

/** Every row of every table as text, by the table's name. */
async function contents(db: Db): Promise<Record<string, string[]>> {
  const tables = await db.introspection.getTables();
  const rows = tables.map(async ({ name }) => {
    const found = await sql<{
      row: string;
    }>`select t::text as row from ${sql.table(name)} t order by 1`.execute(db);
    return [name, found.rows.map(({ row }) => row)] as const;
  });
  return Object.fromEntries(await Promise.all(rows));
}

/** A database with nothing in it, not even tables. */
async function anEmptyDatabase(): Promise<{ url: string; db: Db }> {
  const { url, drop } = await cloneTemplate(inject("adminUrl"), "empty_for_backup");
  const db = openDatabase({ url, poolSize: 1, patient: true });
  onTestFinished(async () => {
    await db.destroy();
    await drop();
  });
  return { url, db };
}

describe("a backup", () => {
  let file: string;
  let taken: { stdout: string };
  beforeAll(async () => {
    file = join(folder, "ada.backup");
    taken = await backup({ DATABASE_URL: source.url }, file);
  });

  test("holds a row of every table, for its owner's eyes alone", async () => {
    const full = await contents(source.db);
    const empty = Object.entries(full).filter(([, rows]) => rows.length === 0);
    expect(empty).toEqual([]);
    expect(taken.stdout).toMatch(/^\d+ rows of \d+ tables are in .*ada\.backup \(\d+ bytes\)\.\n$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test("brings an empty database to exactly what there was, byte for byte, and goes on counting from there", async () => {
    const target = await anEmptyDatabase();
    await restore({ DATABASE_URL: target.url }, file);
    expect(await isMigrated(target.db)).toBe(true);
    const { kysely_migration: _, ...was } = await contents(source.db);
    expect(await contents(target.db)).toMatchObject(was);
    const { business: before } = await aFullAccount(source.db, "user_next");
    await aFullAccount(target.db, "user_next").then(({ business }) => expect(business).toBe(before));
    await source.db.deleteFrom("users").where("clerk_id", "=", "user_next").execute();
  });

  test("is not overwritten, and neither is a database that holds something", async () => {
    const before = await readFile(file);
    expect(await complaint(backup({ DATABASE_URL: source.url }, file))).toContain("is there already");
    expect((await readFile(file)).equals(before)).toBe(true);
    const was = await contents(source.db);
    expect(await complaint(restore({ DATABASE_URL: source.url }, file))).toContain("--replace");
    expect(await contents(source.db)).toEqual(was);
  });

  test("replaces what a database holds when it is told to", async () => {
    const target = await anEmptyDatabase();
    await migrateToLatest(target.db);
    await aFullAccount(target.db, "user_mallory");
    await restore({ DATABASE_URL: target.url }, file, "--replace");
    const { kysely_migration: _, ...was } = await contents(source.db);
    expect(await contents(target.db)).toMatchObject(was);
  });

  test.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 40), "damaged"],
    ["with a row missing", (bytes: Buffer) => without(bytes, /^user_ada\t.*\n/m), "damaged"],
    ["without its end", (bytes: Buffer) => without(bytes, /\{"end":true\}\n/), "damaged"],
    ["of a newer version", (bytes: Buffer) => changed(bytes, /"0001-/, '"9999-'), "newer version"],
    ["of something else", () => gzipSync("hello\n"), "no backup"],
  ])("%s changes nothing", async (_, damage, words) => {
    const target = await anEmptyDatabase();
    const damaged = join(folder, "damaged.backup");
    await writeFile(damaged, damage(await readFile(file)));
    await expect(restoreBackup(target.url, damaged, { replace: true })).rejects.toThrow(words);
    expect(await contents(target.db)).toEqual({});
  });
});

test("a backup of an older version is migrated to this one", async () => {
  const old = await anEmptyDatabase();
  const [first = ""] = Object.keys(migrations);
  await migrate(old.db, (migrator) => migrator.migrateTo(first));
  await sql`insert into users (clerk_id, email) values ('user_old', 'old@example.com')`.execute(old.db);
  const file = join(folder, "old.backup");
  await backup({ DATABASE_URL: old.url }, file);
  await migrate(old.db, (migrator) => migrator.migrateTo(NO_MIGRATIONS));
  await restore({ DATABASE_URL: old.url }, file);
  expect(await isMigrated(old.db)).toBe(true);
  expect((await contents(old.db)).users).toEqual([expect.stringContaining("user_old")]);
});

test("the embedded database is backed up and restored by the same commands, running or not", {
  timeout: 180_000,
}, async () => {
  const [first, second] = [join(folder, "first"), join(folder, "second")];
  const postgres = await startPostgres({ directory: join(first, "postgres") });
  const db = openDatabase({ url: postgres.url, poolSize: 1, patient: true });
  await migrateToLatest(db);
  await aFullAccount(db, "user_ada");
  const was = await contents(db);
  const file = join(folder, "embedded.backup");
  await backup({ DATA_DIR: first }, file);
  await db.destroy();
  await postgres.stop();
  await restore({ DATA_DIR: second }, file);

  const restored = await startPostgres({ directory: join(second, "postgres") });
  const other = openDatabase({ url: restored.url, poolSize: 1 });
  const { kysely_migration: _, ...rows } = was;
  expect(await contents(other)).toMatchObject(rows);
  await other.destroy();
  await restored.stop();
});

/** A backup with a part of its text replaced. */
function changed(bytes: Buffer, part: RegExp, by: string): Buffer {
  const text = gunzipSync(bytes).toString();
  expect(text).toMatch(part);
  return gzipSync(text.replace(part, by));
}

function without(bytes: Buffer, part: RegExp): Buffer {
  return changed(bytes, part, "");
}
