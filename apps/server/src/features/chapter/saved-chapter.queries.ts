import type { SavedChapter, SavedChapterPage, SavedChapterSummary } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { beforeCursor, isBefore, toPage } from "../../db/page.ts";
import type { SavedChapterRow } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";

/** What a list needs to know of a chapter: everything but its text. */
export const summaryColumns = ["id", "title", "source_name", "bytes", "created_at", "updated_at"] as const;
type SummaryRow = Pick<SavedChapterRow, (typeof summaryColumns)[number]>;

const page = statement<{ ownerId: string; before: number; limit: number }>()((db, parameter) =>
  db
    .selectFrom("saved_chapters")
    .select(summaryColumns)
    .where("user_id", "=", parameter("ownerId"))
    .where(isBefore("user_id", parameter("ownerId"), parameter("before")))
    .orderBy("id", "desc")
    .limit(parameter("limit")),
);

/** At most `limit` of the owner's chapters, newest first, after the one `cursor` names. */
export async function listSavedChapters(
  db: Db,
  ownerId: string,
  { cursor, limit }: { cursor?: number | null | undefined; limit: number },
): Promise<SavedChapterPage> {
  const before = beforeCursor(cursor);
  const rows = await page.all(db, { ownerId, before, limit: limit + 1 });
  return toPage(rows, limit, toSummary, ({ id }) => id);
}

const byId = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .selectFrom("saved_chapters")
    .select([...summaryColumns, "content"])
    .where("id", "=", parameter("id"))
    .where("user_id", "=", parameter("ownerId")),
);

/** One chapter of this owner; undefined also for a chapter of somebody else. */
export async function findSavedChapter(
  db: Db,
  ownerId: string,
  id: number,
): Promise<SavedChapter | undefined> {
  const row = await byId.first(db, { ownerId, id });
  return row && { ...toSummary(row), content: row.content };
}

const rename = statement<{ ownerId: string; id: number; title: string }>()((db, parameter) =>
  db
    .updateTable("saved_chapters")
    .set({ title: parameter("title"), updated_at: sql`now()` })
    .where("id", "=", parameter("id"))
    .where("user_id", "=", parameter("ownerId"))
    .returning(summaryColumns),
);

/** The chapter under its new title, or undefined when the owner has none with this id. */
export async function updateSavedChapterTitle(
  db: Db,
  ownerId: string,
  id: number,
  title: string,
): Promise<SavedChapterSummary | undefined> {
  const row = await rename.first(db, { ownerId, id, title });
  return row && toSummary(row);
}

/** The only place that knows both spellings. */
export function toSummary(row: SummaryRow): SavedChapterSummary {
  return {
    id: row.id,
    title: row.title,
    sourceName: row.source_name,
    bytes: row.bytes,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
