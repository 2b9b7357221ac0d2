import type { Kysely } from "kysely";

/** Says on which state of a template a save is made, so that of two at the same time one is told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable("content_templates")
    .addColumn("version", "integer", (column) => column.notNull().defaultTo(1))
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("content_templates").dropColumn("version").execute();
}
