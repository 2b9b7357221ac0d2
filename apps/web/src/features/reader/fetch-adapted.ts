import { type ApiClient, errorCodeOf } from "@growth-guide/api-client";
import type { Level, ReadingSession } from "@growth-guide/contract";

/** A chapter and who reads it, as far as the server has to know. */
export type ReadingRequest = {
  sessionId: string;
  chapterId: string;
  chapterContent: string;
  level: Level;
  readingPosition: number;
};

type Personalization = Pick<ApiClient["personalization"], "personalize" | "changeDifficulty">;

/**
 * The chapter at a level. Where the server knows the session already, only the level travels; a session it has
 * forgotten begins anew with the chapter.
 * @throws TRPCClientError chapter_too_complex, payload_too_large, service_unavailable, processing_error
 */
export async function fetchAdapted(
  api: Personalization,
  { chapterId, chapterContent, ...rest }: ReadingRequest,
  { isKnown, signal }: { isKnown: boolean; signal: AbortSignal },
): Promise<ReadingSession> {
  if (isKnown) {
    try {
      return await api.changeDifficulty.mutate(rest, { signal });
    } catch (error) {
      if (errorCodeOf(error) !== "session_not_found") throw error;
    }
  }
  return api.personalize.mutate({ ...rest, chapterId, chapterContent }, { signal });
}
