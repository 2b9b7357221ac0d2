import pg from "pg";
import { DATABASE } from "./credentials.ts";

/** An arbitrary pair of numbers; every application of this cluster locks the same one. */
const LOCK = "7421, 1";

/** How long one attempt to connect may take, in milliseconds. */
const CONNECT_TIMEOUT = 5_000;

/**
 * One application's claim on a running server: a shared lock held by an open connection. It ends with the
 * application, however that ends, and so is never stale.
 */
export interface Lease {
  client: pg.Client;
  /** From here on the claim alone does not keep the application's process running. */
  rest(): void;
  /** Gives the claim up. True if no other application holds one; new ones then wait until the server is gone. */
  release(): Promise<boolean>;
  /** Calls back once if the connection is lost before `release`. */
  onLost(listener: () => void): void;
}

/**
 * Claims the server at an address, if it is the one that serves this data directory.
 * @throws what the connection fails with while the server starts, stops, or is not there
 */
export async function takeLease(
  superuserUrl: string,
  dataDirectory: string,
): Promise<Lease | "another server"> {
  const client = new pg.Client({ connectionString: superuserUrl, connectionTimeoutMillis: CONNECT_TIMEOUT });
  const lost = watchLoss(client);
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    if (rows[0]?.data_directory !== dataDirectory) {
      await client.end();
      return "another server";
    }
    await client.query(`select pg_advisory_lock_shared(${LOCK})`);
  } catch (error) {
    // The attempt has failed already; how its connection closes tells nothing new.
    await client.end().catch(() => undefined);
    throw error;
  }
  return {
    client,
    rest: () => loopOf(client).unref(),
    release: () => release(client, lost),
    onLost: (listener) => lost.listen(listener),
  };
}

/** What pg's client can do and its types do not tell. */
function loopOf(client: pg.Client): { ref(): void; unref(): void } {
  return client as unknown as { ref(): void; unref(): void };
}

/** Makes the application's role and database where they are missing. */
export async function ensureDatabase(client: pg.Client, password: string): Promise<void> {
  const role = await client.query("select from pg_roles where rolname = $1", [DATABASE]);
  if (role.rowCount === 0) {
    await unlessThere(client.query(`create role ${DATABASE} login password ${pg.escapeLiteral(password)}`));
  }
  const database = await client.query("select from pg_database where datname = $1", [DATABASE]);
  if (database.rowCount === 0)
    await unlessThere(client.query(`create database ${DATABASE} owner ${DATABASE}`));
}

/** Another application may be making the same thing at the same moment. */
async function unlessThere(made: Promise<unknown>): Promise<void> {
  const alreadyThere = new Set(["42710", "42P04", "23505"]);
  await made.catch((error: { code?: string }) => {
    if (!alreadyThere.has(error.code ?? "")) throw error;
  });
}

async function release(client: pg.Client, lost: Loss): Promise<boolean> {
  lost.expect();
  loopOf(client).ref();
  await client.query(`select pg_advisory_unlock_shared(${LOCK})`);
  const { rows } = await client.query<{ last: boolean }>(`select pg_try_advisory_lock(${LOCK}) as last`);
  return rows[0]?.last === true;
}

interface Loss {
  expect(): void;
  listen(listener: () => void): void;
}

function watchLoss(client: pg.Client): Loss {
  let expected = false;
  let happened = false;
  let listener: (() => void) | undefined;
  const tell = (): void => {
    if (expected || happened) return;
    happened = true;
    listener?.();
  };
  client.on("error", tell);
  client.on("end", tell);
  return {
    expect: () => {
      expected = true;
    },
    listen: (callback) => {
      listener = callback;
      if (happened) callback();
    },
  };
}
