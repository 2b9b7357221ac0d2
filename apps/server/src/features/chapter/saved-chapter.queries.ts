import { createHash } from "node:crypto";
import {
  type SavedChapter,
  savedChapterKey,
  savedChapterLimits,
  type SavedChapterPage,
  type SavedChapterSummary,
} from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { isDuplicate } from "../../db/failures.ts";
import type { SavedChapterRow } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";

const summaryColumns = ["id", "title", "source_name", "bytes", "created_at", "updated_at"] as const;
type SummaryRow = Pick<SavedChapterRow, (typeof summaryColumns)[number]>;

const page = statement<{ ownerId: string; before: number; limit: number }>()((db, parameter) =>
  db
    .selectFrom("saved_chapters")
    .select(summaryColumns)
    .where("user_id", "=", parameter("ownerId"))
    // Wider than an id, so that "before anything" is a number too.
    .where("id", "<", sql<number>`${parameter("before")}::bigint`)
    .orderBy("id", "desc")
    .limit(parameter("limit")),
);

/** At most `limit` of the owner's chapters, newest first, after the one `cursor` names. */
export async function listSavedChapters(
  db: Db,
  ownerId: string,
  { cursor, limit }: { cursor?: number | null | undefined; limit: number },
): Promise<SavedChapterPage> {
  const before = cursor ?? Number.MAX_SAFE_INTEGER;
  const rows = await page.all(db, { ownerId, before, limit: limit + 1 });
  const items = rows.slice(0, limit).map(toSummary);
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
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

/** A chapter to keep, as checked. */
export type NewSavedChapter = { title: string; content: string; sourceName: string | null };
type NewRow = NewSavedChapter & { ownerId: string; sha256: Uint8Array; bytes: number };

/** One statement: the chapter when it is there already; else room for it, if any is left, and the row in that room. */
const insert = statement<NewRow>()((db, parameter) =>
  db
    .with("known", (cte) =>
      cte
        .selectFrom("saved_chapters")
        .select(summaryColumns)
        .where("user_id", "=", parameter("ownerId"))
        .where("content_sha256", "=", parameter("sha256")),
    )
    .with("room", (cte) =>
      cte
        .insertInto("shelves")
        .columns(["user_id", "chapters", "bytes"])
        .expression(
          cte
            .selectNoFrom([
              sql<string>`${parameter("ownerId")}::text`.as("user_id"),
              sql<number>`1`.as("chapters"),
              sql<number>`${parameter("bytes")}::integer`.as("bytes"),
            ])
            .where((where) => where.not(where.exists(where.selectFrom("known").select("id")))),
        )
        .onConflict((conflict) =>
          conflict
            .column("user_id")
            .doUpdateSet({
              chapters: sql`shelves.chapters + 1`,
              bytes: sql`shelves.bytes + excluded.bytes`,
            })
            .where("shelves.chapters", "<", savedChapterLimits.chapters)
            .where(sql<boolean>`shelves.bytes + excluded.bytes <= ${savedChapterLimits.bytes}`),
        )
        .returning("user_id"),
    )
    .with("made", (cte) =>
      cte
        .insertInto("saved_chapters")
        .columns(["user_id", "title", "content", "source_name", "content_sha256", "bytes"])
        .expression((from) =>
          from
            .selectFrom("room")
            .select([
              "room.user_id",
              sql<string>`${parameter("title")}::text`.as("title"),
              sql<string>`${parameter("content")}::text`.as("content"),
              sql<string | null>`${parameter("sourceName")}::text`.as("source_name"),
              sql<Uint8Array>`${parameter("sha256")}::bytea`.as("content_sha256"),
              sql<number>`${parameter("bytes")}::integer`.as("bytes"),
            ]),
        )
        .returning(summaryColumns),
    )
    .selectFrom("known")
    .selectAll()
    .unionAll((from) => from.selectFrom("made").selectAll()),
);

/**
 * Keeps a chapter and gives back its summary. A text this owner keeps already stays as it is, under its first title.
 * Undefined when there is no room for it.
 */
export async function insertSavedChapter(
  db: Db,
  ownerId: string,
  chapter: NewSavedChapter,
): Promise<SavedChapterSummary | undefined> {
  const utf8 = Buffer.from(chapter.content);
  const sha256 = createHash("sha256").update(utf8).digest();
  const run = () => insert.first(db, { ...chapter, ownerId, sha256, bytes: utf8.length });
  // The same text saved twice at once: the second waits for the first, fails, and then finds it.
  const row = await run().catch((error: unknown) => {
    if (isDuplicate(error, "saved_chapters_content")) return run();
    throw error;
  });
  return row && toSummary(row);
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

const remove = statement<{ ownerId: string; id: number; chapterKey: string }>()((db, parameter) =>
  db
    .with("removed", (cte) =>
      cte
        .deleteFrom("saved_chapters")
        .where("id", "=", parameter("id"))
        .where("user_id", "=", parameter("ownerId"))
        .returning(["user_id", "bytes"]),
    )
    .with("forgotten", (cte) =>
      cte
        .deleteFrom("reading_places")
        .using("removed")
        .whereRef("reading_places.user_id", "=", "removed.user_id")
        .where("reading_places.chapter_key", "=", parameter("chapterKey")),
    )
    .updateTable("shelves")
    .from("removed")
    .set({ chapters: sql`shelves.chapters - 1`, bytes: sql`shelves.bytes - removed.bytes` })
    .whereRef("shelves.user_id", "=", "removed.user_id"),
);

/** Forgets the chapter and the place in it. False when the owner has none with this id. */
export async function deleteSavedChapter(db: Db, ownerId: string, id: number): Promise<boolean> {
  return (await remove.count(db, { ownerId, id, chapterKey: savedChapterKey(id) })) > 0;
}

function toSummary(row: SummaryRow): SavedChapterSummary {
  return {
    id: row.id,
    title: row.title,
    sourceName: row.source_name,
    bytes: row.bytes,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
