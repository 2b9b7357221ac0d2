import type { KeptPlace, Level, ReadingPlace, readingPlaceDraftSchema } from "@growth-guide/contract";
import { sql } from "kysely";
import type { z } from "zod";
import type { Db } from "../../db/database.ts";
import type { ReadingPlaceRow } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";

/** Places kept per reader; beyond it the chapters not read for longest are forgotten. */
export const MAX_PLACES = 500;

const byKey = statement<{ readerId: string; chapterKey: string }>()((db, parameter) =>
  db
    .selectFrom("reading_places")
    .selectAll()
    .where("user_id", "=", parameter("readerId"))
    .where("chapter_key", "=", parameter("chapterKey")),
);

/** Where the reader stopped in a chapter; undefined when they never opened it. */
export async function findPlace(
  db: Db,
  readerId: string,
  chapterKey: string,
): Promise<ReadingPlace | undefined> {
  const row = await byKey.first(db, { readerId, chapterKey });
  return row && toPlace(row);
}

const latest = statement<{ readerId: string; limit: number }>()((db, parameter) =>
  db
    .selectFrom("reading_places")
    .selectAll()
    .where("user_id", "=", parameter("readerId"))
    .orderBy("read_at", "desc")
    .limit(parameter("limit")),
);

/** Where the reader stopped, in the chapters read last, the latest first. */
export async function listPlaces(db: Db, readerId: string, limit: number): Promise<ReadingPlace[]> {
  return (await latest.all(db, { readerId, limit })).map(toPlace);
}

type NewPlace = z.output<typeof readingPlaceDraftSchema>;

const keep = statement<NewPlace & { readerId: string }>()((db, parameter) =>
  db
    .with("kept", (cte) =>
      cte
        .insertInto("reading_places")
        .values({
          user_id: parameter("readerId"),
          chapter_key: parameter("chapterKey"),
          title: parameter("title"),
          level: parameter("level"),
          block_id: parameter("blockId"),
          fraction: parameter("fraction"),
          source_offset: parameter("sourceOffset"),
          share: parameter("share"),
          read_at: sql`now() - ${parameter("ageMilliseconds")}::double precision * interval '1 millisecond'`,
        })
        .onConflict((conflict) =>
          conflict
            .columns(["user_id", "chapter_key"])
            .doUpdateSet((values) => ({
              title: sql`coalesce(excluded.title, reading_places.title)`,
              level: values.ref("excluded.level"),
              block_id: values.ref("excluded.block_id"),
              fraction: values.ref("excluded.fraction"),
              source_offset: values.ref("excluded.source_offset"),
              share: values.ref("excluded.share"),
              read_at: values.ref("excluded.read_at"),
            }))
            .where("reading_places.read_at", "<=", (where) => where.ref("excluded.read_at")),
        )
        .returningAll(),
    )
    .with("forgotten", (cte) =>
      cte
        .deleteFrom("reading_places")
        .where("user_id", "=", parameter("readerId"))
        .where("chapter_key", "<>", parameter("chapterKey"))
        .where("read_at", "<", (where) =>
          where
            .selectFrom("reading_places as known")
            .select("known.read_at")
            .where("known.user_id", "=", parameter("readerId"))
            .orderBy("known.read_at", "desc")
            .offset(MAX_PLACES - 1)
            .limit(1),
        ),
    )
    .selectFrom("kept")
    .selectAll(),
);

/**
 * Keeps where the reader is, unless a later place in the same chapter is known: then that one stands, and comes back
 * with `kept` false.
 */
export async function upsertPlace(db: Db, readerId: string, place: NewPlace): Promise<KeptPlace> {
  const row = await keep.first(db, { ...place, readerId });
  if (row !== undefined) return { kept: true, place: toPlace(row) };
  const standing = await findPlace(db, readerId, place.chapterKey);
  // Forgotten between the two statements: the next write finds room.
  return standing === undefined ? upsertPlace(db, readerId, place) : { kept: false, place: standing };
}

function toPlace(row: ReadingPlaceRow): ReadingPlace {
  return {
    chapterKey: row.chapter_key,
    title: row.title,
    level: row.level as Level | null,
    blockId: row.block_id,
    fraction: row.fraction,
    sourceOffset: row.source_offset,
    share: row.share,
    readAt: row.read_at,
  };
}
