import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";

const ofBusiness = (column: ColumnDefinitionBuilder) =>
  column.notNull().references("businesses.id").onDelete("cascade");
const now = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(sql`now()`);

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("strategies")
    .addColumn("id", "integer", (column) => column.generatedByDefaultAsIdentity().primaryKey())
    .addColumn("business_id", "integer", ofBusiness)
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("description", "text")
    .addColumn("strategy_data", "jsonb", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull().defaultTo("draft"))
    .addColumn("created_at", "timestamptz", now)
    .addColumn("updated_at", "timestamptz", now)
    .execute();
  await db.schema
    .createIndex("strategies_newest_first")
    .on("strategies")
    .columns(["business_id", "created_at desc", "id desc"])
    .execute();

  await db.schema
    .createTable("content")
    .addColumn("id", "integer", (column) => column.generatedByDefaultAsIdentity().primaryKey())
    .addColumn("business_id", "integer", ofBusiness)
    .addColumn("strategy_id", "integer", (column) => column.references("strategies.id").onDelete("set null"))
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("content_type", "text", (column) => column.notNull().defaultTo("post"))
    .addColumn("tone", "text", (column) => column.notNull().defaultTo("professional"))
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("hashtags", "text")
    .addColumn("status", "text", (column) => column.notNull().defaultTo("draft"))
    .addColumn("scheduled_for", "timestamptz")
    .addColumn("published_at", "timestamptz")
    .addColumn("ai_generated", "boolean", (column) => column.notNull().defaultTo(false))
    .addColumn("created_at", "timestamptz", now)
    .addColumn("updated_at", "timestamptz", now)
    .execute();
  await db.schema
    .createIndex("content_calendar")
    .on("content")
    .columns(["business_id", "scheduled_for", "created_at desc"])
    .execute();
  await db.schema.createIndex("content_strategy_id").on("content").column("strategy_id").execute();

  await db.schema
    .createTable("social_accounts")
    .addColumn("id", "integer", (column) => column.generatedByDefaultAsIdentity().primaryKey())
    .addColumn("business_id", "integer", ofBusiness)
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("platform_user_id", "text", (column) => column.notNull())
    .addColumn("platform_username", "text")
    .addColumn("access_token_encrypted", "bytea")
    .addColumn("refresh_token_encrypted", "bytea")
    .addColumn("token_expires_at", "timestamptz")
    .addColumn("is_active", "boolean", (column) => column.notNull().defaultTo(true))
    .addColumn("created_at", "timestamptz", now)
    .addColumn("updated_at", "timestamptz", now)
    .addUniqueConstraint("social_accounts_identity", ["business_id", "platform", "platform_user_id"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("social_accounts").execute();
  await db.schema.dropTable("content").execute();
  await db.schema.dropTable("strategies").execute();
}
