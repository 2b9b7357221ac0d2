import { createHash } from "node:crypto";
import { savedChapterKey, savedChapterLimits, type SavedChapterSummary } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";
import { summaryColumns, toSummary } from "./saved-chapter.queries.ts";

// What changes how much a person keeps. Each statement moves the count on their row of `shelves` together with the
// chapter; that row is also what makes two of them wait for each other, so that no race gets past the limits.

/** The constraint by which a person keeps a text once. */
export const SAME_TEXT = "saved_chapters_content";

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
 * Undefined when there is no room for it. The same text saved twice at once violates `SAME_TEXT` the second time.
 */
export async function insertSavedChapter(
  db: Db,
  ownerId: string,
  chapter: NewSavedChapter,
): Promise<SavedChapterSummary | undefined> {
  const utf8 = Buffer.from(chapter.content);
  const sha256 = createHash("sha256").update(utf8).digest();
  const row = await insert.first(db, { ...chapter, ownerId, sha256, bytes: utf8.length });
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
