import { STRATEGY_SECTIONS } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import type { StrategyRow } from "../../db/schema.ts";
import type { Logger } from "../../logger.ts";
import { type SectionAuthor, sectionRequestSchema } from "./section-author.ts";
import { toSections } from "./strategy-rows.ts";
import { claimAbandoned, endWriting, findUnfinished, saveSection } from "./strategy-writing.queries.ts";

/** How long a writer may be silent before another server takes its strategy up: more than one section takes. */
export const LEASE_SECONDS = 90;

/** How often a server looks for strategies that nobody writes any more, in milliseconds. */
const SWEEP_MS = 10_000;

/** Writes strategies behind the requests, so that they come to their end whoever is watching. */
export type StrategyWriter = {
  /** Begins to write a strategy just made; the promise is for those who want to wait. Never rejects. */
  start(id: number): Promise<void>;
  /** Stops a strategy's writing on this server; what is written is kept. */
  stop(id: number): void;
  /** Takes up what other servers left unfinished. */
  takeUpAbandoned(): Promise<void>;
  /** Stops everything; unfinished strategies are taken up by the next server. */
  close(): Promise<void>;
};

type Options = { db: Db; author: SectionAuthor; log: Logger };

/** Section by section, each kept as soon as it is there. */
export function openStrategyWriter({ db, author, log }: Options): StrategyWriter {
  const running = new Map<number, { controller: AbortController; done: Promise<void> }>();

  const write = async (row: StrategyRow, signal: AbortSignal): Promise<void> => {
    const request = sectionRequestSchema.parse(row.request);
    const written = toSections(row.strategy_data);
    for (const section of STRATEGY_SECTIONS) {
      if (written[section] !== "") continue;
      const text = await author(section, request, written, signal);
      signal.throwIfAborted();
      if (!(await saveSection(db, row.id, { section, ...text }, LEASE_SECONDS))) return;
      written[section] = text.markdown;
    }
    await endWriting(db, row.id, "done");
  };

  const writeSafely = async (row: StrategyRow, signal: AbortSignal): Promise<void> => {
    try {
      await write(row, signal);
    } catch (error) {
      if (signal.aborted) return;
      log.error({ err: error, strategy: row.id }, "A strategy could not be written");
      // When the database is away the hold runs out, and a server takes the strategy up again.
      await endWriting(db, row.id, "failed").catch(() => undefined);
    }
  };

  const run = (row: StrategyRow): Promise<void> => {
    const known = running.get(row.id);
    if (known !== undefined) return known.done;
    const controller = new AbortController();
    const done = writeSafely(row, controller.signal).finally(() => running.delete(row.id));
    running.set(row.id, { controller, done });
    return done;
  };

  const takeUpAbandoned = async (): Promise<void> => {
    const row = await claimAbandoned(db, LEASE_SECONDS);
    if (row === undefined) return;
    log.info({ strategy: row.id }, "Going on with a strategy another server began");
    await run(row);
    await takeUpAbandoned();
  };

  const sweep = setInterval(() => {
    takeUpAbandoned().catch(({ message }: Error) =>
      log.warn({ reason: message }, "No look for unfinished strategies"),
    );
  }, SWEEP_MS);
  sweep.unref();

  return {
    async start(id) {
      const row = await findUnfinished(db, id).catch(() => undefined);
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
