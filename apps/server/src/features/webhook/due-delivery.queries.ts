import type { WebhookDelivery } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import { statement } from "../../db/statement.ts";

/** A message to be sent now, with where it goes and what it is signed with. */
export type DueDelivery = {
  id: number;
  webhookId: number;
  ownerId: string;
  url: string;
  secret: Uint8Array;
  event: string;
  data: Record<string, unknown>;
  createdAt: string;
  /** With this one. */
  attempts: number;
};

/** How it ended: with a status, or why there was none; and when it is tried again, if it is. */
export type Attempt = {
  status: number | null;
  failure: WebhookDelivery["failure"];
  nextAttemptAt: Date | null;
  deliveredAt: Date | null;
};

/** Messages a server begins at once. In the statement itself: told of it, PostgreSQL goes by the index. */
export const AT_ONCE = 10;

const claim = statement<{ now: Date; until: Date; busy: string[] }>()((db, parameter) =>
  db
    .updateTable("webhook_deliveries")
    .from("webhooks")
    .set({ attempts: sql<number>`attempts + 1`, next_attempt_at: parameter("until") })
    .whereRef("webhooks.id", "=", "webhook_deliveries.webhook_id")
    .where(
      sql<boolean>`webhook_deliveries.id in (
        select due.id from webhook_deliveries due
        where due.next_attempt_at <= ${parameter("now")} and due.id in (
          select distinct on (webhooks.user_id) first.id
          from webhook_deliveries first join webhooks on webhooks.id = first.webhook_id
          where first.next_attempt_at <= ${parameter("now")} and webhooks.switched_off_at is null
            and webhooks.user_id <> all (${parameter("busy")}::text[])
          order by webhooks.user_id, first.next_attempt_at)
        order by due.next_attempt_at limit ${sql.lit(AT_ONCE)} for update skip locked)`,
    )
    .returning([
      "webhook_deliveries.id",
      "webhook_id",
      "webhooks.user_id",
      "webhooks.url",
      "webhooks.signing_key",
      "event",
      "data",
      "webhook_deliveries.created_at",
      "attempts",
    ]),
);

/**
 * At most `AT_ONCE` messages that are due, one for each person who is not `busy`, each for this server alone until the
 * moment given: whoever is gone by then leaves them to the next one. What goes to a webhook that is switched off waits.
 */
export async function claimDueDeliveries(
  db: Db,
  { now, until, busy }: { now: Date; until: Date; busy: string[] },
): Promise<DueDelivery[]> {
  const rows = await claim.all(db, { now, until, busy });
  return rows.map((row) => ({
    id: Number(row.id),
    webhookId: row.webhook_id,
    ownerId: row.user_id,
    url: row.url,
    secret: row.signing_key,
    event: row.event,
    data: row.data,
    createdAt: row.created_at,
    attempts: row.attempts,
  }));
}

const end = statement<Attempt & { id: number }>()((db, parameter) =>
  db
    .updateTable("webhook_deliveries")
    .set({
      status: parameter("status"),
      failure: parameter("failure"),
      next_attempt_at: parameter("nextAttemptAt"),
      delivered_at: parameter("deliveredAt"),
    })
    .where(sql<boolean>`id = ${parameter("id")}::bigint`),
);

/** Notes how an attempt ended. */
export async function endAttempt(db: Db, id: number, attempt: Attempt): Promise<void> {
  await end.count(db, { ...attempt, id });
}

const forget = statement<{ before: Date }>()((db, parameter) =>
  db
    .deleteFrom("webhook_deliveries")
    .where("next_attempt_at", "is", null)
    .where(sql<boolean>`created_at < ${parameter("before")}::timestamptz`),
);

/** Forgets messages that ended and were made before a moment. */
export async function forgetDeliveries(db: Db, before: Date): Promise<void> {
  await forget.count(db, { before });
}
