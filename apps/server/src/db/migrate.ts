import { sql } from "kysely";
import { type MigrationResultSet, Migrator } from "kysely/migration";
import type { Db } from "./database.ts";
import { lockMigrations } from "./migration-lock.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Brings the database to the newest migration. Returns the names of those it ran.
 * @throws the first failing migration's error; nothing of the others stays done either
 */
export function migrateToLatest(db: Db): Promise<string[]> {
  return migrate(db, (migrator) => migrator.migrateToLatest());
}

/**
 * Runs the registry's migrations in one transaction, under a lock by which two servers never migrate at once.
 * Returns the names of those that ran.
 */
export function migrate(db: Db, run: Run): Promise<string[]> {
  return db.transaction().execute((transaction) => migrateWithin(transaction, run));
}

type Run = (migrator: Migrator) => Promise<MigrationResultSet>;

/** The same in a transaction that is under way; the lock is held until that one ends. */
export async function migrateWithin(transaction: Db, run: Run): Promise<string[]> {
  await lockMigrations(transaction);
  await refuseNewer(transaction);
  const provider = { getMigrations: async () => migrations };
  const { error, results = [] } = await run(new Migrator({ db: transaction, provider }));
  if (error !== undefined) throw error;
  return results.map(({ migrationName }) => migrationName);
}

/** A later version has migrated that database; this one does not know how it looks. */
class NewerDatabaseError extends Error {
  override readonly name = "NewerDatabaseError";
  readonly code = "NEWER_DATABASE";
}

async function refuseNewer(db: Db): Promise<void> {
  const unknown = (await migrationsOf(db)).filter((name) => !Object.hasOwn(migrations, name));
  if (unknown.length > 0) throw new NewerDatabaseError(`This version does not know ${unknown.join(", ")}`);
}

/** A server of this version cannot work on that database yet. */
export class NotMigratedError extends Error {
  override readonly name = "NotMigratedError";
  readonly code = "NOT_MIGRATED";
}

/**
 * True when every migration of the registry has been run on this database.
 * @throws the connection's error when the database cannot be asked
 */
export async function isMigrated(db: Db): Promise<boolean> {
  const done = new Set(await migrationsOf(db));
  return Object.keys(migrations).every((name) => done.has(name));
}

/** The names of the migrations that were run on a database. */
async function migrationsOf(db: Db): Promise<string[]> {
  const table = await sql<{
    name: string | null;
  }>`select to_regclass('kysely_migration')::text as name`.execute(db);
  if (table.rows[0]?.name == null) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map(({ name }) => name);
}
