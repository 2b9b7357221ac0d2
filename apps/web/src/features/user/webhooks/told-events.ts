import { WEBHOOK_EVENTS, type WebhookEvent } from "@growth-guide/contract";
import { words } from "../../../words/webhooks.ts";

/** What is offered for a webhook, with the events each choice stands for. */
export const TOLD = {
  all: WEBHOOK_EVENTS,
  posts: ["content.changed"],
  approvals: ["strategy.approved"],
} as const satisfies Record<string, readonly WebhookEvent[]>;

export type Told = keyof typeof TOLD;

/** The events of a webhook in words. */
export function toldOf(events: readonly WebhookEvent[]): string {
  if (events.length === WEBHOOK_EVENTS.length) return words.tells.all;
  return events.includes("content.changed") ? words.tells.posts : words.tells.approvals;
}
