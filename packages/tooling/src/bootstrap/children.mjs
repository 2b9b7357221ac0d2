import { constants } from "node:os";

/** How long children may take to end in order before they are killed, in milliseconds. */
const GRACE = 12_000;

/** @typedef {import("node:child_process").ChildProcess} ChildProcess */

/** @typedef {{ child: ChildProcess, group: boolean }} Adopted */

/** @type {Set<Adopted>} */
const alive = new Set();

/** @type {NodeJS.Signals | undefined} */
let stopping;

/**
 * Makes a child end when this process is told to end. Children live in process groups of their own, so
 * that Ctrl-C reaches them once, from here, and not a second time from the terminal.
 * @param {ChildProcess} child started with `detached` where the platform has process groups
 * @param {{ group: boolean }} options `group`: signal what the child started as well; a server that stops
 *   its own children in order is signalled alone
 * @returns {() => void} call it when the child has ended
 */
export function adopt(child, { group }) {
  const adopted = { child, group };
  alive.add(adopted);
  if (stopping) send(adopted, stopping);
  return () => alive.delete(adopted);
}

/** Whether this process has been told to end. @returns {boolean} */
export function isStopping() {
  return stopping !== undefined;
}

/**
 * Passes a signal to every child, waits for them to end, kills those that do not.
 * @param {NodeJS.Signals} signal
 * @returns {Promise<void>}
 */
export async function stopChildren(signal) {
  stopping = signal;
  const children = [...alive];
  for (const child of children) send(child, signal);
  const timer = setTimeout(() => {
    for (const child of alive) send({ ...child, group: true }, "SIGKILL");
  }, GRACE);
  await Promise.all(children.map(({ child }) => ended(child)));
  clearTimeout(timer);
}

/** Ends everything on SIGINT, SIGTERM and SIGHUP, and then this process as if the signal had ended it. */
export function forwardSignals() {
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      if (stopping) return;
      void stopChildren(signal).then(() => process.exit(exitCodeOf(signal)));
    });
  }
}

/** The exit code a shell reports for a process ended by a signal. @param {NodeJS.Signals} signal @returns {number} */
export function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}

/** @param {Adopted} adopted @param {NodeJS.Signals} signal */
function send({ child, group }, signal) {
  if (child.pid === undefined) return;
  try {
    if (group && process.platform !== "win32") process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // The group ended between the look and the signal: nothing is left to stop.
  }
}

/** @param {ChildProcess} child @returns {Promise<void>} */
function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined)
    return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}
