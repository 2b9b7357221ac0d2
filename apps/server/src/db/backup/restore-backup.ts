import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { sql } from "kysely";
import { NO_MIGRATIONS } from "kysely/migration";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Db } from "../database.ts";
import { migrateWithin } from "../migrate.ts";
import { migrations } from "../migrations/index.ts";
import { BackupError } from "./backup-error.ts";
import { type BackupHead, type BackupTable, DAMAGED, readLine } from "./backup-format.ts";
import { type BackupLines, readBackupLines } from "./backup-lines.ts";
import { withOneConnection } from "./one-connection.ts";
import { copied, listTables } from "./tables.ts";
import type { Written } from "./write-backup.ts";

export type RestoreOptions = {
  /** Without it, a database that holds anything is refused; with it, what it holds is gone. */
  replace: boolean;
};

/**
 * Brings a database to what a backup holds, and to the newest migration: all of it in one transaction, so that what
 * was there stays until everything is there and counted. A backup of an older version is read into the tables of its
 * time and migrated from there.
 * @throws BackupError
 */
export async function restoreBackup(
  url: string,
  file: string,
  { replace }: RestoreOptions,
): Promise<Written & { takenAt: string }> {
  const lines = readBackupLines(file);
  try {
    const head = readLine.head(await lines.next());
    const last = newestOf(head);
    const counted = await withOneConnection(url, (db, client) =>
      db.transaction().execute(async (transaction) => {
        await migrateWithin(transaction, async (migrator) => {
          if (!replace) await refuseFull(transaction);
          const emptied = await migrator.migrateTo(NO_MIGRATIONS);
          return emptied.error === undefined ? migrator.migrateTo(last) : emptied;
        });
        const sum = await readTables(transaction, client, lines);
        await setSequences(transaction, head);
        await migrateWithin(transaction, (migrator) => migrator.migrateToLatest());
        return sum;
      }),
    );
    return { ...counted, bytes: (await stat(file)).size, takenAt: head.takenAt };
  } finally {
    lines.close();
  }
}

/** The newest migration of a backup, when this version knows all of them in the same order. */
function newestOf({ migrations: had }: BackupHead): string {
  const known = Object.keys(migrations).slice(0, had.length);
  const last = had.at(-1);
  if (last === undefined || had.some((name, index) => name !== known[index])) {
    throw new BackupError("The backup is of a newer version of Growth Guide: restore it with that one.");
  }
  return last;
}

async function refuseFull(db: Db): Promise<void> {
  for (const { table } of await listTables(db)) {
    const { rows } = await sql`select from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) {
      throw new BackupError(
        `The database holds something already (in ${table}). Name an empty one, or say --replace to have it replaced.`,
      );
    }
  }
}

async function readTables(db: Db, client: pg.Client, lines: BackupLines): Promise<Omit<Written, "bytes">> {
  const counted = { tables: 0, rows: 0 };
  const expected = await listTables(db);
  for (;;) {
    const line = readLine.tableOrEnd(await lines.next());
    if ("end" in line) break;
    const table = expected.find(({ table: name }) => name === line.table);
    if (table?.columns.toSorted().join() !== line.columns.toSorted().join()) throw new BackupError(DAMAGED);
    const rows = await readTable(db, client, line, lines);
    if (rows !== readLine.rows(await lines.next())) throw new BackupError(DAMAGED);
    counted.tables += 1;
    counted.rows += rows;
  }
  if (counted.tables !== expected.length) throw new BackupError(DAMAGED);
  return counted;
}

/** The rows as they are: the triggers that write the log of what people do are silent meanwhile. */
async function readTable(db: Db, client: pg.Client, table: BackupTable, lines: BackupLines): Promise<number> {
  await sql`alter table ${sql.table(table.table)} disable trigger user`.execute(db);
  const target = client.query(copyFrom(`copy ${copied(table)} from stdin`));
  await pipeline(Readable.from(lines.rows()), target);
  await sql`alter table ${sql.table(table.table)} enable trigger user`.execute(db);
  return target.rowCount;
}

async function setSequences(db: Db, { sequences }: BackupHead): Promise<void> {
  for (const [name, value] of Object.entries(sequences)) {
    await sql`select setval(quote_ident(${name})::regclass, ${value})`.execute(db);
  }
}
