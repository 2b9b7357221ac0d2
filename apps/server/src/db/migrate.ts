import { sql } from "kysely";
import { Migrator } from "kysely/migration";
import type { Db } from "./database.ts";
import { migrations } from "./migrations/index.ts";

/** The migrator over the registry. Kysely itself takes the advisory lock, so two servers never migrate at once. */
export function createMigrator(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}

/**
 * Brings the database to the newest migration. Returns the names of those it ran.
 * @throws the first failing migration's error; everything before it stays done.
 */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const { error, results = [] } = await createMigrator(db).migrateToLatest();
  if (error !== undefined) throw error;
  return results.map(({ migrationName }) => migrationName);
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
  const table = await sql<{
    name: string | null;
  }>`select to_regclass('kysely_migration')::text as name`.execute(db);
  if (table.rows[0]?.name == null) return false;
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const done = new Set(rows.map(({ name }) => name));
  return Object.keys(migrations).every((name) => done.has(name));
}
