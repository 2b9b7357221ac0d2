import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import type { Account } from "./account.ts";
import { explainFileFault } from "./file-faults.ts";
import { explainLaunch, type LaunchFault } from "./log-faults.ts";
import { pause } from "./pause.ts";
import type { Place } from "./place.ts";
import { disownPostmasterFile, readPostmasterFile } from "./postmaster-file.ts";
import { explainSpawn, SERVER_ENVIRONMENT } from "./spawning.ts";

/** How often to look whether the server is ready, in milliseconds. */
const INTERVAL = 15;

/** A log longer than this begins anew with the next start. In bytes. */
const LONGEST_LOG = 5_000_000;

export interface Launch {
  place: Place;
  postgres: string;
  account: Account | undefined;
  durable: boolean;
  /** Undefined: any free one. */
  port: number | undefined;
}

/**
 * Starts the server and waits until it answers, however long it takes to recover.
 * @returns its port, or what kept it from starting
 * @throws PostgresError when no server could be started at all
 */
export async function launch(wanted: Launch): Promise<{ port: number } | LaunchFault> {
  const port = wanted.port ?? (await findFreePort());
  disownPostmasterFile(wanted.place.data);
  const { file, start } = openLog(wanted.place);
  try {
    const child = spawnServer(wanted, port, file);
    if (await becomesReady(child, wanted.place)) return { port };
  } finally {
    closeSync(file);
  }
  return explainLaunch(readFileSync(wanted.place.log, "utf8").slice(start), wanted.place.directory);
}

/**
 * The server gets a session of its own, so that Ctrl-C reaches the application first, and takes no
 * connection from anywhere but this machine.
 */
function spawnServer({ place, postgres, account, durable }: Launch, port: number, log: number): ChildProcess {
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    cluster_name: "growth_guide",
    timezone: "UTC",
    log_timezone: "UTC",
    fsync: durable,
    synchronous_commit: durable,
    full_page_writes: durable,
    // Its workers are the superuser's, so that a role that drops its own database cannot send them away.
    autovacuum: durable,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${String(value)}`]);
  const child = spawn(postgres, ["-D", place.data, ...options], {
    ...account,
    cwd: "/",
    env: SERVER_ENVIRONMENT,
    detached: true,
    stdio: ["ignore", log, log],
  });
  child.unref();
  return child;
}

/** False when the server ended instead. @throws PostgresError if it was never started */
async function becomesReady(child: ChildProcess, place: Place): Promise<boolean> {
  let failure: Error | undefined;
  let ended = false;
  child.once("error", (error) => {
    failure = error;
  });
  child.once("exit", () => {
    ended = true;
  });
  while (!ended) {
    if (failure) throw explainSpawn(failure, child.spawnfile);
    const named = readPostmasterFile(place.data);
    if (named?.pid === child.pid && named?.status === "ready") return true;
    await pause(INTERVAL);
  }
  return false;
}

function openLog({ log, directory }: Place): { file: number; start: number } {
  try {
    const file = openSync(log, "a", 0o600);
    if (fstatSync(file).size > LONGEST_LOG) ftruncateSync(file);
    return { file, start: fstatSync(file).size };
  } catch (error) {
    throw explainFileFault(error, directory);
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
