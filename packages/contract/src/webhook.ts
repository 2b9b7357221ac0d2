import { z } from "zod";
import { idSchema, instantSchema, storableText } from "./primitives.ts";
import { isWebhookAddress, WEBHOOK_EVENTS, webhookLimits } from "./webhook-limits.ts";

export const webhookEventSchema = z.enum(WEBHOOK_EVENTS);
export type WebhookEvent = z.infer<typeof webhookEventSchema>;

/** A webhook to make: where messages go, and of what. */
export const webhookDraftSchema = z.strictObject({
  url: storableText({ max: webhookLimits.url }).refine(isWebhookAddress, {
    error: "Give a whole address such as https://example.com/hook, without a name or password in it",
  }),
  events: z
    .array(webhookEventSchema)
    .min(1)
    .max(WEBHOOK_EVENTS.length)
    .refine((events) => new Set(events).size === events.length, { error: "Name each event once" }),
});
export type WebhookDraft = z.input<typeof webhookDraftSchema>;

/** A webhook as its owner sees it: everything but the secret. */
export const webhookSchema = z.object({
  id: idSchema,
  url: z.string(),
  events: z.array(webhookEventSchema),
  createdAt: instantSchema,
  /** Since when nothing is sent, because nobody took it; null while it works. */
  switchedOffAt: instantSchema.nullable(),
});
export type Webhook = z.infer<typeof webhookSchema>;

/** A new webhook with the secret its messages are signed with, which is shown this once. */
export const newWebhookSchema = z.object({ webhook: webhookSchema, secret: z.string() });
export type NewWebhook = z.infer<typeof newWebhookSchema>;

/** Why a message did not arrive, where no status says it. */
export const DELIVERY_FAILURES = [
  "refused_address",
  "unreachable",
  "timed_out",
  "unreadable_secret",
] as const;

/** A message: sent once `deliveredAt` says when, to be tried at `nextAttemptAt`, or given up when neither is there. */
export const webhookDeliverySchema = z.object({
  id: z.int().positive(),
  event: z.enum([...WEBHOOK_EVENTS, "test"]),
  /** The id of the strategy or post it tells of; null for a test. */
  subjectId: z.int().nullable(),
  createdAt: instantSchema,
  /** How often it was tried. */
  attempts: z.int(),
  /** The HTTP status of the last answer, and why there was none. */
  status: z.int().nullable(),
  failure: z.enum(DELIVERY_FAILURES).nullable(),
  nextAttemptAt: instantSchema.nullable(),
  deliveredAt: instantSchema.nullable(),
});
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;

/** Some of a webhook's messages, newest first; `nextCursor` is null on the last page. */
export const webhookDeliveryPageSchema = z.object({
  items: z.array(webhookDeliverySchema),
  nextCursor: z.int().positive().nullable(),
});
export type WebhookDeliveryPage = z.infer<typeof webhookDeliveryPageSchema>;
