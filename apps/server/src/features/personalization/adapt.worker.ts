import {
  adaptHead,
  type ChapterHead,
  EngineError,
  type Level,
  personalizeChapter,
  type PersonalizedChapter,
} from "@growth-guide/text-engine";

/** One chapter to adapt. */
export type AdaptTask = { markdown: string; level: Level };

/** An error's class does not survive the way between threads, so the outcome says which kind it is. */
export type AdaptOutcome = { chapter: PersonalizedChapter } | { tooComplex: true };

/** Runs in a thread of its own. */
export async function adapt({ markdown, level }: AdaptTask): Promise<AdaptOutcome> {
  try {
    return { chapter: await personalizeChapter(markdown, level) };
  } catch (error) {
    if (error instanceof EngineError && error.code === "too_complex") return { tooComplex: true };
    throw error;
  }
}

/** A chapter of which the beginning is wanted soon; `length` as the engine's `adaptHead` takes it. */
export type HeadTask = AdaptTask & { length: number };

/** As for a whole chapter. */
export type HeadOutcome = { chapter: ChapterHead } | { tooComplex: true };

/** The beginning of a chapter, in a thread of its own. */
export function head({ markdown, level, length }: HeadTask): HeadOutcome {
  try {
    return { chapter: adaptHead(markdown, level, length) };
  } catch (error) {
    if (error instanceof EngineError && error.code === "too_complex") return { tooComplex: true };
    throw error;
  }
}
