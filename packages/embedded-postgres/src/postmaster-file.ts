import { closeSync, ftruncateSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { stateOf } from "./processes.ts";

/** What a running server writes about itself: its process, its port, and how far it has come. */
export interface Postmaster {
  pid: number;
  port: number;
  status: string;
}

/** The server that `postmaster.pid` names, if that process really is the server of this directory. */
export function findPostmaster(dataDirectory: string): Postmaster | undefined {
  const named = readPostmasterFile(dataDirectory);
  return named && stateOf(named.pid, dataDirectory) === "server" ? named : undefined;
}

/** The file's content; undefined without one, or while it is being written. */
export function readPostmasterFile(dataDirectory: string): Postmaster | undefined {
  const lines = readText(join(dataDirectory, "postmaster.pid"))?.split("\n");
  if (!lines) return undefined;
  const pid = Math.abs(Number.parseInt(lines[0] ?? "", 10));
  const port = Number.parseInt(lines[3] ?? "", 10);
  return pid > 0 ? { pid, port: port || 0, status: (lines[7] ?? "").trim() } : undefined;
}

/**
 * Lets PostgreSQL see that the process named in `postmaster.pid` is over, where its own look is fooled: an
 * uncollected process, or a stranger with the same number, answers to signals. The number is replaced by
 * that of the process about to launch, which PostgreSQL knows for its parent and takes for stale; the rest
 * of the file stays, and with it PostgreSQL's check that no orphan still uses the shared memory.
 * Writing through the open file is harmless should another server have put a new file in its place.
 */
export function disownPostmasterFile(dataDirectory: string): void {
  const named = readPostmasterFile(dataDirectory);
  if (!named) return;
  const state = stateOf(named.pid, dataDirectory);
  if (state !== "zombie" && state !== "stranger") return;
  const file = openSync(join(dataDirectory, "postmaster.pid"), "r+");
  try {
    const text = readFileSync(file, "utf8");
    if (Math.abs(Number.parseInt(text, 10)) !== named.pid) return;
    const replaced = text.replace(/^-?\d+/, String(process.pid));
    ftruncateSync(file, Buffer.byteLength(replaced));
    writeSync(file, replaced, 0);
  } finally {
    closeSync(file);
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
