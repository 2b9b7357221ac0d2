import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";

const ofUser = (column: ColumnDefinitionBuilder) =>
  column.notNull().references("users.clerk_id").onDelete("cascade");
const ownerAlone = (column: ColumnDefinitionBuilder) => ofUser(column).primaryKey();
const now = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(sql`now()`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("reading_preferences")
    .addColumn("user_id", "text", ownerAlone)
    .addColumn("level", "text")
    .addColumn("preferred_format", "text")
    .addColumn("content_focus", "text")
    .addColumn("display", "jsonb", (column) => column.notNull().defaultTo(sql`'{}'`))
    .addColumn("updated_at", "timestamptz", now)
    .execute();

  await db.schema
    .createTable("saved_chapters")
    .addColumn("id", "integer", (column) => column.generatedByDefaultAsIdentity().primaryKey())
    .addColumn("user_id", "text", ofUser)
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("source_name", "text")
    .addColumn("content_sha256", "bytea", (column) => column.notNull())
    .addColumn("bytes", "integer", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", now)
    .addColumn("updated_at", "timestamptz", now)
    .addUniqueConstraint("saved_chapters_content", ["user_id", "content_sha256"])
    .execute();
  await db.schema
    .createIndex("saved_chapters_newest_first")
    .on("saved_chapters")
    .columns(["user_id", "id desc"])
    .execute();

  await db.schema
    .createTable("shelves")
    .addColumn("user_id", "text", ownerAlone)
    .addColumn("chapters", "integer", (column) => column.notNull())
    .addColumn("bytes", "bigint", (column) => column.notNull())
    .execute();

  await db.schema
    .createTable("reading_places")
    .addColumn("user_id", "text", ofUser)
    .addColumn("chapter_key", "text", (column) => column.notNull())
    .addColumn("title", "text")
    .addColumn("level", "text")
    .addColumn("block_id", "text")
    .addColumn("fraction", "double precision", (column) => column.notNull())
    .addColumn("source_offset", "integer", (column) => column.notNull())
    .addColumn("share", "double precision", (column) => column.notNull())
    .addColumn("read_at", "timestamptz", now)
    .addPrimaryKeyConstraint("reading_places_pkey", ["user_id", "chapter_key"])
    .execute();
  await db.schema
    .createIndex("reading_places_latest_first")
    .on("reading_places")
    .columns(["user_id", "read_at desc"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("reading_places").execute();
  await db.schema.dropTable("shelves").execute();
  await db.schema.dropTable("saved_chapters").execute();
  await db.schema.dropTable("reading_preferences").execute();
}
