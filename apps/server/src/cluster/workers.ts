import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import type { Logger } from "../logger.ts";
import { closeUntaken, type Receiver } from "./close-untaken.ts";

/** Wait before a dead process is replaced, in milliseconds: at first, at most, and the life that makes up for deaths. */
const FIRST_WAIT_MS = 200;
const MAX_WAIT_MS = 30_000;
const LONG_LIFE_MS = 60_000;

export type WorkersOptions = {
  count: number;
  /** The program each of them runs, and what it finds in its environment beside ours. */
  program: string;
  env: Record<string, string>;
  log: Logger;
};

/** Processes that answer together on one port. */
export type Workers = {
  /** Resolves when all of them listen. @throws WorkerFailedError when one ends before it did for the first time */
  listening(): Promise<void>;
  /** Tells all of them to stop in order. Resolves, once they are gone, to whether each did. */
  stop(): Promise<boolean>;
};

/** A process could not start; it has said why. */
export class WorkerFailedError extends Error {
  override readonly name = "WorkerFailedError";
}

/** Starts the processes, and another one for each that dies. */
export function startWorkers({ count, program, env, log }: WorkersOptions): Workers {
  cluster.setupPrimary({ exec: program, args: [] });
  const places = Array.from({ length: count }, () => place());
  let stopping = false;

  /** One process at a time, for as long as we run. */
  function place() {
    let wait = FIRST_WAIT_MS;
    let worker = cluster.fork(env);
    let restart: NodeJS.Timeout | undefined;
    const first = untilListening(worker);
    // Whoever asks hears of it; until then it is nobody's.
    first.catch(() => undefined);
    follow();

    function follow(): void {
      closeUntaken(worker.process as unknown as Receiver);
      const startedAt = performance.now();
      worker.once("exit", (code, signal) => {
        if (stopping) return;
        if (performance.now() - startedAt > LONG_LIFE_MS) wait = FIRST_WAIT_MS;
        log.error({ code, signal, pid: worker.process.pid, waitMs: wait }, "A process died and is replaced");
        restart = setTimeout(replace, wait);
        wait = Math.min(MAX_WAIT_MS, wait * 2);
      });
    }
    function replace(): void {
      worker = cluster.fork(env);
      follow();
    }
    async function stop(): Promise<boolean> {
      clearTimeout(restart);
      if (worker.isDead()) return true;
      const exited = once(worker, "exit") as Promise<[code: number | null, signal: string | null]>;
      worker.process.kill("SIGTERM");
      const [code, signal] = await exited;
      // One that was still starting has nothing to put in order, and is ended by the signal itself.
      return code === 0 || signal === "SIGTERM";
    }
    return { first, stop };
  }

  return {
    listening: async () => void (await Promise.all(places.map(({ first }) => first))),
    async stop() {
      stopping = true;
      return (await Promise.all(places.map(({ stop }) => stop()))).every(Boolean);
    },
  };
}

function untilListening(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once("listening", () => resolve());
    worker.once("exit", () => reject(new WorkerFailedError("A process ended before it was listening")));
  });
}
