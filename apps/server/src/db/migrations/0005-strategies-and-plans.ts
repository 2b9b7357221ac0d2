import { type ColumnDefinitionBuilder, type Kysely, sql } from "kysely";

const id = (column: ColumnDefinitionBuilder) => column.generatedByDefaultAsIdentity().primaryKey();
const now = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(sql`now()`);
const version = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(1);
const of = (table: string) => (column: ColumnDefinitionBuilder) =>
  column.notNull().references(`${table}.id`).onDelete("cascade");

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("businesses").addColumn("time_zone", "text").execute();
  await upStrategies(db);
  await upContent(db);
}

async function upStrategies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("strategies")
    .addColumn("version", "integer", version)
    .addColumn("writers", "jsonb", (column) => column.notNull().defaultTo(sql`'{}'::jsonb`))
    .addColumn("generation_state", "text", (column) => column.notNull().defaultTo("done"))
    .addColumn("fell_back", "boolean", (column) => column.notNull().defaultTo(false))
    .addColumn("request", "jsonb", (column) => column.notNull().defaultTo(sql`'{}'::jsonb`))
    .addColumn("lease_until", "timestamptz")
    .execute();
  await db.schema
    .createIndex("strategies_being_written")
    .on("strategies")
    .column("lease_until")
    .where(sql.ref("generation_state"), "=", "running")
    .execute();

  await db.schema
    .createTable("strategy_versions")
    .addColumn("strategy_id", "integer", of("strategies"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("changed", "jsonb", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("description", "text")
    .addColumn("strategy_data", "jsonb", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", now)
    .addPrimaryKeyConstraint("strategy_versions_pkey", ["strategy_id", "version"])
    .execute();

  await db.schema
    .createTable("strategy_steps")
    .addColumn("id", "integer", id)
    .addColumn("strategy_id", "integer", of("strategies"))
    .addColumn("from_status", "text", (column) => column.notNull())
    .addColumn("to_status", "text", (column) => column.notNull())
    .addColumn("note", "text")
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", now)
    .execute();
  await db.schema
    .createIndex("strategy_steps_of_strategy")
    .on("strategy_steps")
    .columns(["strategy_id", "id"])
    .execute();
}

async function upContent(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("content")
    .addColumn("version", "integer", version)
    .addColumn("approved_at", "timestamptz")
    .execute();

  await db.schema
    .createTable("content_versions")
    .addColumn("content_id", "integer", of("content"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("hashtags", "text")
    .addColumn("created_at", "timestamptz", now)
    .addPrimaryKeyConstraint("content_versions_pkey", ["content_id", "version"])
    .execute();

  await db.schema
    .createTable("content_templates")
    .addColumn("id", "integer", id)
    .addColumn("business_id", "integer", of("businesses"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("platform", "text")
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("hashtags", "text")
    .addColumn("created_at", "timestamptz", now)
    .addColumn("updated_at", "timestamptz", now)
    .execute();
  await db.schema
    .createIndex("content_templates_of_business")
    .on("content_templates")
    .columns(["business_id", "id"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("content_templates").execute();
  await db.schema.dropTable("content_versions").execute();
  await db.schema.alterTable("content").dropColumn("version").dropColumn("approved_at").execute();
  await db.schema.dropTable("strategy_steps").execute();
  await db.schema.dropTable("strategy_versions").execute();
  await db.schema.dropIndex("strategies_being_written").execute();
  await db.schema
    .alterTable("strategies")
    .dropColumn("version")
    .dropColumn("writers")
    .dropColumn("generation_state")
    .dropColumn("fell_back")
    .dropColumn("request")
    .dropColumn("lease_until")
    .execute();
  await db.schema.alterTable("businesses").dropColumn("time_zone").execute();
}
