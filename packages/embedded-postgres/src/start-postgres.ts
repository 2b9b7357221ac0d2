import { runPostgres } from "./run-postgres.ts";

export interface StartOptions {
  /** A folder for this database alone; made if missing. */
  directory: string;
  /** False gives up on surviving a crash, for tests. */
  durable?: boolean;
  /** Told in sentences what takes time or may surprise. */
  onProgress?: (sentence: string) => void;
}

export interface RunningPostgres {
  /** Address of the database `growth_guide`, for its owner: a role that is no superuser. */
  url: string;
  /** Whether the server was running before, for another application or one that was killed. */
  adopted: boolean;
  /**
   * Leaves the server. Whoever leaves last ends it, whoever launched it; an application that was killed
   * counts as gone. End your own connections first.
   */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL 18 for one folder, listening on a port of this machine only. Everything committed
 * survives this process and the server being killed. A server that dies is launched again at the same address.
 * @throws PostgresError with one sentence for each thing that can be wrong
 */
export async function startPostgres({
  directory,
  durable = true,
  onProgress = () => {},
}: StartOptions): Promise<RunningPostgres> {
  const { superuserUrl: _, ...running } = await runPostgres({ directory, durable, onProgress });
  return running;
}
