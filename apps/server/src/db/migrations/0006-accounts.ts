import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("deleted_accounts")
    .addColumn("subject_sha256", "bytea", (column) => column.primaryKey())
    .addColumn("deleted_at", "timestamptz", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("deleted_accounts_oldest_first")
    .on("deleted_accounts")
    .column("deleted_at")
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("deleted_accounts").execute();
}
