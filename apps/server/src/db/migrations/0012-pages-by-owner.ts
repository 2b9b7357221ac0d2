import { type Kysely, sql } from "kysely";

/** A page of a list, newest first, is one stretch of an index: the owner's part of it, backwards from the place reached. */
const pages = [
  { table: "strategies", index: "strategies_of_business", columns: ["business_id", "id"] },
  { table: "content", index: "content_of_business", columns: ["business_id", "id"] },
  { table: "saved_chapters", index: "saved_chapters_of_user", columns: ["user_id", "id"] },
  { table: "audit_events", index: "audit_events_of_user", columns: ["user_id", "id"] },
];

/** A row can be compared with an index only where both its columns go the same way. */
const replaced = [
  { table: "saved_chapters", index: "saved_chapters_newest_first" },
  { table: "audit_events", index: "audit_events_newest_first" },
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const { table, index, columns } of pages) {
    await db.schema.createIndex(index).on(table).columns(columns).execute();
  }
  for (const { index } of replaced) await db.schema.dropIndex(index).execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const { table, index } of replaced) {
    await sql`create index ${sql.ref(index)} on ${sql.table(table)} (user_id, id desc)`.execute(db);
  }
  for (const { index } of pages) await db.schema.dropIndex(index).execute();
}
