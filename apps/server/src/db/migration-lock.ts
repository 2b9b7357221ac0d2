import { PostgresAdapter, sql } from "kysely";
import type { Db } from "./database.ts";

/** The number under which Kysely's own adapter locks: a server of any version waits for any other. */
const LOCK_ID = 3853314791062309107n;

/**
 * Waits until nobody else migrates this database, and holds that until the transaction ends. No time limit of the
 * connection's counts meanwhile: another server's migration may take long, and so may ours.
 */
export async function lockMigrations(transaction: Db): Promise<void> {
  await sql`
    select set_config(name, '0', true)
    from unnest(array['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']) as name
  `.execute(transaction);
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK_ID)})`.execute(transaction);
}

/**
 * PostgreSQL's adapter without the lock that Kysely's keeps in a connection: a pooler that lends connections by
 * transaction would let one connection lock and another unlock. `lockMigrations` is taken instead.
 */
export class AdapterWithoutSessionLock extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}
