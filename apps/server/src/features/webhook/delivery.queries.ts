import type { WebhookDelivery, WebhookDeliveryPage } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { beforeCursor, isBefore, toPage } from "../../db/page.ts";
import { statement } from "../../db/statement.ts";

/** Webhooks of a person, for what belongs to one of them. */
const webhooksOf = (ownerId: string) => sql<number>`(select id from webhooks where user_id = ${ownerId})`;

const TOLD = [
  "id",
  "event",
  "subject_id",
  "created_at",
  "attempts",
  "status",
  "failure",
  "next_attempt_at",
  "delivered_at",
] as const;

const page = statement<{ ownerId: string; webhookId: number; before: number; limit: number }>()(
  (db, parameter) =>
    db
      .selectFrom("webhook_deliveries")
      .select(TOLD)
      .where("webhook_id", "=", parameter("webhookId"))
      .where(sql<boolean>`webhook_id in ${webhooksOf(parameter("ownerId"))}`)
      .where(isBefore("webhook_id", parameter("webhookId"), parameter("before")))
      .orderBy("id", "desc")
      .limit(parameter("limit")),
);

/** At most `limit` messages of a webhook, newest first, after the one `cursor` names. */
export async function listDeliveries(
  db: Db,
  ownerId: string,
  { id, cursor, limit }: { id: number; cursor?: number | null | undefined; limit: number },
): Promise<WebhookDeliveryPage> {
  const rows = await page.all(db, { ownerId, webhookId: id, before: beforeCursor(cursor), limit: limit + 1 });
  const toDelivery = (row: (typeof rows)[number]): WebhookDelivery => ({
    id: Number(row.id),
    event: row.event as WebhookDelivery["event"],
    subjectId: row.subject_id,
    createdAt: row.created_at,
    attempts: row.attempts,
    status: row.status,
    failure: row.failure as WebhookDelivery["failure"],
    nextAttemptAt: row.next_attempt_at,
    deliveredAt: row.delivered_at,
  });
  return toPage(rows, limit, toDelivery, ({ id: last }) => last);
}

const insertTest = statement<{ ownerId: string; webhookId: number; now: Date }>()((db, parameter) =>
  db
    .insertInto("webhook_deliveries")
    .columns(["webhook_id", "event", "data", "next_attempt_at"])
    .expression((from) =>
      from
        .selectFrom("webhooks")
        .select([
          "id",
          sql<string>`'test'`.as("event"),
          sql<string>`'{}'::jsonb`.as("data"),
          sql<string>`${parameter("now")}::timestamptz`.as("next_attempt_at"),
        ])
        .where("id", "=", parameter("webhookId"))
        .where("user_id", "=", parameter("ownerId")),
    ),
);

/** A message that tells of nothing, to be sent now. False when the owner has no such webhook. */
export async function insertTestDelivery(
  db: Db,
  ownerId: string,
  webhookId: number,
  now: Date,
): Promise<boolean> {
  return (await insertTest.count(db, { ownerId, webhookId, now })) > 0;
}

// One attempt behind it: of the messages nobody was told yet there is one for each subject, and this may be another.
const sendAgain = statement<{ ownerId: string; deliveryId: number; now: Date }>()((db, parameter) =>
  db
    .updateTable("webhook_deliveries")
    .set({ attempts: 1, next_attempt_at: parameter("now"), delivered_at: null })
    .where(sql<boolean>`id = ${parameter("deliveryId")}::bigint`)
    .where("next_attempt_at", "is", null)
    .where(sql<boolean>`webhook_id in ${webhooksOf(parameter("ownerId"))}`),
);

/** A message that ended is to be sent once more. False when the owner has none such. */
export async function renewDelivery(
  db: Db,
  ownerId: string,
  deliveryId: number,
  now: Date,
): Promise<boolean> {
  return (await sendAgain.count(db, { ownerId, deliveryId, now })) > 0;
}
