import { threadId } from "node:worker_threads";
import {
  adaptChapter,
  adaptHead,
  type Answers,
  type ChapterHead,
  EngineError,
  type Level,
  type PersonalizedChapter,
  planChapter,
  type PlannedBlock,
} from "@growth-guide/text-engine";

/** One chapter to adapt; `answers` are a model's texts, which the engine verifies again. */
export type AdaptTask = { markdown: string; level: Level; answers?: Answers };

/** A chapter of which the beginning is wanted soon; `length` as the engine's `adaptHead` takes it. */
export type HeadTask = { markdown: string; level: Level; length: number };

/** A chapter of which the blocks are wanted that a model may be asked about. */
export type PlanTask = { markdown: string; level: Level };

/** Where the work writes its thread's id when it begins, so that what it uses can be looked at from outside. */
type InThread = { thread?: Int32Array };

export type ThreadTask = (AdaptTask | HeadTask | PlanTask) & InThread;

/** An error's class does not survive the way between threads, so the outcome says which kind it is. */
export type Outcome<T> = { value: T } | { tooComplex: true };

// Each function runs in a thread of its own, called by its name.

export function adapt({
  markdown,
  level,
  answers,
  thread,
}: AdaptTask & InThread): Outcome<PersonalizedChapter> {
  return outcomeOf(thread, () => adaptChapter(markdown, level, answers === undefined ? {} : { answers }));
}

export function head({ markdown, level, length, thread }: HeadTask & InThread): Outcome<ChapterHead> {
  return outcomeOf(thread, () => adaptHead(markdown, level, length));
}

export function plan({ markdown, level, thread }: PlanTask & InThread): Outcome<PlannedBlock[]> {
  return outcomeOf(thread, () => planChapter(markdown, level));
}

function outcomeOf<T>(thread: Int32Array | undefined, work: () => T): Outcome<T> {
  if (thread !== undefined) Atomics.store(thread, 0, threadId);
  try {
    return { value: work() };
  } catch (error) {
    if (error instanceof EngineError && error.code === "too_complex") return { tooComplex: true };
    throw error;
  }
}
