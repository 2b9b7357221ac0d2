import type { SocialAccount, SocialNetwork } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";

/** What may be told of an account: everything but its tokens. */
const TOLD = [
  "social_accounts.id",
  "social_accounts.business_id",
  "social_accounts.platform",
  "social_accounts.platform_username",
  "social_accounts.platform_user_id",
  "social_accounts.is_active",
  "social_accounts.token_expires_at",
  "social_accounts.created_at",
  "social_accounts.updated_at",
] as const;

/** A network's names in the table: an account at Meta is one at Facebook or Instagram. */
const PLATFORMS_OF: Readonly<Record<SocialNetwork, readonly string[]>> = {
  linkedin: ["linkedin"],
  twitter: ["twitter"],
  meta: ["meta", "facebook", "instagram"],
};

const ofBusiness = statement<{ ownerId: string; businessId: number }>()((db, parameter) =>
  db
    .selectFrom("social_accounts")
    .innerJoin("businesses", "businesses.id", "social_accounts.business_id")
    .select(TOLD)
    .where("social_accounts.business_id", "=", parameter("businessId"))
    .where("businesses.user_id", "=", parameter("ownerId"))
    .orderBy("social_accounts.id"),
);

/** The accounts connected with a business, in the order they were connected. */
export async function listSocialAccounts(
  db: Db,
  ownerId: string,
  businessId: number,
): Promise<SocialAccount[]> {
  return (await ofBusiness.all(db, { ownerId, businessId })).map((row) => ({
    id: row.id,
    businessId: row.business_id,
    platform: row.platform,
    platformUsername: row.platform_username,
    platformUserId: row.platform_user_id,
    isActive: row.is_active,
    tokenExpiresAt: row.token_expires_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}

const disconnect = statement<{ ownerId: string; businessId: number; platforms: readonly string[] }>()(
  (db, parameter) =>
    db
      .updateTable("social_accounts")
      .set({
        is_active: false,
        access_token_encrypted: null,
        refresh_token_encrypted: null,
        token_expires_at: null,
        updated_at: sql<string>`now()`,
      })
      .where("business_id", "=", parameter("businessId"))
      .where("is_active", "=", true)
      .where(sql<boolean>`platform = any(${parameter("platforms")}::text[])`)
      .where("business_id", "in", (from) =>
        from.selectFrom("businesses").select("id").where("user_id", "=", parameter("ownerId")),
      ),
);

/** Forgets the tokens of a business's accounts at a network. False when none was connected. */
export async function disconnectAccounts(
  db: Db,
  ownerId: string,
  { businessId, network }: { businessId: number; network: SocialNetwork },
): Promise<boolean> {
  return (await disconnect.count(db, { ownerId, businessId, platforms: PLATFORMS_OF[network] })) > 0;
}
