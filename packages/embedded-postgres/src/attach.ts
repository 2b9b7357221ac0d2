import { addressOf, type Credentials, SUPERUSER } from "./credentials.ts";
import { PostgresError } from "./errors.ts";
import { type Launch, launch } from "./launch.ts";
import { type Lease, takeLease } from "./lease.ts";
import { broken } from "./file-faults.ts";
import { pause } from "./pause.ts";
import { findPostmaster } from "./postmaster-file.ts";
import { stopServer } from "./stop-server.ts";

/** How long remains of a killed server may stand in the way of a new one, in milliseconds. */
const PATIENCE = 30_000;

/** How long to wait before looking again, in milliseconds. */
const INTERVAL = 50;

export interface Attached {
  lease: Lease;
  port: number;
  /** Whether the server was running already. */
  adopted: boolean;
}

/**
 * Joins the server of a data directory: the one that runs, or one launched now. A server that is starting,
 * recovering or stopping is waited for.
 * @throws PostgresError
 */
export async function attach(wanted: Launch, credentials: Credentials): Promise<Attached> {
  let giveUpAt = Date.now() + PATIENCE;
  let reason = "it did not answer";
  let launchedHere = false;
  while (Date.now() < giveUpAt) {
    const running = findPostmaster(wanted.place.data);
    if (running?.status === "starting") giveUpAt = Date.now() + PATIENCE;
    const port = running?.port ?? (await launched());
    if (port) {
      const lease = await claim(port);
      if (lease) return { lease, port, adopted: !launchedHere };
    }
    await pause(INTERVAL);
  }
  throw new PostgresError(
    "start_failed",
    `PostgreSQL could not start in ${wanted.place.directory} within ${PATIENCE / 1000} s: ${reason}.`,
  );

  async function launched(): Promise<number | undefined> {
    const outcome = await launch(wanted);
    launchedHere = "port" in outcome;
    if ("port" in outcome) return outcome.port;
    if (!outcome.retry) throw outcome.error;
    reason = outcome.reason;
    return undefined;
  }

  async function claim(port: number): Promise<Lease | undefined> {
    try {
      const url = addressOf(SUPERUSER, credentials.superuser, port, "postgres");
      const lease = await takeLease(url, wanted.place.data);
      return lease === "another server" ? undefined : lease;
    } catch (error) {
      if ((error as { code?: string }).code === "28P01") {
        if (launchedHere) await stopServer(wanted.place.data);
        throw broken(wanted.place.directory, "its passwords do not fit its data", error);
      }
      reason = (error as Error).message;
      return undefined;
    }
  }
}
