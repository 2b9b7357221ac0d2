import { createHmac } from "node:crypto";
import type { DueDelivery } from "./due-delivery.queries.ts";

/** What goes over the wire: a JSON text, and the headers that say which message it is and that it is ours. */
export type WebhookMessage = { body: string; headers: Record<string, string> };

/**
 * The message of a delivery, signed for one attempt. The id stays the same from attempt to attempt, so that whoever got
 * it twice can tell.
 * @source https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function webhookMessage(delivery: DueDelivery, secret: string, now: Date): WebhookMessage {
  const { event: type, createdAt: timestamp, data } = delivery;
  const body = JSON.stringify({ type, timestamp, data });
  const id = `msg_${delivery.id}`;
  const seconds = String(Math.floor(now.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64");
  return {
    body,
    headers: {
      "content-type": "application/json",
      "user-agent": "Growth-Guide-Webhooks",
      "webhook-id": id,
      "webhook-timestamp": seconds,
      "webhook-signature": `v1,${signature}`,
    },
  };
}
