import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./schema.ts";
import { instantFromText } from "./instant.ts";
import { PreparingClient } from "./preparing-client.ts";

/** The one handle queries receive: the pool, or a transaction on it. */
export type Db = Kysely<Database>;

export type DatabaseOptions = {
  /** PostgreSQL 15 or newer. */
  url: string;
  /** Connections kept at most. */
  poolSize: number;
  /** For migrations: no time limits, since one may wait for another server's and rewrite a whole table. */
  patient?: boolean;
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  onConnectionError?: (error: Error) => void;
};

const TIMESTAMPTZ = pg.types.builtins.TIMESTAMPTZ;

/** Time limits in milliseconds: a dead or stuck database must become an error, never a hanging request. */
const limits = {
  connectionTimeoutMillis: 2000,
  statement_timeout: 3000,
  query_timeout: 4000,
  lock_timeout: 2000,
  idle_in_transaction_session_timeout: 5000,
};

/** The handle over a pool of its own. */
export function openDatabase(options: DatabaseOptions): Db {
  return databaseOver(openPool(options));
}

/** The handle over a pool; closing it closes the pool. */
export function databaseOver(pool: pg.Pool): Db {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}

/** How many connections are lent out and lie ready, and how many calls wait for one. */
export function useOf({ totalCount, idleCount, waitingCount }: pg.Pool) {
  return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

/**
 * Opens one pool over `url`. No connection is made until the first query.
 * Instants come back as ISO 8601 text, so that microseconds survive and no `Date` is made on the way.
 */
export function openPool({
  url,
  poolSize,
  patient = false,
  onConnectionError = () => {},
}: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    Client: PreparingClient,
    types: { getTypeParser },
    ...(patient ? {} : limits),
  });
  // Both are needed: `error` of the pool covers idle connections, the client's own covers one that is cut
  // between two queries of a transaction, which would otherwise end the process.
  pool.on("error", onConnectionError);
  pool.on("connect", (client) => client.on("error", onConnectionError));
  return pool;
}

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === TIMESTAMPTZ && format !== "binary"
    ? instantFromText
    : pg.types.getTypeParser(oid, format as "text");
