import type { Webhook, WebhookEvent } from "@growth-guide/contract";
import { type Selectable, sql } from "kysely";
import type { Db } from "../../db/database.ts";
import type { WebhooksTable } from "../../db/schema/webhook.ts";
import { statement } from "../../db/statement.ts";
import { keepOneMore } from "../user/keep-one-more.queries.ts";

const TOLD = ["id", "url", "events", "created_at", "switched_off_at"] as const;

const ofOwner = statement<{ ownerId: string }>()((db, parameter) =>
  db.selectFrom("webhooks").select(TOLD).where("user_id", "=", parameter("ownerId")).orderBy("id", "desc"),
);

/** All webhooks of a person, newest first. */
export async function listWebhooks(db: Db, ownerId: string): Promise<Webhook[]> {
  return (await ofOwner.all(db, { ownerId })).map(toWebhook);
}

type NewRow = { url: string; events: WebhookEvent[]; secret: Uint8Array; createdAt: Date };

const insert = statement<NewRow & { ownerId: string }>()((db, parameter) =>
  db
    .insertInto("webhooks")
    .values({
      user_id: parameter("ownerId"),
      url: parameter("url"),
      events: parameter("events"),
      signing_key: parameter("secret"),
      created_at: parameter("createdAt"),
    })
    .returning(TOLD),
);

/** Keeps a webhook; undefined when its owner has `most` already. */
export async function insertWebhook(
  db: Db,
  ownerId: string,
  webhook: NewRow,
  most: number,
): Promise<Webhook | undefined> {
  return keepOneMore(db, { table: "webhooks", userId: ownerId, most }, async (transaction) => {
    const row = await insert.first(transaction, { ...webhook, ownerId });
    return row && toWebhook(row);
  });
}

const remove = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db.deleteFrom("webhooks").where("id", "=", parameter("id")).where("user_id", "=", parameter("ownerId")),
);

/** Ends a webhook, and with it what it was to be told. False when the owner has none with this id. */
export async function deleteWebhook(db: Db, ownerId: string, id: number): Promise<boolean> {
  return (await remove.count(db, { ownerId, id })) > 0;
}

const switchOn = statement<{ ownerId: string; id: number }>()((db, parameter) =>
  db
    .updateTable("webhooks")
    .set({ switched_off_at: null })
    .where("id", "=", parameter("id"))
    .where("user_id", "=", parameter("ownerId"))
    .returning(TOLD),
);

/** Lets a webhook be sent to again; undefined when the owner has none with this id. */
export async function switchWebhookOn(db: Db, ownerId: string, id: number): Promise<Webhook | undefined> {
  const row = await switchOn.first(db, { ownerId, id });
  return row && toWebhook(row);
}

const switchOff = statement<{ id: number; now: Date }>()((db, parameter) =>
  db
    .updateTable("webhooks")
    .set({ switched_off_at: parameter("now") })
    .where("id", "=", parameter("id"))
    .where("switched_off_at", "is", null),
);

/** Lets nothing be sent any more until its owner says so. */
export async function switchWebhookOff(db: Db, id: number, now: Date): Promise<void> {
  await switchOff.count(db, { id, now });
}

const notMarked = statement<{ mark: Uint8Array; afterId: number }>()((db, parameter) =>
  db
    .selectFrom("webhooks")
    .select(["id", "user_id", "signing_key"])
    .where("id", ">", parameter("afterId"))
    .where(
      sql<boolean>`substring(signing_key from 1 for length(${parameter("mark")}::bytea)) <> ${parameter("mark")}::bytea`,
    )
    .orderBy("id")
    .limit(100),
);

/** Some hundred secrets that are not sealed with today's key, of the webhooks after this one. */
export async function listSecretsNotMarked(db: Db, mark: Uint8Array, afterId: number) {
  return notMarked.all(db, { mark, afterId });
}

const replace = statement<{ id: number; was: Uint8Array; secret: Uint8Array }>()((db, parameter) =>
  db
    .updateTable("webhooks")
    .set({ signing_key: parameter("secret") })
    .where("id", "=", parameter("id"))
    .where("signing_key", "=", parameter("was")),
);

/** Keeps a secret in another form, unless somebody else did meanwhile. */
export async function replaceSecret(db: Db, id: number, was: Uint8Array, secret: Uint8Array): Promise<void> {
  await replace.count(db, { id, was, secret });
}

function toWebhook(row: Pick<Selectable<WebhooksTable>, (typeof TOLD)[number]>): Webhook {
  return {
    id: row.id,
    url: row.url,
    events: row.events,
    createdAt: row.created_at,
    switchedOffAt: row.switched_off_at,
  };
}
