import { type Kysely, sql } from "kysely";

/**
 * Webhooks and what they are to be told. Triggers write the messages in the transaction of the change itself, so that one
 * is there when, and only when, the change is, whatever path of the server led there.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("webhooks")
    .addColumn("id", "integer", (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn("user_id", "text", (column) =>
      column.notNull().references("users.clerk_id").onDelete("cascade"),
    )
    .addColumn("url", "text", (column) => column.notNull())
    .addColumn("events", sql`text[]`, (column) => column.notNull())
    .addColumn("signing_key", "bytea", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn("switched_off_at", "timestamptz")
    .execute();
  await db.schema.createIndex("webhooks_of_user").on("webhooks").columns(["user_id", "id"]).execute();
  await db.schema
    .createTable("webhook_deliveries")
    .addColumn("id", "bigint", (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn("webhook_id", "integer", (column) =>
      column.notNull().references("webhooks.id").onDelete("cascade"),
    )
    .addColumn("event", "text", (column) => column.notNull())
    .addColumn("subject_id", "integer")
    .addColumn("data", "jsonb", (column) => column.notNull())
    .addColumn("created_at", "timestamptz", (column) => column.notNull().defaultTo(sql`now()`))
    .addColumn("attempts", "integer", (column) => column.notNull().defaultTo(0))
    .addColumn("status", "integer")
    .addColumn("failure", "text")
    .addColumn("next_attempt_at", "timestamptz")
    .addColumn("delivered_at", "timestamptz")
    .execute();
  await db.schema
    .createIndex("webhook_deliveries_newest_first")
    .on("webhook_deliveries")
    .columns(["webhook_id", "id desc"])
    .execute();
  await sql`create index webhook_deliveries_due on webhook_deliveries (next_attempt_at)
    where next_attempt_at is not null`.execute(db);
  // What was told to nobody yet is told once, as it is by then: typing is saved every second.
  await sql`create unique index webhook_deliveries_untold on webhook_deliveries (webhook_id, event, subject_id)
    where attempts = 0 and next_attempt_at is not null`.execute(db);
  await tellOfApprovals(db);
  await tellOfPosts(db);
  await record(db, "insert", "webhook_created");
  await record(db, "delete", "webhook_removed");
}

const CHANGES = ["insert", "update", "delete"] as const;

/** Rows with `owner_id`, `subject_id` and `data` become messages, five seconds from now, to whoever wants this event. */
const tell = (event: string, rows: string) =>
  sql.raw(`insert into webhook_deliveries (webhook_id, event, subject_id, data, next_attempt_at)
    select webhooks.id, '${event}', told.subject_id, told.data, now() + interval '5 seconds'
    from (${rows}) told
    join webhooks on webhooks.user_id = told.owner_id and '${event}' = any (webhooks.events)
    on conflict (webhook_id, event, subject_id) where attempts = 0 and next_attempt_at is not null
    do update set data = excluded.data`);

async function tellOfApprovals(db: Kysely<unknown>): Promise<void> {
  await sql`create function tell_strategy_approved() returns trigger language plpgsql as $$
    begin
      ${tell(
        "strategy.approved",
        `select businesses.user_id as owner_id, strategies.id as subject_id, jsonb_build_object(
          'id', strategies.id, 'business_id', strategies.business_id, 'title', strategies.title,
          'version', changed.version) as data
        from changed
        join strategies on strategies.id = changed.strategy_id
        join businesses on businesses.id = strategies.business_id
        where changed.to_status = 'approved'`,
      )};
      return null;
    end $$`.execute(db);
  await sql`create trigger tell_strategy_approved after insert on strategy_steps
    referencing new table as changed for each statement execute function tell_strategy_approved()`.execute(
    db,
  );
}

/** What goes with its business or its person finds no owner any more, and is told to nobody. */
async function tellOfPosts(db: Kysely<unknown>): Promise<void> {
  await sql`create function tell_content_changed() returns trigger language plpgsql as $$
    begin
      ${tell(
        "content.changed",
        `select businesses.user_id as owner_id, changed.id as subject_id, jsonb_build_object(
          'change', case tg_op when 'INSERT' then 'created' when 'UPDATE' then 'updated' else 'removed' end,
          'id', changed.id, 'business_id', changed.business_id, 'platform', changed.platform,
          'status', changed.status, 'approved', changed.approved_at is not null,
          'scheduled_for', to_char(changed.scheduled_for at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as data
        from changed join businesses on businesses.id = changed.business_id`,
      )};
      return null;
    end $$`.execute(db);
  for (const event of CHANGES)
    await sql`create trigger ${sql.ref(`tell_content_${event}`)} after ${sql.raw(event)} on content
      referencing ${sql.raw(event === "delete" ? "old" : "new")} table as changed for each statement
      execute function tell_content_changed()`.execute(db);
}

/** The owner is joined: webhooks that go with their person are no event. */
async function record(db: Kysely<unknown>, event: "insert" | "delete", action: string): Promise<void> {
  await sql`create function ${sql.ref(`record_${action}`)}() returns trigger language plpgsql as $$
    begin
      insert into audit_events (user_id, action, subject_id, detail)
      select users.clerk_id, ${sql.lit(action)}, changed.id, changed.url
      from changed join users on users.clerk_id = changed.user_id;
      return null;
    end $$`.execute(db);
  await sql`create trigger ${sql.ref(`record_${action}`)} after ${sql.raw(event)} on webhooks
    referencing ${sql.raw(event === "insert" ? "new" : "old")} table as changed for each statement
    execute function ${sql.ref(`record_${action}`)}()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger tell_strategy_approved on strategy_steps`.execute(db);
  for (const event of CHANGES)
    await sql`drop trigger ${sql.ref(`tell_content_${event}`)} on content`.execute(db);
  await db.schema.dropTable("webhook_deliveries").execute();
  await db.schema.dropTable("webhooks").execute();
  await sql`drop function tell_strategy_approved(), tell_content_changed(), record_webhook_created(),
    record_webhook_removed()`.execute(db);
}
