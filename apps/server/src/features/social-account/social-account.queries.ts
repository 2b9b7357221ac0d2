import type { SocialAccount, SocialNetwork } from "@growth-guide/contract";
import { type Selectable, sql } from "kysely";
import type { Db } from "../../db/database.ts";
import type { SocialAccountsTable } from "../../db/schema/business.ts";
import { statement } from "../../db/statement.ts";
import { businessesOf } from "../business/business.queries.ts";

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

/** What makes an account the only one of its kind. */
export type AccountIdentity = { businessId: number; platform: string; platformUserId: string };

type NewAccount = AccountIdentity & {
  platformUsername: string | null;
  /** Sealed. */
  accessToken: Uint8Array;
  refreshToken: Uint8Array | null;
  tokenExpiresAt: string | null;
};

const upsert = statement<NewAccount & { ownerId: string }>()((db, parameter) =>
  db
    .insertInto("social_accounts")
    .columns([
      "business_id",
      "platform",
      "platform_user_id",
      "platform_username",
      "access_token_encrypted",
      "refresh_token_encrypted",
      "token_expires_at",
    ])
    .expression((from) =>
      from
        .selectFrom("businesses")
        .select([
          "id",
          sql<string>`${parameter("platform")}::text`.as("platform"),
          sql<string>`${parameter("platformUserId")}::text`.as("platform_user_id"),
          sql<string | null>`${parameter("platformUsername")}::text`.as("platform_username"),
          sql<Uint8Array>`${parameter("accessToken")}::bytea`.as("access"),
          sql<Uint8Array | null>`${parameter("refreshToken")}::bytea`.as("refresh"),
          sql<string | null>`${parameter("tokenExpiresAt")}::timestamptz`.as("expires"),
        ])
        .where("id", "=", parameter("businessId"))
        .where("user_id", "=", parameter("ownerId")),
    )
    .onConflict((conflict) =>
      conflict.constraint("social_accounts_identity").doUpdateSet((values) => ({
        platform_username: values.ref("excluded.platform_username"),
        access_token_encrypted: values.ref("excluded.access_token_encrypted"),
        refresh_token_encrypted: values.ref("excluded.refresh_token_encrypted"),
        token_expires_at: values.ref("excluded.token_expires_at"),
        is_active: true,
        updated_at: sql<string>`now()`,
      })),
    )
    .returning(TOLD),
);

/** Keeps an account, or gives the one that is there these tokens; undefined when the owner has no such business. */
export async function upsertSocialAccount(
  db: Db,
  ownerId: string,
  account: NewAccount,
): Promise<SocialAccount | undefined> {
  const row = await upsert.first(db, { ...account, ownerId });
  return row && toSocialAccount(row);
}

/** The accounts connected with a business, in the order they were connected. */
export async function listSocialAccounts(
  db: Db,
  ownerId: string,
  businessId: number,
): Promise<SocialAccount[]> {
  return (await ofBusiness.all(db, { ownerId, businessId })).map(toSocialAccount);
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
      .where("business_id", "in", businessesOf(parameter("ownerId"))),
);

/** Forgets the tokens of a business's accounts at a network. False when none was connected. */
export async function disconnectAccounts(
  db: Db,
  ownerId: string,
  { businessId, network }: { businessId: number; network: SocialNetwork },
): Promise<boolean> {
  return (await disconnect.count(db, { ownerId, businessId, platforms: PLATFORMS_OF[network] })) > 0;
}

type Told = Omit<Selectable<SocialAccountsTable>, "access_token_encrypted" | "refresh_token_encrypted">;

function toSocialAccount(row: Told): SocialAccount {
  return {
    id: row.id,
    businessId: row.business_id,
    platform: row.platform,
    platformUsername: row.platform_username,
    platformUserId: row.platform_user_id,
    isActive: row.is_active,
    tokenExpiresAt: row.token_expires_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
