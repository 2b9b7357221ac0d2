import type { Logger } from "../../logger.ts";
import { deliver, type DeliverOptions } from "./deliver.ts";
import { AT_ONCE, claimDueDeliveries, forgetDeliveries } from "./due-delivery.queries.ts";

/** Sends messages behind the requests. */
export type WebhookSender = {
  /** Whether messages may go into our own network. */
  toPrivate: boolean;
  /** Begins to send what is due now; resolves once it is begun. Never rejects. */
  look(): Promise<void>;
  /** Sends what is due now; resolves when all of it was tried. Never rejects. */
  sendDue(): Promise<void>;
  /** Stops; what is under way is sent again by the next server. */
  close(): Promise<void>;
};

/** How often it is looked for what is due, in milliseconds. */
const LOOK_MS = 5000;
/** Until then an attempt has ended, one way or another. */
const HOLD_MS = 60_000;
/** How long what ended is kept. */
const KEPT_MS = 30 * 24 * 3600 * 1000;
const FORGET_EVERY_MS = 3600 * 1000;

type Options = DeliverOptions & { log: Logger };

/**
 * Opens a sender, which looks for what is due by itself until it is closed. Each person has one message under way at a
 * time, so that a receiver that never answers holds up nobody but its owner.
 */
export function openWebhookSender({ log, ...options }: Options): WebhookSender {
  const { db, toPrivate, clock } = options;
  const stop = new AbortController();
  /** By the person they belong to. */
  const underWay = new Map<string, Promise<void>>();
  let forgotAt = clock().getTime();
  let isAway = false;

  /** Told once: a database that is away is away for every look. */
  const warn = (error: unknown): void => {
    if (!stop.signal.aborted && !isAway)
      log.warn({ reason: String(error) }, "Webhooks wait: what is due could not be sent or noted");
    isAway = true;
  };

  const begin = async (): Promise<void> => {
    if (stop.signal.aborted || underWay.size >= AT_ONCE) return;
    const now = clock();
    const until = new Date(now.getTime() + HOLD_MS);
    const due = await claimDueDeliveries(db, { now, until, busy: [...underWay.keys()] });
    isAway = false;
    for (const delivery of due) {
      const done = deliver(delivery, options, stop.signal)
        .catch(warn)
        .finally(() => {
          underWay.delete(delivery.ownerId);
          void look();
        });
      underWay.set(delivery.ownerId, done);
    }
    if (now.getTime() - forgotAt < FORGET_EVERY_MS) return;
    forgotAt = now.getTime();
    await forgetDeliveries(db, new Date(forgotAt - KEPT_MS));
  };

  let looked = Promise.resolve();
  // One look after the other, so that each knows whose messages the one before has begun.
  const look = () => (looked = looked.then(begin).catch(warn));
  const looking = setInterval(look, LOOK_MS);
  looking.unref();

  return {
    toPrivate,
    look,
    async sendDue() {
      await look();
      // Each that ends looks for the next one of its person's.
      while (underWay.size > 0) {
        await Promise.all(underWay.values());
        await looked;
      }
    },
    async close() {
      clearInterval(looking);
      stop.abort();
      await looked;
      await Promise.all(underWay.values());
    },
  };
}
