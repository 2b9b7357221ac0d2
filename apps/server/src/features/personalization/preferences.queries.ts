import {
  defaultPreferences,
  type Level,
  type ReadingPreferences,
  type ReadingPreferencesPatch,
} from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import type { ReadingPreferencesRow } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";

const ofReader = statement<{ readerId: string }>()((db, parameter) =>
  db.selectFrom("reading_preferences").selectAll().where("user_id", "=", parameter("readerId")),
);

/** What the reader prefers; the defaults for whatever they have not chosen. */
export async function findPreferences(db: Db, readerId: string): Promise<ReadingPreferences> {
  const row = await ofReader.first(db, { readerId });
  return row === undefined ? defaultPreferences : toPreferences(row);
}

/** The level of a reader who asks for none; a guest's, whose id is null, is the default. */
export async function preferredLevel(db: Db, readerId: string | null): Promise<Level> {
  return readerId === null ? defaultPreferences.level : (await findPreferences(db, readerId)).level;
}

/** The preferences after the change; an empty one changes nothing. Two devices that change different members at once both get their way. */
export async function updatePreferences(
  db: Db,
  readerId: string,
  patch: ReadingPreferencesPatch,
): Promise<ReadingPreferences> {
  const { level, preferredFormat, contentFocus } = patch;
  const changes = {
    ...(level !== undefined && { level }),
    ...(preferredFormat !== undefined && { preferred_format: preferredFormat }),
    ...(contentFocus !== undefined && { content_focus: contentFocus }),
  };
  const display = JSON.stringify(patch.display ?? {});
  if (Object.keys(changes).length === 0 && display === "{}") return findPreferences(db, readerId);
  const row = await db
    .insertInto("reading_preferences")
    .values({ user_id: readerId, ...changes, display: sql`jsonb_strip_nulls(${display}::jsonb)` })
    .onConflict((conflict) =>
      conflict.column("user_id").doUpdateSet({
        ...changes,
        display: sql`jsonb_strip_nulls(reading_preferences.display || ${display}::jsonb)`,
        updated_at: sql`now()`,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
  return toPreferences(row);
}

function toPreferences(row: ReadingPreferencesRow): ReadingPreferences {
  return {
    level: (row.level as Level | null) ?? defaultPreferences.level,
    preferredFormat: row.preferred_format,
    contentFocus: row.content_focus,
    display: { ...defaultPreferences.display, ...row.display },
    updatedAt: row.updated_at,
  };
}
