import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("api_keys")
    .addColumn("id", "integer", (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn("user_id", "text", (column) =>
      column.notNull().references("users.clerk_id").onDelete("cascade"),
    )
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("hint", "text", (column) => column.notNull())
    .addColumn("key_sha256", "bytea", (column) => column.notNull().unique())
    .addColumn("scopes", sql`text[]`, (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn("last_used_at", "timestamptz")
    .addColumn("expires_at", "timestamptz")
    .execute();
  await db.schema.createIndex("api_keys_of_user").on("api_keys").columns(["user_id", "id"]).execute();
  await record(db, "insert", "api_key_created");
  await record(db, "delete", "api_key_revoked");
}

/** The owner is joined: keys that go with their person are no event. */
async function record(db: Kysely<unknown>, event: "insert" | "delete", action: string): Promise<void> {
  await sql`create function ${sql.ref(`record_${action}`)}() returns trigger language plpgsql as $$
    begin
      insert into audit_events (user_id, action, subject_id, detail)
      select users.clerk_id, ${sql.lit(action)}, changed.id, changed.name
      from changed join users on users.clerk_id = changed.user_id;
      return null;
    end $$`.execute(db);
  await sql`create trigger ${sql.ref(`record_${action}`)} after ${sql.raw(event)} on api_keys
    referencing ${sql.raw(event === "insert" ? "new" : "old")} table as changed for each statement
    execute function ${sql.ref(`record_${action}`)}()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("api_keys").execute();
  await sql`drop function record_api_key_created(), record_api_key_revoked()`.execute(db);
}
