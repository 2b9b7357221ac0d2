import type { Logger } from "../logger.ts";

/** How long a writer may be silent before another server takes its work up, in seconds. */
export const LEASE_SECONDS = 90;

/** How often a writer says that it is still at it, in milliseconds: whatever one text takes, the hold lasts. */
const RENEW_MS = 30_000;

/** How often a server looks for work that nobody does any more, in milliseconds. */
const SWEEP_MS = 10_000;

/** Writes behind the requests, so that what was begun comes to its end whoever is watching. */
export type BackgroundWriter = {
  /** Begins to write something just asked for; the promise is for those who want to wait. Never rejects. */
  start(id: number): Promise<void>;
  /** Stops the writing on this server; what is written is kept. */
  stop(id: number): void;
  /** Takes up what other servers left unfinished. */
  takeUpAbandoned(): Promise<void>;
  /** Stops everything; what is unfinished is taken up by the next server. */
  close(): Promise<void>;
};

/** What is written, and how its row is found and held. */
export type BackgroundWork<Row extends { id: number }> = {
  /** For the log: "a strategy". */
  what: string;
  log: Logger;
  findUnfinished(id: number): Promise<Row | undefined>;
  /** Takes over one whose writer is gone; each goes to one server only. */
  claimAbandoned(): Promise<Row | undefined>;
  renew(id: number): Promise<unknown>;
  write(row: Row, signal: AbortSignal): Promise<void>;
  giveUp(id: number): Promise<unknown>;
};

/** Opens a writer, which looks for abandoned work by itself until it is closed. */
export function openBackgroundWriter<Row extends { id: number }>(
  work: BackgroundWork<Row>,
): BackgroundWriter {
  const { log, what } = work;
  const running = new Map<number, { controller: AbortController; done: Promise<void> }>();

  const writeSafely = async (row: Row, signal: AbortSignal): Promise<void> => {
    // A renewal that fails is made up for by the next one, or the work is taken up elsewhere.
    const holding = setInterval(() => void work.renew(row.id).catch(() => undefined), RENEW_MS);
    holding.unref();
    try {
      await work.write(row, signal);
    } catch (error) {
      if (signal.aborted) return;
      log.error({ err: error, id: row.id }, `Could not write ${what}`);
      // When the database is away the hold runs out, and a server takes the work up again.
      await work.giveUp(row.id).catch(() => undefined);
    } finally {
      clearInterval(holding);
    }
  };

  const run = (row: Row): Promise<void> => {
    const known = running.get(row.id);
    if (known !== undefined) return known.done;
    const controller = new AbortController();
    const done = writeSafely(row, controller.signal).finally(() => running.delete(row.id));
    running.set(row.id, { controller, done });
    return done;
  };

  const takeUpAbandoned = async (): Promise<void> => {
    const row = await work.claimAbandoned();
    if (row === undefined) return;
    log.info({ id: row.id }, `Going on with ${what} another server began`);
    await run(row);
    await takeUpAbandoned();
  };

  const sweep = setInterval(() => {
    takeUpAbandoned().catch(({ message }: Error) =>
      log.warn({ reason: message }, `No look for ${what} left unfinished`),
    );
  }, SWEEP_MS);
  sweep.unref();

  return {
    async start(id) {
      const row = await work.findUnfinished(id).catch(() => undefined);
      if (row !== undefined) await run(row);
    },
    stop: (id) => running.get(id)?.controller.abort(),
    takeUpAbandoned,
    async close() {
      clearInterval(sweep);
      for (const { controller } of running.values()) controller.abort();
      await Promise.allSettled([...running.values()].map(({ done }) => done));
    },
  };
}
