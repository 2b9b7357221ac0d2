import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("idempotency_keys")
    .addColumn("user_id", "text", (column) =>
      column.notNull().references("users.clerk_id").onDelete("cascade"),
    )
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("operation", "text", (column) => column.notNull())
    .addColumn("body_sha256", "bytea", (column) => column.notNull())
    .addColumn("answer", "jsonb", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .addPrimaryKeyConstraint("idempotency_keys_pkey", ["user_id", "key"])
    .execute();
  await db.schema
    .createIndex("idempotency_keys_oldest_first")
    .on("idempotency_keys")
    .column("created_at")
    .execute();

  await db.schema.alterTable("businesses").dropConstraint("businesses_creation_key").execute();
  await db.schema.alterTable("businesses").dropColumn("creation_key").execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("businesses").addColumn("creation_key", "text").execute();
  await db.schema
    .alterTable("businesses")
    .addUniqueConstraint("businesses_creation_key", ["user_id", "creation_key"])
    .execute();
  await db.schema.dropTable("idempotency_keys").execute();
}
