import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync } from "node:fs";

/**
 * What became of a process id: still the server of this data directory, gone, ended but never collected
 * by its parent (it then still answers to signals), or a program that was given the number since.
 */
export type ProcessState = "server" | "gone" | "zombie" | "stranger";

/** Looks who a process id belongs to now. `dataDirectory` is absolute; a postmaster works inside it. */
export function stateOf(pid: number, dataDirectory: string): ProcessState {
  if (!answersToSignals(pid)) return "gone";
  return process.platform === "linux" ? stateFromProc(pid, dataDirectory) : stateFromPs(pid, dataDirectory);
}

function answersToSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function stateFromProc(pid: number, dataDirectory: string): ProcessState {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // "123 (name) S …": the name may hold anything, the state follows its last parenthesis.
    if (/^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2))) return "zombie";
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataDirectory) ? "server" : "stranger";
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Somebody else's process: the folders of a server started by this account could be read.
    return code === "EACCES" || code === "EPERM" ? "stranger" : "gone";
  }
}

function stateFromPs(pid: number, dataDirectory: string): ProcessState {
  try {
    const line = execFileSync("ps", ["-o", "stat=,command=", "-p", String(pid)], { encoding: "utf8" }).trim();
    if (line.startsWith("Z")) return "zombie";
    return line.includes(dataDirectory) ? "server" : "stranger";
  } catch {
    return "gone";
  }
}
