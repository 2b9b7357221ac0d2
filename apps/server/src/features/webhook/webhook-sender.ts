import type { Db } from "../../db/database.ts";
import { type Sealer, UnreadableError } from "../../encryption/sealer.ts";
import type { Logger } from "../../logger.ts";
import {
  AT_ONCE,
  type Attempt,
  claimDueDeliveries,
  type DueDelivery,
  endAttempt,
  forgetDeliveries,
} from "./due-delivery.queries.ts";
import { postMessage } from "./post-message.ts";
import { webhookMessage } from "./webhook-message.ts";
import { switchWebhookOff } from "./webhook.queries.ts";
import { openSecret } from "./webhook.service.ts";

/** Sends messages behind the requests. */
export type WebhookSender = {
  /** Whether messages may go into our own network. */
  toPrivate: boolean;
  /** Sends what is due now; resolves when all of it was tried. Never rejects. */
  sendDue(): Promise<void>;
  /** Stops; what is under way is sent again by the next server. */
  close(): Promise<void>;
};

/** How often it is looked for what is due, in milliseconds. */
const LOOK_MS = 5000;
/** Until then an attempt has ended, one way or another, in seconds. */
const HOLD_SECONDS = 60;
/** How long what ended is kept. */
const KEPT_MS = 30 * 24 * 3600 * 1000;
const FORGET_EVERY_MS = 3600 * 1000;

/**
 * Seconds from an attempt that failed to the next: three days in all, so that a receiver that is away over a weekend
 * misses nothing.
 * @source the schedule that the Standard Webhooks specification suggests
 */
const PAUSES = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];

/** What says that a receiver wants no more of it. */
const GONE = 410;

type Options = { db: Db; sealer: Sealer | null; toPrivate: boolean; clock: () => Date; log: Logger };

/** Opens a sender, which looks for what is due by itself until it is closed. */
export function openWebhookSender({ db, sealer, toPrivate, clock, log }: Options): WebhookSender {
  const stop = new AbortController();
  const after = (seconds: number) => new Date(clock().getTime() + 1000 * seconds);
  let forgotAt = clock().getTime();

  const tryOnce = async (delivery: DueDelivery): Promise<Attempt> => {
    const outcome = await outcomeOf(delivery);
    const status = "status" in outcome ? outcome.status : null;
    const failure = "failure" in outcome ? outcome.failure : null;
    if (status !== null && status >= 200 && status < 300)
      return { status, failure, nextAttemptAt: null, deliveredAt: clock() };
    const pause = status === GONE ? undefined : PAUSES[delivery.attempts - 1];
    return { status, failure, nextAttemptAt: pause === undefined ? null : after(pause), deliveredAt: null };
  };

  const outcomeOf = async (delivery: DueDelivery) => {
    try {
      const secret = openSecret(sealer, delivery.ownerId, delivery.secret);
      const message = webhookMessage(delivery, secret, clock());
      return await postMessage(delivery.url, message, { toPrivate, signal: stop.signal });
    } catch (error) {
      if (error instanceof UnreadableError) return { failure: "unreadable_secret" };
      throw error;
    }
  };

  const deliver = async (delivery: DueDelivery): Promise<void> => {
    const attempt = await tryOnce(delivery);
    await endAttempt(db, delivery.id, attempt);
    const isGivenUp = attempt.deliveredAt === null && attempt.nextAttemptAt === null;
    if (isGivenUp) await switchWebhookOff(db, delivery.webhookId, clock());
  };

  const sendAll = async (): Promise<void> => {
    for (;;) {
      stop.signal.throwIfAborted();
      const now = clock();
      const due = await claimDueDeliveries(db, { now, until: after(HOLD_SECONDS) });
      await Promise.all(due.map(deliver));
      if (due.length < AT_ONCE) break;
    }
    if (clock().getTime() - forgotAt < FORGET_EVERY_MS) return;
    forgotAt = clock().getTime();
    await forgetDeliveries(db, new Date(forgotAt - KEPT_MS));
  };

  let isAway = false;
  const sendDue = async (): Promise<void> => {
    try {
      await sendAll();
      isAway = false;
    } catch (error) {
      // Told once: a database that is away is away for every look.
      if (!stop.signal.aborted && !isAway)
        log.warn({ reason: String(error) }, "Webhooks wait: what is due could not be sent or noted");
      isAway = true;
    }
  };

  let underWay = Promise.resolve();
  // One look after the other: a slow receiver is not sent to by two at once.
  const look = () => (underWay = underWay.then(sendDue));
  const looking = setInterval(look, LOOK_MS);
  looking.unref();

  return {
    toPrivate,
    sendDue: look,
    async close() {
      clearInterval(looking);
      stop.abort();
      await underWay;
    },
  };
}
