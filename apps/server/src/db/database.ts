import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "./schema.ts";
import { BoundedPool } from "./bounded-pool.ts";
import { DirectDatabase } from "./direct-database.ts";
import { instantFromText } from "./instant.ts";
import { ImpatientClient } from "./impatient-client.ts";
import { openJoinedWrites } from "./joined-writes.ts";
import { followStatements, type OnStatement } from "./follow-statements.ts";
import { AdapterWithoutSessionLock } from "./migration-lock.ts";
import { PreparingClient } from "./preparing-client.ts";
import { openSharedReads, SHARED_CONNECTIONS, type SharedReads } from "./shared-reads.ts";

/** The one handle queries receive: the pool, or a transaction on it. */
export type Db = Kysely<Database>;

export type DatabaseOptions = {
  /** PostgreSQL 15 or newer. */
  url: string;
  /** Connections kept at most. */
  poolSize: number;
  /** For migrations: no time limits, since one may wait for another server's and rewrite a whole table. */
  patient?: boolean;
  /**
   * A pooler stands before PostgreSQL and lends its connections from one transaction to the next. Nothing may then
   * be left in a connection: neither named statements nor the time limits, which the pooler has to set itself.
   */
  isPooled?: boolean;
  /** Told when an idle connection breaks; the pool replaces it by itself. */
  onConnectionError?: (error: Error) => void;
  /** Calls that may wait for a connection; beyond it they fail at once. */
  maxWaiting?: number;
  /** Told of each call that did. */
  onRefusal?: () => void;
  /** Told of each statement on these connections. */
  onStatement?: OnStatement | undefined;
};

const TIMESTAMPTZ = pg.types.builtins.TIMESTAMPTZ;

class Dialect extends PostgresDialect {
  override createAdapter() {
    return new AdapterWithoutSessionLock();
  }
}

/** Time limits in milliseconds: a dead or stuck database must become an error, never a hanging request. */
const ownLimits = {
  connectionTimeoutMillis: 2000,
  // With the wait for a connection before it, an answer in less than six seconds.
  query_timeout: 3500,
};

/** Those that PostgreSQL keeps for a connection, in milliseconds. */
const sessionLimits = {
  statement_timeout: 3000,
  lock_timeout: 2000,
  idle_in_transaction_session_timeout: 5000,
};

/** With fewer connections than this nothing is shared. */
const LEAST_TO_SHARE = 4;

/** The handle over connections of its own. */
export function openDatabase(options: DatabaseOptions): Db {
  return openConnections(options).db;
}

/** The handle, and the pool behind it for whoever watches it; closing the handle closes everything. */
export function openConnections(options: DatabaseOptions): { db: Db; pool: pg.Pool } {
  const { poolSize, patient = false, isPooled = false } = options;
  if (patient || isPooled || poolSize < LEAST_TO_SHARE) {
    const pool = openPool(options);
    return { db: new DirectDatabase(new Dialect({ pool }), pool), pool };
  }
  const pool = openPool({ ...options, poolSize: poolSize - SHARED_CONNECTIONS }, { pipeline: true });
  const shared = { reads: openReads(options), writes: openJoinedWrites(pool) };
  return { db: new DirectDatabase(new Dialect({ pool }), pool, shared), pool };
}

/** The plain handle over a pool of one's own making. */
export function databaseOver(pool: pg.Pool): Db {
  return new Kysely<Database>({ dialect: new Dialect({ pool }) });
}

/** How many connections are lent out and lie ready, and how many calls wait for one. */
export function useOf({ totalCount, idleCount, waitingCount }: pg.Pool) {
  return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
}

/** Opens one pool. No connection is made until the first query. */
function openPool(options: DatabaseOptions, how: { pipeline?: true } = {}): pg.Pool {
  const {
    onConnectionError = () => {},
    maxWaiting = Number.POSITIVE_INFINITY,
    onRefusal = () => {},
    onStatement,
  } = options;
  const { poolSize, patient = false, isPooled = false } = options;
  const settings = {
    ...clientConfig(options),
    ...how,
    max: poolSize,
    // A migration's statements are run once; nothing is gained by keeping them.
    Client: patient || isPooled ? ImpatientClient : PreparingClient,
  };
  const pool = new BoundedPool(settings, { maxWaiting, onRefusal });
  // Both are needed: `error` of the pool covers idle connections, the client's own covers one that is cut
  // between two queries of a transaction, which would otherwise end the process.
  pool.on("error", onConnectionError);
  pool.on("connect", (client) => {
    client.on("error", onConnectionError);
    if (onStatement !== undefined) followStatements(client, onStatement);
  });
  return pool;
}

function openReads(options: DatabaseOptions): SharedReads {
  const { onConnectionError = () => {}, onStatement } = options;
  return openSharedReads(() => {
    const client = new PreparingClient({ ...clientConfig(options), pipeline: true } as pg.ClientConfig);
    client.on("error", onConnectionError);
    return onStatement === undefined ? client : followStatements(client, onStatement);
  });
}

/** Instants come back as ISO 8601 text, so that microseconds survive and no `Date` is made on the way. */
function clientConfig({ url, patient = false, isPooled = false }: DatabaseOptions): pg.ClientConfig {
  return {
    connectionString: url,
    types: { getTypeParser },
    ...(patient ? {} : ownLimits),
    ...(patient || isPooled ? {} : sessionLimits),
  };
}

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === TIMESTAMPTZ && format !== "binary"
    ? instantFromText
    : pg.types.getTypeParser(oid, format as "text");
