import {
  EngineError,
  type Level,
  personalizeChapter,
  type PersonalizedChapter,
} from "@growth-guide/text-engine";
import { fail } from "../../errors.ts";

/** The chapter at a level. A resource of its own, so that where the work runs is decided in one place. */
export type AdaptText = (markdown: string, level: Level) => Promise<PersonalizedChapter>;

/**
 * Adapts with the text engine's own rules.
 * @throws DomainError chapter_too_complex, processing_error
 */
export const adaptText: AdaptText = async (markdown, level) => {
  try {
    return await personalizeChapter(markdown, level);
  } catch (cause) {
    if (cause instanceof EngineError && cause.code === "too_complex") fail("chapter_too_complex", { cause });
    return fail("processing_error", { cause });
  }
};
