import { availableParallelism } from "node:os";
import type { Level, PersonalizedChapter } from "@growth-guide/text-engine";
import { Piscina } from "piscina";
import { fail } from "../../errors.ts";
import { adaptWorker } from "../../paths.ts";
import type { AdaptOutcome, AdaptTask } from "./adapt.worker.ts";

/** The chapter at a level. */
export type AdaptText = (markdown: string, level: Level) => Promise<PersonalizedChapter>;

/** Threads that adapt chapters, so that a huge or hostile one never delays anybody else's request. */
export type AdaptPool = { adapt: AdaptText; close(): Promise<void> };

/** Chapters under way or waiting for a thread at most; beyond it callers are told to come back. */
const MAX_AT_ONCE = 32;

/** Memory one thread may take, in MiB: an ordinary chapter of 1 MiB needs a fraction of it. */
const MAX_THREAD_MEMORY_MIB = 1024;

/** What a chapter may take, its wait for a thread included: five seconds, and eight more for each MiB of text. */
const BASE_MS = 5000;
const MS_PER_UNIT = 8000 / (1024 * 1024);

/**
 * Starts the threads; one stays warm.
 * `adapt` throws DomainError chapter_too_complex, service_unavailable (too slow, or too many waiting), processing_error.
 */
export function openAdaptPool(): AdaptPool {
  const pool = new Piscina<AdaptTask, AdaptOutcome>({
    filename: adaptWorker,
    name: "adapt",
    minThreads: 1,
    maxThreads: Math.max(2, availableParallelism() - 1),
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: MAX_THREAD_MEMORY_MIB },
  });
  // A thread loads the engine when it starts; that is nobody's chapter taking long. Its failure shows with the first.
  const warm = pool.run({ markdown: "", level: "beginner" }).catch(() => undefined);
  // The pool's own limit leaves out tasks that can be aborted, and every one of ours can.
  let atOnce = 0;
  return {
    async adapt(markdown, level) {
      if (atOnce >= MAX_AT_ONCE) fail("service_unavailable");
      atOnce += 1;
      await warm;
      const signal = AbortSignal.timeout(Math.ceil(BASE_MS + markdown.length * MS_PER_UNIT));
      const outcome = await pool
        .run({ markdown, level }, { signal })
        .catch(explain)
        .finally(() => (atOnce -= 1));
      return "chapter" in outcome ? outcome.chapter : fail("chapter_too_complex");
    },
    close: () => pool.destroy(),
  };
}

/** An overrun ends its thread, and the pool starts another; so does a thread that ran out of memory. */
function explain(cause: unknown): never {
  if (cause instanceof Error && cause.name === "AbortError") {
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
