import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** How often a waiting process looks again, in milliseconds. */
const INTERVAL = 200;

/** @typedef {{ onWait?: (holderPid: number) => void, pause?: () => Promise<void>, isAlive?: (pid: number) => boolean }} LockOptions */

/**
 * Runs one piece of work at a time across processes, by a file that names the holder's pid.
 * A file whose holder is gone counts for nothing.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {LockOptions} [options] `onWait` is called once, if there is a holder to wait for
 * @returns {Promise<T>}
 */
export async function withLock(file, work, options = {}) {
  const { onWait, pause = shortPause, isAlive = processIsAlive } = options;
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    const holder = holderOf(file);
    if (holder && isAlive(holder)) {
      if (!told) onWait?.(holder);
      told = true;
      await pause();
    } else if (holder !== undefined) {
      discard(file, holder);
    }
  }
  const letGo = () => release(file);
  process.once("exit", letGo);
  try {
    return await work();
  } finally {
    process.removeListener("exit", letGo);
    letGo();
  }
}

/** Whether a process with this pid is running. @param {number} pid @returns {boolean} */
export function processIsAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, and belongs to somebody else.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EPERM") return false;
  }
  return !isZombie(pid);
}

/** The file appears with its content or not at all, so nobody reads a holder half written. @param {string} file */
function take(file) {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, String(process.pid));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** @param {string} file @returns {number | undefined} undefined: the file is gone again; 0: it names nobody */
function holderOf(file) {
  try {
    return Number.parseInt(readFileSync(file, "utf8"), 10) || 0;
  } catch {
    return undefined;
  }
}

/**
 * Takes a dead holder's file away. Another process may have done the same and locked anew in between:
 * then what was taken away is given back.
 * @param {string} file @param {number} holder
 */
function discard(file, holder) {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  try {
    if (holderOf(aside) !== holder) linkSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}

/** @param {string} file */
function release(file) {
  if (holderOf(file) === process.pid) rmSync(file, { force: true });
}

/** @param {number} pid A process that ended and was never collected still answers to signals; Linux tells. */
function isZombie(pid) {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** @returns {Promise<void>} */
function shortPause() {
  return new Promise((resolve) => setTimeout(resolve, INTERVAL));
}
