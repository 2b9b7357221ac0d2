import { type Kysely, sql } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("audit_events")
    .addColumn("id", "bigint", (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn("user_id", "text", (column) =>
      column.notNull().references("users.clerk_id").onDelete("cascade"),
    )
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("subject_id", "integer")
    .addColumn("detail", "text")
    .addColumn("created_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .execute();
  await db.schema
    .createIndex("audit_events_newest_first")
    .on("audit_events")
    .columns(["user_id", "id desc"])
    .execute();
  await keepForGood(db);
  for (const { table, event, action, owner, subject, detail } of recorded) {
    const rows = event === "insert" ? sql`new table` : sql`old table`;
    await sql`create function ${sql.ref(`record_${action}`)}() returns trigger language plpgsql as $$
      begin
        insert into audit_events (user_id, action, subject_id, detail)
        select users.clerk_id, ${sql.lit(action)}, ${sql.raw(subject)}, ${sql.raw(detail)}
        from changed ${sql.raw(owner)};
        return null;
      end $$`.execute(db);
    await sql`create trigger ${sql.ref(`record_${action}`)} after ${sql.raw(event)} on ${sql.table(table)}
      referencing ${rows} as changed for each statement
      execute function ${sql.ref(`record_${action}`)}()`.execute(db);
  }
}

/** An event stays as it is for as long as its person does; only the person's own deletion takes it. */
async function keepForGood(db: Kysely<unknown>): Promise<void> {
  await sql`create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and not exists (select from users where clerk_id = old.user_id) then
        return old;
      end if;
      raise exception 'audit_events is append-only' using errcode = 'insufficient_privilege';
    end $$`.execute(db);
  await sql`create trigger audit_events_stay before update or delete on audit_events
    for each row execute function refuse_audit_change()`.execute(db);
  await sql`create trigger audit_events_stay_whole before truncate on audit_events
    for each statement execute function refuse_audit_change()`.execute(db);
}

const ofBusiness =
  "join businesses on businesses.id = changed.business_id join users on users.clerk_id = businesses.user_id";

/**
 * What is recorded where it happens, whatever path of the server leads there. The owner is joined: what goes because
 * its business or its person goes is no event of its own.
 */
const recorded = [
  {
    table: "users",
    event: "insert",
    action: "account_created",
    owner: "join users using (clerk_id)",
    subject: "null::integer",
    detail: "null::text",
  },
  {
    table: "businesses",
    event: "delete",
    action: "business_removed",
    owner: "join users on users.clerk_id = changed.user_id",
    subject: "changed.id",
    detail: "changed.name",
  },
  {
    table: "strategies",
    event: "delete",
    action: "strategy_removed",
    owner: ofBusiness,
    subject: "changed.id",
    detail: "changed.title",
  },
  {
    table: "strategy_steps",
    event: "insert",
    action: "strategy_stepped",
    owner: `join strategies on strategies.id = changed.strategy_id ${ofBusiness.replace("changed.", "strategies.")}`,
    subject: "changed.strategy_id",
    detail: "changed.from_status || ' → ' || changed.to_status",
  },
  {
    table: "content",
    event: "delete",
    action: "post_removed",
    owner: ofBusiness,
    subject: "changed.id",
    detail: "changed.platform",
  },
  {
    table: "saved_chapters",
    event: "delete",
    action: "chapter_removed",
    owner: "join users on users.clerk_id = changed.user_id",
    subject: "changed.id",
    detail: "changed.title",
  },
] as const;

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const { table, action } of recorded) {
    await sql`drop trigger ${sql.ref(`record_${action}`)} on ${sql.table(table)}`.execute(db);
    await sql`drop function ${sql.ref(`record_${action}`)}()`.execute(db);
  }
  await db.schema.dropTable("audit_events").execute();
  await sql`drop function refuse_audit_change()`.execute(db);
}
