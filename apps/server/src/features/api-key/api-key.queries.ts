import type { ApiKey, ApiKeyScope } from "@growth-guide/contract";
import { type Selectable, sql } from "kysely";
import type { Db } from "../../db/database.ts";
import type { ApiKeysTable } from "../../db/schema/people.ts";
import { statement } from "../../db/statement.ts";
import { keepOneMore } from "../user/keep-one-more.queries.ts";

/** A key as found by its hash: whose it is, what it may do, and from when until when. */
export type KeyOwner = Pick<ApiKey, "scopes" | "createdAt" | "expiresAt"> & { ownerId: string };

/** Looked up and marked as used in one trip; the mark is written at most once a minute. */
const use = statement<{ hash: Uint8Array; now: Date }>()((db, parameter) =>
  db
    .with("used", (cte) =>
      cte
        .updateTable("api_keys")
        .set({ last_used_at: parameter("now") })
        .where("key_sha256", "=", parameter("hash"))
        .where(
          sql<boolean>`(last_used_at is null or last_used_at < ${parameter("now")}::timestamptz - interval '1 minute')`,
        )
        .where(sql<boolean>`(expires_at is null or expires_at > ${parameter("now")}::timestamptz)`),
    )
    .selectFrom("api_keys")
    .select(["user_id", "scopes", "created_at", "expires_at"])
    .where("key_sha256", "=", parameter("hash")),
);

/** The key of this hash, marked as used now; undefined when there is none. */
export async function findApiKeyInUse(db: Db, hash: Uint8Array, now: Date): Promise<KeyOwner | undefined> {
  const row = await use.first(db, { hash, now });
  return (
    row && {
      ownerId: row.user_id,
      scopes: row.scopes,
      createdAt: row.created_at,
      expiresAt: row.expires_at,
    }
  );
}

const ofOwner = statement<{ ownerId: string }>()((db, parameter) =>
  db.selectFrom("api_keys").selectAll().where("user_id", "=", parameter("ownerId")).orderBy("id", "desc"),
);

/** All keys of a person, newest first. */
export async function listApiKeys(db: Db, ownerId: string): Promise<ApiKey[]> {
  return (await ofOwner.all(db, { ownerId })).map(toApiKey);
}

type NewKey = {
  name: string;
  hint: string;
  hash: Uint8Array;
  scopes: ApiKeyScope[];
  createdAt: Date;
  expiresAt: Date | null;
};

const insert = statement<NewKey & { ownerId: string }>()((db, parameter) =>
  db
    .insertInto("api_keys")
    .values({
      user_id: parameter("ownerId"),
      name: parameter("name"),
      hint: parameter("hint"),
      key_sha256: parameter("hash"),
      scopes: parameter("scopes"),
      created_at: parameter("createdAt"),
      expires_at: parameter("expiresAt"),
    })
    .returningAll(),
);

/** Keeps a key; undefined when its owner has `most` already. */
export async function insertApiKey(
  db: Db,
  ownerId: string,
  key: NewKey,
  most: number,
): Promise<ApiKey | undefined> {
  return keepOneMore(db, { table: "api_keys", userId: ownerId, most }, async (transaction) => {
    const row = await insert.first(transaction, { ...key, ownerId });
    return row && toApiKey(row);
  });
}

const remove = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .deleteFrom("api_keys")
    .where("id", "=", parameter("id"))
    .where("user_id", "=", parameter("ownerId"))
    .returning("key_sha256"),
);

/** Revokes a key and gives its hash; undefined when the owner has none with this id. */
export async function deleteApiKey(db: Db, ownerId: string, id: number): Promise<Uint8Array | undefined> {
  return (await remove.first(db, { ownerId, id }))?.key_sha256;
}

function toApiKey(row: Selectable<ApiKeysTable>): ApiKey {
  return {
    id: row.id,
    name: row.name,
    hint: row.hint,
    scopes: row.scopes,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
  };
}
