import { spawn, spawnSync } from "node:child_process";
import { chmod, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endProgram, untilSaid } from "./own-program.ts";
import { aFreePort } from "./server-process.ts";

/** Debian keeps it beside the programs of administrators, where not every account's path leads. */
const PATH = `${process.env.PATH}:/usr/sbin`;

/** Whether this machine has a pgbouncer to start. */
export const hasPgBouncer = spawnSync("pgbouncer", ["--version"], { env: { PATH } }).status === 0;

/** Says in a test's title why it did not run, where it did not. */
export const wherePgBouncerIs = hasPgBouncer ? "" : ": pgbouncer is not installed";

/** What is run on each of its connections, once: the time limits that clients behind it cannot set for themselves. */
const CONNECT_QUERY =
  "set statement_timeout = 3000; set lock_timeout = 2000; set idle_in_transaction_session_timeout = 5000";

/** A real PgBouncer of a test's own. */
export type PgBouncer = {
  /** The address of the database behind it. */
  url: string;
  stop(): Promise<void>;
};

/**
 * Starts one in transaction mode before a database, with so few connections that clients take turns on them. It
 * keeps no statements and takes no parameters of a client's: the strictest of its kind.
 */
export async function startPgBouncer(
  databaseUrl: string,
  { connections = 3, connectQuery = CONNECT_QUERY } = {},
): Promise<PgBouncer> {
  const port = await aFreePort();
  const directory = await mkdtemp(join(tmpdir(), "growth-guide-pgbouncer-"));
  await chmod(directory, 0o755);
  const file = join(directory, "pgbouncer.ini");
  await writeFile(file, settings(new URL(databaseUrl), port, connections, connectQuery));
  // It refuses to run as root, as PostgreSQL does.
  const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn("pgbouncer", [file], {
    ...account,
    env: { PATH },
    stdio: ["ignore", "ignore", "pipe"],
  });
  await untilSaid(child, child.stderr, "process up");
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  return {
    url: url.href,
    stop: () => endProgram(child, directory),
  };
}

/** `auth_type = any`: whoever reaches the loopback port is the one account named here. */
function settings(url: URL, port: number, connections: number, connectQuery: string): string {
  const to = `host=${url.hostname} port=${url.port} user=${url.username} password=${url.password}`;
  return `[databases]
${url.pathname.slice(1)} = ${to} connect_query='${connectQuery}'

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${connections}
`;
}
