import { type Kysely, sql } from "kysely";

/**
 * Tokens are sealed before they are written (encryption/sealer.ts), and the database takes no other: the first byte
 * is the form's version, and no sealed text is shorter than its mark, nonce and tag. Rows from before are not looked
 * at; the server seals them when it starts with a key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table social_accounts add constraint social_accounts_tokens_sealed check (
    (access_token_encrypted is null
      or (octet_length(access_token_encrypted) >= 33 and get_byte(access_token_encrypted, 0) = 1))
    and (refresh_token_encrypted is null
      or (octet_length(refresh_token_encrypted) >= 33 and get_byte(refresh_token_encrypted, 0) = 1))
  ) not valid`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table social_accounts drop constraint social_accounts_tokens_sealed`.execute(db);
}
