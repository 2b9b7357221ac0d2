import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { guard } from "./guard.ts";
import { type Running, runPostgres } from "./run-postgres.ts";

/** A primary and a replica of it, for tests. The addresses are the application's and the superuser's. */
export interface ReplicatedPostgres {
  primary: Pick<Running, "url" | "superuserUrl">;
  replica: Pick<Running, "url" | "superuserUrl"> & { stop(): Promise<void> };
  stop(): Promise<void>;
}

/**
 * Starts two servers, the second one a streaming replica of the first: a copy of its files at rest that follows its
 * log. Everything goes with `stop`.
 */
export async function startReplicatedPostgres(): Promise<ReplicatedPostgres> {
  const [first, second] = ["primary", "replica"].map((name) =>
    mkdtempSync(join(tmpdir(), `growth-guide-${name}-`)),
  ) as [string, string];
  const run = (directory: string) => runPostgres({ directory, durable: false, onProgress: () => {} });
  await (await run(first)).stop();
  const homes = copyHome(first, second);
  const primary = await run(first);
  follow(join(homes.copy, "data"), primary.superuserUrl);
  const replica = await run(second);
  const unguard = [first, second].map((directory) => guard([directory]));
  return {
    primary,
    replica,
    stop: async () => {
      await replica.stop();
      await primary.stop();
      for (const forget of unguard) forget();
      for (const folder of [homes.original, first, second]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The files stay the account's they belong to. */
function copyHome(from: string, to: string): { original: string; copy: string } {
  const original = realpathSync(join(from, "server"));
  const copy = join(to, "server");
  mkdirSync(copy);
  execFileSync("cp", ["-a", `${original}/.`, copy]);
  return { original, copy };
}

/** Makes a copied cluster a standby of the server at an address. */
function follow(data: string, superuserUrl: string): void {
  const { hostname, port, username, password } = new URL(superuserUrl);
  const primary = `host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)}`;
  appendFileSync(join(data, "postgresql.auto.conf"), `primary_conninfo = '${primary}'\n`);
  writeFileSync(join(data, "standby.signal"), "");
}
