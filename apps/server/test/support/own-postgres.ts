import { mkdtemp, readdir, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@growth-guide/embedded-postgres";
import { openDatabase } from "../../src/db/database.ts";
import { migrateToLatest } from "../../src/db/migrate.ts";

/** A migrated PostgreSQL that keeps its promises (fsync on) and to which anything may be done. */
export type OwnPostgres = {
  url: string;
  /** Stops every one of its processes in the middle of what it does; they stay connected. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
  /** kill -9 of all of them; it is launched again at the same address. */
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts one. Its processes are found in /proc: Linux only. */
export async function startOwnPostgres(): Promise<OwnPostgres> {
  const directory = await mkdtemp(join(tmpdir(), "growth-guide-own-postgres-"));
  const postgres = await startPostgres({ directory });
  const home = await realpath(join(directory, "server"));
  const db = openDatabase({ url: postgres.url, poolSize: 1, patient: true });
  await migrateToLatest(db).finally(() => db.destroy());

  async function signal(name: NodeJS.Signals): Promise<void> {
    const file = await readFile(join(home, "data/postmaster.pid"), "utf8");
    for (const pid of await withChildren(Number.parseInt(file, 10))) {
      try {
        process.kill(pid, name);
      } catch (error) {
        // It ended by itself since it was found.
        if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
      }
    }
  }

  return {
    url: postgres.url,
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    kill: () => signal("SIGKILL"),
    async stop() {
      await signal("SIGCONT").catch(() => undefined);
      await postgres.stop();
      for (const folder of [directory, home]) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A process and those it has started, itself first: what it starts later cannot be missed once it is stopped. */
async function withChildren(parent: number): Promise<number[]> {
  const pids = (await readdir("/proc")).map(Number).filter(Number.isInteger);
  const parents = await Promise.all(pids.map(parentOf));
  return [parent, ...pids.filter((_, index) => parents[index] === parent)];
}

/** The fourth word of "123 (name) S 1 …"; the name may hold anything. */
async function parentOf(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  return stat === undefined ? undefined : Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ", 2)[1]);
}
