import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { onTestFinished, vi } from "vitest";
import { type RunningPostgres, startPostgres } from "../../src/index.ts";
import { findPlace } from "../../src/place.ts";
import { findPostmaster, readPostmasterFile } from "../../src/postmaster-file.ts";
import { stopServer } from "../../src/stop-server.ts";

/** A folder that is gone after the test, with whatever server still runs in it. */
export function aDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "embedded-postgres-"));
  onTestFinished(async () => {
    const place = findPlaceOrNothing(directory);
    if (place) await stopServer(place.data);
    if (place && !place.home.startsWith(directory)) rmSync(place.home, { recursive: true, force: true });
    rmSync(directory, { recursive: true, force: true });
  });
  return directory;
}

/** An application in this process, which leaves at the end of the test. */
export async function enter(directory: string): Promise<RunningPostgres> {
  const server = await startPostgres({ directory });
  onTestFinished(() => server.stop());
  return server;
}

/** One statement on a connection of its own. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

export async function remember(url: string, text: string): Promise<void> {
  await query(url, "create table if not exists notes (text text)");
  await query(url, `insert into notes values (${pg.escapeLiteral(text)})`);
}

export async function recall(url: string): Promise<unknown[]> {
  return (await query(url, "select text from notes")).map(({ text }) => text);
}

/** The process of the server that runs in a folder; undefined when there is none. */
export function serverPid(directory: string): number | undefined {
  const place = findPlace(directory);
  return place && findPostmaster(place.data)?.pid;
}

/** The process the folder's `postmaster.pid` names, alive or not. */
export function namedPid(directory: string): number | undefined {
  const place = findPlace(directory);
  return place && readPostmasterFile(place.data)?.pid;
}

/** Kills the server and everything it started, as the end of a container would. */
export function killServer(directory: string): void {
  const pid = serverPid(directory);
  if (pid === undefined) throw new Error(`No server runs in ${directory}`);
  process.kill(-pid, "SIGKILL");
}

/** Waits until a condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  await vi.waitFor(
    () => {
      if (!condition()) throw new Error(`Still waiting for: ${condition.toString()}`);
    },
    { timeout: 20_000, interval: 10 },
  );
}

export function stateInProc(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2, stat.lastIndexOf(")") + 3);
}

export function closeToOthers(directory: string): void {
  chmodSync(directory, 0o700);
}

function findPlaceOrNothing(directory: string): ReturnType<typeof findPlace> {
  try {
    return findPlace(directory);
  } catch {
    return undefined;
  }
}
