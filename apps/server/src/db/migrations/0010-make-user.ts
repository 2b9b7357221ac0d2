import { type Kysely, sql } from "kysely";

/**
 * Makes a person's row unless it is there, for a token from `known_since` (Unix seconds), in one round trip. It looks
 * for the account's deletion after it has written, in a statement of its own: a deletion under way at the same time
 * has been waited for by then, and is seen. Then nothing was written after all.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create function make_user(
      subject text, address text, is_verified boolean, given_name text, family_name text,
      subject_hash bytea, known_since double precision
    ) returns void language plpgsql as $$
    begin
      insert into users (clerk_id, email, email_verified, first_name, last_name)
      values (subject, address, is_verified, given_name, family_name)
      on conflict (clerk_id) do nothing;
      if exists (
        select from deleted_accounts
        where subject_sha256 = subject_hash and deleted_at >= to_timestamp(known_since)
      ) then
        raise exception 'The account was deleted' using errcode = 'GG410';
      end if;
    end $$`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function make_user`.execute(db);
}
