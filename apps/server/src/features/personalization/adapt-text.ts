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
import type { AdaptTask, HeadTask, Outcome, PlanTask, ThreadTask } from "./adapt.worker.ts";
import { type Limits, openBudget } from "./cpu-budget.ts";
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
  /** Starts the first thread, which loads the engine, before anybody needs it. */
  warmUp(): void;
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

/** What a chapter may use of a core, in milliseconds, and more for each MiB of text: some six times an honest one's. */
const CPU_MS = 4000;
const CPU_MS_PER_MIB = 12_000;

/** The same for the time that passes, its wait for a thread included: a crowded machine shall not refuse an honest one. */
const WALL_MS = 30_000;
const WALL_MS_PER_MIB = 60_000;

/**
 * Starts the threads when they are needed or asked for; one stays warm.
 * `adapt` throws DomainError chapter_too_complex, service_unavailable (too slow, or too many waiting),
 * request_cancelled, processing_error.
 */
export function openAdaptPool(threads = THREADS): AdaptPool {
  let opened: { pool: Pool; warm: Promise<unknown> } | undefined;
  // A pool's own queue cannot tell whether a task waits or runs, and they are not cancelled alike.
  const turns = createTurns(threads);
  let atOnce = 0;

  function open() {
    const pool = openThreads(threads);
    // A thread loads the engine when it starts; that is nobody's chapter taking long. Its failure shows with the first.
    return { pool, warm: pool.run({ markdown: "", level: "beginner" }).catch(() => undefined) };
  }

  async function run({ name, task }: Task, gone: AbortSignal): Promise<Outcome<unknown>> {
    const { pool, warm } = (opened ??= open());
    await warm;
    const budget = openBudget(limitsOf(task.markdown.length), (id) =>
      pool.threads.find(({ threadId }) => threadId === id),
    );
    try {
      const stopped = AbortSignal.any([budget.spent, gone]);
      const endTurn = await turns.take(stopped);
      const signal = task.markdown.length < WORTH_STOPPING ? budget.spent : stopped;
      return await pool.run({ ...task, thread: budget.thread }, { signal, name }).finally(endTurn);
    } finally {
      budget.close();
    }
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
    warmUp: () => void (opened ??= open()),
    close: async () => opened?.pool.destroy(),
  };
}

type Pool = Piscina<ThreadTask, Outcome<unknown>>;

function openThreads(threads: number): Pool {
  return new Piscina({
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
}

/** For a text of so many UTF-16 units. */
function limitsOf(length: number): Limits {
  const mib = length / (1024 * 1024);
  return { cpuMs: CPU_MS + CPU_MS_PER_MIB * mib, wallMs: WALL_MS + WALL_MS_PER_MIB * mib };
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
