import type { Db } from "../../db/database.ts";
import { type Sealer, UnreadableError } from "../../encryption/sealer.ts";
import { type Attempt, type DueDelivery, endAttempt } from "./due-delivery.queries.ts";
import { type Outcome, postMessage } from "./post-message.ts";
import { webhookMessage } from "./webhook-message.ts";
import { switchWebhookOff } from "./webhook.queries.ts";
import { openSecret } from "./webhook.service.ts";

/**
 * Seconds from an attempt that failed to the next: three days in all, so that a receiver that is away over a weekend
 * misses nothing.
 * @source the schedule that the Standard Webhooks specification suggests
 */
const PAUSES = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** What says that a receiver wants no more of it. */
const GONE = 410;

export type DeliverOptions = { db: Db; sealer: Sealer | null; toPrivate: boolean; clock: () => Date };

/**
 * Tries a message once and notes what came of it. A webhook whose message is given up is switched off.
 * @throws the signal's reason when it is aborted; the message is then as it was claimed
 */
export async function deliver(
  delivery: DueDelivery,
  options: DeliverOptions,
  signal: AbortSignal,
): Promise<void> {
  const { db, clock } = options;
  const attempt = afterAttempt(delivery, await outcomeOf(delivery, options, signal), clock());
  await endAttempt(db, delivery.id, attempt);
  const isGivenUp = attempt.deliveredAt === null && attempt.nextAttemptAt === null;
  if (isGivenUp) await switchWebhookOff(db, delivery.webhookId, clock());
}

type AnyOutcome = Outcome | { failure: "unreadable_secret" };

async function outcomeOf(
  delivery: DueDelivery,
  { sealer, toPrivate, clock }: DeliverOptions,
  signal: AbortSignal,
): Promise<AnyOutcome> {
  try {
    const secret = openSecret(sealer, delivery.ownerId, delivery.secret);
    return await postMessage(delivery.url, webhookMessage(delivery, secret, clock()), { toPrivate, signal });
  } catch (error) {
    if (error instanceof UnreadableError) return { failure: "unreadable_secret" };
    throw error;
  }
}

function afterAttempt({ attempts }: DueDelivery, outcome: AnyOutcome, now: Date): Attempt {
  const status = "status" in outcome ? outcome.status : null;
  const failure = "failure" in outcome ? outcome.failure : null;
  if (status !== null && status >= 200 && status < 300)
    return { status, failure, nextAttemptAt: null, deliveredAt: now };
  const pause = status === GONE ? undefined : PAUSES[attempts - 1];
  const nextAttemptAt = pause === undefined ? null : new Date(now.getTime() + 1000 * pause);
  return { status, failure, nextAttemptAt, deliveredAt: null };
}
