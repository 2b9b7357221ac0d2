import { pause } from "./pause.ts";
import { findPostmaster } from "./postmaster-file.ts";
import { stateOf } from "./processes.ts";

/** How often to look whether the server has ended, in milliseconds. */
const INTERVAL = 10;

/** How long an orderly end may take before the server is told to drop everything, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Ends the server of a data directory and waits until its process is gone. Connections are cut, running
 * transactions rolled back, everything committed written out.
 */
export async function stopServer(dataDirectory: string): Promise<void> {
  const running = findPostmaster(dataDirectory);
  if (!running) return;
  signal(running.pid, "SIGINT");
  if (await endsWithin(running.pid, dataDirectory, PATIENCE)) return;
  // Nothing committed is lost: the log holds it, and the next start recovers.
  signal(running.pid, "SIGQUIT");
  await endsWithin(running.pid, dataDirectory, PATIENCE);
}

async function endsWithin(pid: number, dataDirectory: string, milliseconds: number): Promise<boolean> {
  const giveUpAt = Date.now() + milliseconds;
  while (stateOf(pid, dataDirectory) === "server") {
    if (Date.now() > giveUpAt) return false;
    await pause(INTERVAL);
  }
  return true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself between the look and the signal.
  }
}
