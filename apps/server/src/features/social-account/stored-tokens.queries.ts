import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";
import type { AccountIdentity } from "./social-account.queries.ts";

/** The tokens of one account as they lie in the database. Read only to be sealed anew, never for a person. */
export type StoredTokens = AccountIdentity & {
  id: number;
  access: Uint8Array | null;
  refresh: Uint8Array | null;
};

const ACCOUNTS_PER_PAGE = 100;

const notMarked = statement<{ mark: Uint8Array; afterId: number }>()((db, parameter) =>
  db
    .selectFrom("social_accounts")
    .select(["id", "business_id", "platform", "platform_user_id"])
    .select(["access_token_encrypted", "refresh_token_encrypted"])
    .where("id", ">", parameter("afterId"))
    .where(
      sql<boolean>`(substring(access_token_encrypted from 1 for 5) <> ${parameter("mark")}
        or substring(refresh_token_encrypted from 1 for 5) <> ${parameter("mark")})`,
    )
    .orderBy("id")
    .limit(ACCOUNTS_PER_PAGE),
);

/** Some of the accounts, of every owner, with a token that does not begin with `mark`, by id. Empty at the end. */
export async function listTokensNotMarked(
  db: Db,
  mark: Uint8Array,
  afterId: number,
): Promise<StoredTokens[]> {
  return (await notMarked.all(db, { mark, afterId })).map((row) => ({
    id: row.id,
    businessId: row.business_id,
    platform: row.platform,
    platformUserId: row.platform_user_id,
    access: row.access_token_encrypted,
    refresh: row.refresh_token_encrypted,
  }));
}

type Tokens = Pick<StoredTokens, "access" | "refresh">;

const replace = statement<
  Tokens & { id: number; oldAccess: Uint8Array | null; oldRefresh: Uint8Array | null }
>()((db, parameter) =>
  db
    .updateTable("social_accounts")
    .set({ access_token_encrypted: parameter("access"), refresh_token_encrypted: parameter("refresh") })
    .where("id", "=", parameter("id"))
    .where("access_token_encrypted", "is not distinct from", parameter("oldAccess"))
    .where("refresh_token_encrypted", "is not distinct from", parameter("oldRefresh")),
);

/** Puts other bytes in the place of an account's tokens. False when they have changed since they were read. */
export async function replaceTokens(
  db: Db,
  { id, access: oldAccess, refresh: oldRefresh }: StoredTokens,
  tokens: Tokens,
): Promise<boolean> {
  return (await replace.count(db, { id, oldAccess, oldRefresh, ...tokens })) > 0;
}
