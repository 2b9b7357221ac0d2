import type { Worker } from "node:worker_threads";

/** How often the thread is asked what it has used, in milliseconds: shorter work is never looked at. */
const LOOK_MS = 250;

export type Limits = {
  /** Milliseconds of a core's time that the work itself may use. */
  cpuMs: number;
  /** Milliseconds that may pass until it is done, its wait for a thread included. */
  wallMs: number;
};

/** Follows one piece of work in a thread. */
export type Budget = {
  /** Aborted with a TimeoutError when either limit is passed. */
  spent: AbortSignal;
  /** Handed to the work, which writes the id of its thread into it when it begins. */
  thread: Int32Array<SharedArrayBuffer>;
  /** To be called when the work is over. */
  close(): void;
};

/**
 * Limits work by the time it uses, not by the time that passes: on a crowded machine honest work takes as long as it
 * is made to wait, and hostile work still uses what it uses. Where Node cannot tell what a thread used (before 24.6)
 * the time that passes is all that counts.
 * @param find the thread of that id, while there is one
 */
export function openBudget(
  { cpuMs, wallMs }: Limits,
  find: (threadId: number) => Worker | undefined,
): Budget {
  const thread = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const spent = new AbortController();
  const stop = (what: string) =>
    spent.abort(new DOMException(`The work took too much ${what}`, "TimeoutError"));
  const ceiling = setTimeout(() => stop("time"), wallMs);
  let usedBefore: number | undefined;

  const timer = setInterval(async () => {
    const used = await usedBy(find(Atomics.load(thread, 0)));
    if (used === undefined) return;
    usedBefore ??= used;
    if (used - usedBefore > cpuMs) stop("CPU time");
  }, LOOK_MS);

  return {
    spent: spent.signal,
    thread,
    close() {
      clearTimeout(ceiling);
      clearInterval(timer);
    },
  };
}

/** A core's time that a thread has used since it began, in milliseconds; undefined when nobody can tell. */
async function usedBy(worker: Worker | undefined): Promise<number | undefined> {
  // It may have ended since it was found.
  const usage = await worker?.cpuUsage?.().catch(() => undefined);
  return usage && (usage.user + usage.system) / 1000;
}
