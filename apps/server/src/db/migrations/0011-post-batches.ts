import { type Kysely, sql } from "kysely";

/** Drafts asked for together are written behind the request, and found again by their batch. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("post_batches")
    .addColumn("id", "integer", (column) => column.generatedByDefaultAsIdentity().primaryKey())
    .addColumn("business_id", "integer", (column) =>
      column.notNull().references("businesses.id").onDelete("cascade"),
    )
    .addColumn("strategy_id", "integer", (column) => column.references("strategies.id").onDelete("set null"))
    .addColumn("request", "jsonb", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("done", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("total", "integer", (column) => column.notNull())
    .addColumn("fell_back", "boolean", (column) => column.notNull().defaultTo(false))
    .addColumn("lease_until", "timestamptz")
    .addColumn("created_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .execute();
  await db.schema
    .createIndex("post_batches_being_written")
    .on("post_batches")
    .column("lease_until")
    .where(sql.ref("state"), "=", "running")
    .execute();
  await db.schema.createIndex("post_batches_of_business").on("post_batches").column("business_id").execute();
  await db.schema.createIndex("post_batches_of_strategy").on("post_batches").column("strategy_id").execute();
  await db.schema
    .alterTable("content")
    .addColumn("batch_id", "integer", (column) => column.references("post_batches.id").onDelete("set null"))
    .execute();
  await db.schema
    .createIndex("content_of_batch")
    .on("content")
    .columns(["batch_id", "id"])
    .where(sql.ref("batch_id"), "is not", null)
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("content").dropColumn("batch_id").execute();
  await db.schema.dropTable("post_batches").execute();
}
