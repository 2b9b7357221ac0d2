import type { SavedChapterSummary } from "@growth-guide/contract";
import type { Db } from "../../db/database.ts";
import { isDuplicate } from "../../db/failures.ts";
import { once } from "../../db/once.ts";
import { fail } from "../../errors.ts";
import { insertSavedChapter, type NewSavedChapter, SAME_TEXT } from "./shelf.queries.ts";

/**
 * Keeps a chapter, or finds the one with the same text that is kept already.
 * @throws DomainError shelf_full, idempotency_conflict
 */
export async function saveChapter(
  db: Db,
  ownerId: string,
  chapter: NewSavedChapter,
  key: string | undefined,
): Promise<SavedChapterSummary> {
  const wish = { ownerId, key, operation: "chapter.save", body: chapter };
  const attempt = () =>
    once(
      db,
      wish,
      async (handle) => (await insertSavedChapter(handle, ownerId, chapter)) ?? fail("shelf_full"),
    );
  // Two requests with one text at once: the second waits for the first, fails, and now finds what that one made.
  return attempt().catch((error: unknown) => {
    if (isDuplicate(error, SAME_TEXT)) return attempt();
    throw error;
  });
}
