import { sql } from "kysely";
import type { Logger } from "../logger.ts";
import type { Db } from "./database.ts";

/**
 * Behind a pooler time limits are the pooler's or the role's to set. Says so in the log when nobody has: without
 * them a statement that nobody waits for any more goes on in the database. A database that is away says nothing.
 */
export async function warnOfMissingLimits(db: Db, log: Logger): Promise<void> {
  const answer = await sql<{ name: string }>`
    select name from pg_settings
    where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') and setting = '0'
    order by name
  `
    .execute(db)
    .catch(() => undefined);
  const missing = answer?.rows.map(({ name }) => name) ?? [];
  if (missing.length > 0) log.warn({ missing }, "The pooler sets no time limits on its connections");
}
