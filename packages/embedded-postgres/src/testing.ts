import { randomBytes } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { guard } from "./guard.ts";
import { runPostgres } from "./run-postgres.ts";

export interface TestPostgres {
  /** Address of a database whose role may create others, and is no superuser. */
  adminUrl: string;
  stop(): Promise<void>;
}

/**
 * A server for tests, empty and forgetful, in a folder of its own that goes with it. `TEST_DATABASE_URL`
 * names another server to use instead; its role must be allowed to create databases.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { adminUrl: given, stop: async () => {} };
  const directory = mkdtempSync(join(tmpdir(), "growth-guide-postgres-"));
  const server = await runPostgres({ directory, durable: false, onProgress: () => {} });
  await query(server.superuserUrl, "alter role growth_guide createdb");
  // Where root's own temporary folder is private, the data is elsewhere and only linked here.
  const folders = [directory, realpathSync(join(directory, "server"))];
  const unguard = guard(folders);
  return {
    adminUrl: server.url,
    stop: async () => {
      await server.stop();
      unguard();
      for (const folder of folders) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Makes a database to copy from: `prepare` fills it, after that nobody can connect to it. One that is
 * there already under this name is replaced.
 */
export async function createTemplate(
  adminUrl: string,
  name: string,
  prepare: (url: string) => Promise<void>,
): Promise<void> {
  const template = pg.escapeIdentifier(name);
  const { rowCount } = await query(
    adminUrl,
    `select from pg_database where datname = ${pg.escapeLiteral(name)}`,
  );
  if (rowCount) {
    await query(adminUrl, `alter database ${template} is_template false`);
    await query(adminUrl, `drop database ${template} with (force)`);
  }
  await query(adminUrl, `create database ${template}`);
  await prepare(addressWith(adminUrl, name));
  await query(adminUrl, `alter database ${template} with allow_connections false is_template true`);
}

/** A fresh copy of a template, in some milliseconds. `drop` also cuts connections that are still open. */
export async function cloneTemplate(
  adminUrl: string,
  template: string,
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `${template}_${randomBytes(6).toString("hex")}`;
  const clone = pg.escapeIdentifier(name);
  // Copying files beats writing the copy to the log, for databases as small as these.
  await query(
    adminUrl,
    `create database ${clone} template ${pg.escapeIdentifier(template)} strategy file_copy`,
  );
  return {
    url: addressWith(adminUrl, name),
    drop: async () => {
      await query(adminUrl, `drop database if exists ${clone} with (force)`);
    },
  };
}

async function query(connectionString: string, sql: string): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

function addressWith(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${encodeURIComponent(database)}`;
  return address.href;
}

export { type ReplicatedPostgres, startReplicatedPostgres } from "./testing-replica.ts";
export { type ProcessState, stateOf } from "./processes.ts";
