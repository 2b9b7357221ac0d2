import { attach, type Attached } from "./attach.ts";
import { addressOf, DATABASE, readCredentials, SUPERUSER } from "./credentials.ts";
import type { Launch } from "./launch.ts";
import { ensureDatabase } from "./lease.ts";
import { explainQuery } from "./log-faults.ts";
import { pause } from "./pause.ts";
import { prepare } from "./prepare.ts";
import { stopServer } from "./stop-server.ts";

/** How long to wait after a relaunch that failed, in milliseconds. */
const RELAUNCH_INTERVAL = 1_000;

export interface RunOptions {
  directory: string;
  durable: boolean;
  onProgress: (sentence: string) => void;
}

export interface Running {
  /** Address of the application's own database. */
  url: string;
  /** Address of the same database for the cluster's superuser. */
  superuserUrl: string;
  adopted: boolean;
  stop(): Promise<void>;
}

/** Runs the server of a directory and keeps it running until `stop`. @throws PostgresError */
export async function runPostgres({ directory, durable, onProgress }: RunOptions): Promise<Running> {
  const { place, postgres, account } = await prepare({ directory, durable, onProgress });
  const credentials = readCredentials(place);
  const launching: Launch = { place, postgres, account, durable, port: undefined };
  const first = await attach(launching, credentials);
  const stop = keepRunning(first, {
    reattach: () => attach({ ...launching, port: first.port }, credentials),
    stopServer: () => stopServer(place.data),
    onProgress,
  });
  try {
    await ensureDatabase(first.lease.client, credentials.owner);
  } catch (error) {
    await stop();
    throw explainQuery(error, directory);
  }
  first.lease.rest();
  return {
    url: addressOf(DATABASE, credentials.owner, first.port, DATABASE),
    superuserUrl: addressOf(SUPERUSER, credentials.superuser, first.port, DATABASE),
    adopted: first.adopted,
    stop,
  };
}

interface Keeping {
  reattach: () => Promise<Attached>;
  stopServer: () => Promise<void>;
  onProgress: (sentence: string) => void;
}

/**
 * Joins the server again whenever it is lost, launching it anew at the same address if it was killed.
 * @returns the way to stop: the last application out ends the server
 */
function keepRunning(first: Attached, { reattach, stopServer, onProgress }: Keeping): () => Promise<void> {
  let current: Promise<Attached> = Promise.resolve(first);
  let stopped: Promise<void> | undefined;
  watch(first);

  function watch({ lease }: Attached): void {
    lease.onLost(() => {
      if (stopped) return;
      onProgress("The connection to PostgreSQL was lost; joining it again.");
      current = rejoin();
      current.then(
        (attached) => {
          attached.lease.rest();
          watch(attached);
        },
        () => undefined,
      );
    });
  }

  async function rejoin(): Promise<Attached> {
    for (;;) {
      try {
        return await reattach();
      } catch (error) {
        if (stopped) throw error;
        onProgress(`${(error as Error).message} Trying again.`);
        await pause(RELAUNCH_INTERVAL);
      }
    }
  }

  async function leave(): Promise<void> {
    const attached = await current.catch(() => undefined);
    // A claim that cannot be given up in order was on a server that is going down by itself.
    const isLast = await attached?.lease.release().catch(() => false);
    if (isLast) await stopServer();
    await attached?.lease.client.end().catch(() => undefined);
  }

  return () => (stopped ??= leave());
}
