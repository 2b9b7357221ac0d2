import { randomBytes } from "node:crypto";
import { type NewWebhook, type WebhookDraft, webhookLimits } from "@growth-guide/contract";
import { isSealed, type Place, type Sealer, UnreadableError } from "../../encryption/sealer.ts";
import { fail } from "../../errors.ts";
import type { Resources } from "../../resources.ts";
import { mayBeSentTo } from "./public-address.ts";
import { insertWebhook } from "./webhook.queries.ts";

/** As many as the digest of the signature has. */
const SECRET_BYTES = 32;

/**
 * Makes a webhook. Its secret leaves here once.
 * @throws DomainError webhook_address_refused, webhooks_full
 */
export async function createWebhook(
  { db, clock, sealer, webhookSender }: Pick<Resources, "db" | "clock" | "sealer" | "webhookSender">,
  ownerId: string,
  { url, events }: WebhookDraft,
): Promise<NewWebhook> {
  if (!mayBeSentTo(url, webhookSender.toPrivate)) fail("webhook_address_refused");
  const secret = `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
  const kept = sealer?.seal(secret, placeOfSecret(ownerId)) ?? Buffer.from(secret);
  const row = { url, events, secret: kept, createdAt: clock() };
  const webhook = await insertWebhook(db, ownerId, row, webhookLimits.webhooks);
  return { webhook: webhook ?? fail("webhooks_full"), secret };
}

/** Where a secret belongs: sealed bytes copied to another person's webhook do not open. */
function placeOfSecret(ownerId: string): Place {
  return ["webhooks", ownerId, "secret"];
}

/**
 * A webhook's secret as its owner knows it.
 * @throws UnreadableError when no configured key opens it
 */
export function openSecret(sealer: Sealer | null, ownerId: string, kept: Uint8Array): string {
  if (isSealed(kept)) {
    if (sealer === null) throw new UnreadableError("Sealed with a key that is not configured");
    return sealer.open(kept, placeOfSecret(ownerId));
  }
  return Buffer.from(kept).toString("utf8");
}

/** The same secret as it is kept with today's key. */
export function sealSecret(sealer: Sealer, ownerId: string, kept: Uint8Array): Buffer {
  return sealer.seal(openSecret(sealer, ownerId, kept), placeOfSecret(ownerId));
}
