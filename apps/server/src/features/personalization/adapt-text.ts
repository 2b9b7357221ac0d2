import { availableParallelism } from "node:os";
import type {
  Answers,
  ChapterHead,
  Level,
  PersonalizedChapter,
  PlannedBlock,
} from "@growth-guide/text-engine";
import { Piscina } from "piscina";
import { DomainError, fail } from "../../errors.ts";
import { adaptWorker } from "../../paths.ts";
import type { AdaptTask, HeadTask, Outcome, PlanTask } from "./adapt.worker.ts";
import { createTurns } from "../../turns.ts";

/**
 * The chapter at a level, with a model's answers where there are any. An aborted `signal` says that nobody waits for it
 * any more: request_cancelled.
 */
export type AdaptText = (
  markdown: string,
  level: Level,
  signal?: AbortSignal,
  answers?: Answers,
) => Promise<PersonalizedChapter>;

/** A chapter's outline, and its beginning at a level when the whole would take long. */
export type AdaptHead = (markdown: string, level: Level, signal?: AbortSignal) => Promise<ChapterHead>;

/** The blocks of a chapter that a model may be asked about. */
export type PlanText = (markdown: string, level: Level, signal?: AbortSignal) => Promise<PlannedBlock[]>;

/** Threads that adapt chapters, so that a huge or hostile one never delays anybody else's request. */
export type AdaptPool = {
  adapt: AdaptText;
  adaptHead: AdaptHead;
  plan: PlanText;
  /** Chapters under way, and those waiting for a thread. */
  use(): { running: number; waiting: number };
  close(): Promise<void>;
};

/** The tasks of the threads by the names of the functions that do them. */
type Task =
  | { name: "adapt"; task: AdaptTask }
  | { name: "head"; task: HeadTask }
  | { name: "plan"; task: PlanTask };

/** What is sent of a long chapter before the rest is made, in UTF-16 units: a few screens, some 60 ms of work. */
const HEAD_LENGTH = 16 * 1024;

const THREADS = Math.max(2, availableParallelism() - 1);

/** Chapters under way or waiting for a thread at most; beyond it callers are told to come back. */
const MAX_AT_ONCE = 32;

/** Memory one thread may take, in MiB: an ordinary chapter of 1 MiB needs a fraction of it. */
const MAX_THREAD_MEMORY_MIB = 1024;
/**
 * Room for young objects, in MiB. Adapting makes much that is dead at once; left to itself V8 answers with a nursery
 * of 130 MiB that it never gives back, for a few per cent of speed.
 */
const YOUNG_MEMORY_MIB = 24;

/**
 * Length from which a chapter under way is stopped when nobody waits for it any more, in UTF-16 code units. Stopping
 * means ending the thread, and its successor takes as long to load as a chapter of this length to adapt.
 */
const WORTH_STOPPING = 100_000;

/**
 * What a chapter may take, its wait for a thread included: ten seconds, and sixteen more for each MiB of text. That is
 * some five times what an honest one takes of a core, so that a crowded machine does not refuse it.
 */
const BASE_MS = 10_000;
const MS_PER_UNIT = 16_000 / (1024 * 1024);

/**
 * Starts the threads; one stays warm.
 * `adapt` throws DomainError chapter_too_complex, service_unavailable (too slow, or too many waiting),
 * request_cancelled, processing_error.
 */
export function openAdaptPool(threads = THREADS): AdaptPool {
  const pool = new Piscina<Task["task"], Outcome<unknown>>({
    filename: adaptWorker,
    name: "adapt",
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: {
      maxOldGenerationSizeMb: MAX_THREAD_MEMORY_MIB,
      maxYoungGenerationSizeMb: YOUNG_MEMORY_MIB,
    },
  });
  // A thread loads the engine when it starts; that is nobody's chapter taking long. Its failure shows with the first.
  const warm = pool.run({ markdown: "", level: "beginner" }).catch(() => undefined);
  // A pool's own queue cannot tell whether a task waits or runs, and they are not cancelled alike.
  const turns = createTurns(threads);
  let atOnce = 0;

  async function run({ name, task }: Task, gone: AbortSignal): Promise<Outcome<unknown>> {
    await warm;
    const tooLong = AbortSignal.timeout(Math.ceil(BASE_MS + task.markdown.length * MS_PER_UNIT));
    const stopped = AbortSignal.any([tooLong, gone]);
    const endTurn = await turns.take(stopped);
    const signal = task.markdown.length < WORTH_STOPPING ? tooLong : stopped;
    return pool.run(task, { signal, name }).finally(endTurn);
  }

  /** What the task's function makes; its type is known by its name. */
  async function answer<T>(task: Task, gone = new AbortController().signal): Promise<T> {
    if (atOnce >= MAX_AT_ONCE) fail("service_unavailable");
    atOnce += 1;
    const outcome = await run(task, gone)
      .catch((cause: unknown) => explain(cause, gone))
      .finally(() => (atOnce -= 1));
    return "value" in outcome ? (outcome.value as T) : fail("chapter_too_complex");
  }

  return {
    adapt: (markdown, level, gone, answers) =>
      answer({ name: "adapt", task: { markdown, level, ...(answers && { answers }) } }, gone),
    adaptHead: (markdown, level, gone) =>
      answer({ name: "head", task: { markdown, level, length: HEAD_LENGTH } }, gone),
    plan: (markdown, level, gone) => answer({ name: "plan", task: { markdown, level } }, gone),
    use: () => ({ running: Math.min(atOnce, threads), waiting: Math.max(0, atOnce - threads) }),
    close: () => pool.destroy(),
  };
}

/** An overrun ends its thread, and the pool starts another; so does a thread that ran out of memory. */
function explain(cause: unknown, gone: AbortSignal): never {
  if (gone.aborted) throw new DomainError("request_cancelled", { cause });
  if (cause instanceof Error && (cause.name === "AbortError" || cause.name === "TimeoutError")) {
    return fail("service_unavailable", {
      cause,
      detail: "The chapter took too long to adapt; try again, or in parts",
    });
  }
  if (cause instanceof Error && "code" in cause && cause.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return fail("chapter_too_complex", { cause });
  }
  return fail("processing_error", { cause });
}
