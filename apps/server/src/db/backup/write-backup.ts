import { access, open, rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Db } from "../database.ts";
import { BackupError } from "./backup-error.ts";
import { lineOf } from "./backup-format.ts";
import { withOneConnection } from "./one-connection.ts";
import { copied, listTables } from "./tables.ts";

/** What a backup or a restoration came to. */
export type Written = { tables: number; rows: number; bytes: number };

/**
 * Writes everything the database holds, as it is at one moment, to a file that must not be there yet. The file has
 * its name only once it is whole, and only its owner may read it. Nothing waits meanwhile, and memory stays flat.
 * @throws BackupError
 */
export async function writeBackup(url: string, file: string): Promise<Written> {
  await refuseExisting(file);
  const draft = `${file}.part`;
  const handle = await open(draft, "wx", 0o600).catch((cause: unknown) => {
    throw new BackupError(`${draft} cannot be written.`, { cause });
  });
  try {
    const counted = { tables: 0, rows: 0 };
    await withOneConnection(url, (db, client) =>
      db
        .transaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute((snapshot) =>
          pipeline(
            Readable.from(linesOf(snapshot, client, counted)),
            createGzip(),
            handle.createWriteStream(),
          ),
        ),
    );
    const { size } = await stat(draft);
    await refuseExisting(file);
    await rename(draft, file);
    return { ...counted, bytes: size };
  } catch (error) {
    await handle.close();
    await rm(draft, { force: true });
    throw error;
  }
}

async function* linesOf(
  db: Db,
  client: pg.Client,
  counted: Omit<Written, "bytes">,
): AsyncGenerator<string | Buffer> {
  await sql`select set_config('statement_timeout', '0', true)`.execute(db);
  yield lineOf.head({
    takenAt: new Date().toISOString(),
    migrations: await listMigrations(db),
    sequences: await readSequences(db),
  });
  for (const table of await listTables(db)) {
    yield lineOf.table(table);
    const rows = client.query(copyTo(`copy ${copied(table)} to stdout`));
    for await (const chunk of rows) yield chunk as Buffer;
    yield lineOf.endOfRows(rows.rowCount);
    counted.tables += 1;
    counted.rows += rows.rowCount;
  }
  yield lineOf.end();
}

async function refuseExisting(file: string): Promise<void> {
  const exists = await access(file).then(
    () => true,
    () => false,
  );
  if (exists) throw new BackupError(`${file} is there already. Move it away, or name another file.`);
}

async function listMigrations(db: Db): Promise<string[]> {
  const table = await sql<{
    name: string | null;
  }>`select to_regclass('kysely_migration')::text as name`.execute(db);
  if (table.rows[0]?.name == null)
    throw new BackupError("There is nothing to back up: the database is empty.");
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

async function readSequences(db: Db): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string; value: string }>`
    select sequencename as name, last_value as value from pg_sequences
    where schemaname = 'public' and last_value is not null
  `.execute(db);
  return Object.fromEntries(rows.map(({ name, value }) => [name, Number(value)]));
}
