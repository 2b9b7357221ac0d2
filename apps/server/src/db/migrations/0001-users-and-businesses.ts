import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("users")
    .addColumn("clerk_id", "text", (column) => column.primaryKey())
    .addColumn("email", "text", (column) => column.notNull())
    .addColumn("email_verified", "boolean", (column) => column.notNull().defaultTo(false))
    .addColumn("email_claimed", "boolean", (column) => column.notNull().defaultTo(false))
    .addColumn("first_name", "text")
    .addColumn("last_name", "text")
    .addColumn("is_active", "boolean", (column) => column.notNull().defaultTo(true))
    .addColumn("provider_updated_at", "timestamptz")
    .addColumn("created_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn("updated_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .execute();

  // Not unique as a whole: an account deleted and made again at the identity provider keeps its address.
  await sql`create unique index users_claimed_email_key on users (email) where email_claimed`.execute(db);

  await db.schema
    .createTable("businesses")
    .addColumn("id", "integer", (column) => column.generatedByDefaultAsIdentity().primaryKey())
    .addColumn("user_id", "text", (column) =>
      column.notNull().references("users.clerk_id").onDelete("cascade"),
    )
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("description", "text")
    .addColumn("target_audience", "text")
    .addColumn("marketing_goals", "text")
    .addColumn("industry", "text")
    .addColumn("company_size", "text")
    .addColumn("creation_key", "text")
    .addColumn("created_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn("updated_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .addUniqueConstraint("businesses_creation_key", ["user_id", "creation_key"])
    .execute();

  await db.schema.createIndex("businesses_user_id_id").on("businesses").columns(["user_id", "id"]).execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("businesses").execute();
  await db.schema.dropTable("users").execute();
}
