import { once } from "node:events";
import { cpus } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { takeAlong } from "../bench/take-along.ts";
import { startBundle } from "../bench/target.ts";
import { type Db, openDatabase } from "../src/db/database.ts";
import { audit, keepWriting, type Ledger, openLedger } from "../test/support/ledger.ts";
import { type OwnPostgres, startOwnPostgres } from "../test/support/own-postgres.ts";
import { mintToken } from "../test/support/token-mint.ts";

export type CrashOptions = { writes: number; connections: number; seconds: number };

/** Quiet time between two faults, and how long a freeze lasts, in milliseconds. */
const BETWEEN_MS = 3000;
const FROZEN_MS = 2000;
const TOKEN_SECONDS = 24 * 3600;

type Faults = Record<"server killed" | "PostgreSQL killed" | "PostgreSQL frozen" | "connections cut", number>;

/**
 * Writes until so many are acknowledged while the server and its database are killed, frozen and cut off from each
 * other in turns; then compares what was acknowledged with what is there. Exits with 1 when they differ. Linux only.
 */
export async function soakCrashes({ writes, connections, seconds }: CrashOptions): Promise<void> {
  const postgres = await startOwnPostgres();
  takeAlong(() => postgres.stop());
  const watcher = openDatabase({ url: postgres.url, poolSize: 1 });
  const ledger = openLedger();
  const deadline = Date.now() + seconds * 1000;
  const until = () => ledger.acknowledged.size >= writes || Date.now() > deadline;
  const startedAt = performance.now();
  try {
    const faults = await writeUnderFaults(ledger, { postgres, watcher, connections, until });
    const took = (performance.now() - startedAt) / 1000;
    const { lost, twice } = await audit(watcher, ledger);
    print(ledger, { faults, took, lost: lost.length, twice: twice.length });
    if (lost.length + twice.length + ledger.wrong.length > 0) process.exitCode = 1;
  } finally {
    await watcher.destroy();
    await postgres.stop();
  }
}

type Under = { postgres: OwnPostgres; watcher: Db; connections: number; until: () => boolean };

async function writeUnderFaults(
  ledger: Ledger,
  { postgres, watcher, connections, until }: Under,
): Promise<Faults> {
  const { url, server: first } = await startBundle(postgres.url);
  let server = first;
  const token = await mintToken({ sub: "user_soak", exp: Math.floor(Date.now() / 1000) + TOKEN_SECONDS });
  const writer = { url, token: () => Promise.resolve(token), until };
  const writing = Promise.all(Array.from({ length: connections }, () => keepWriting(ledger, writer)));
  const faults: Faults = {
    "server killed": 0,
    "PostgreSQL killed": 0,
    "PostgreSQL frozen": 0,
    "connections cut": 0,
  };
  const inTurns: [keyof Faults, () => Promise<void>][] = [
    [
      "server killed",
      async () => {
        server.kill("SIGKILL");
        await once(server, "exit");
        ({ server } = await startBundle(postgres.url));
      },
    ],
    ["PostgreSQL killed", () => postgres.kill()],
    [
      "PostgreSQL frozen",
      async () => {
        await postgres.freeze();
        await pause(FROZEN_MS);
        await postgres.thaw();
      },
    ],
    ["connections cut", () => cutConnections(watcher)],
  ];
  for (let turn = 0; ; turn += 1) {
    await pause(BETWEEN_MS);
    const [name, happen] = inTurns[turn % inTurns.length] ?? [];
    if (until() || name === undefined || happen === undefined) break;
    await happen();
    faults[name] += 1;
    console.error(`${ledger.acknowledged.size} writes acknowledged; ${name}.`);
  }
  await writing;
  server.kill("SIGTERM");
  await once(server, "exit");
  return faults;
}

async function cutConnections(watcher: Db): Promise<void> {
  // The watcher itself may have been cut off by what came before.
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and usename = current_user
  `
    .execute(watcher)
    .catch(() => undefined);
}

type Figures = { faults: Faults; took: number; lost: number; twice: number };

function print({ acknowledged, attempts, wrong, slowestMs }: Ledger, figures: Figures): void {
  const { faults, took, lost, twice } = figures;
  const lines = [
    ["writes acknowledged", acknowledged.size],
    ["lost", lost],
    ["stored twice", twice],
    ...Object.entries(faults),
    ["attempts answered 503 with Retry-After", attempts.unavailable - wrong.length],
    ["attempts answered otherwise", wrong.length],
    ["attempts without an answer", attempts.unanswered],
    ["slowest answer (s)", (slowestMs / 1000).toFixed(1)],
    ["seconds", Math.round(took)],
  ];
  console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}\n`);
  console.log("| crashes | |\n|---|--:|");
  for (const [name, value] of lines) console.log(`| ${name} | ${value} |`);
  for (const answer of wrong.slice(0, 10)) console.error(answer);
}
