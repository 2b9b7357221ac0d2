// What a webhook can be, apart from the schemas: pages that make one load no more than this.

/** What a program of a person's own can be told of: a strategy was approved; a post was made, changed or removed. */
export const WEBHOOK_EVENTS = ["strategy.approved", "content.changed"] as const;

/** Webhooks one person may have, and the longest address in characters. */
export const webhookLimits = { webhooks: 10, url: 2000 } as const;

/** A web address whose host has nothing before it: a name and password there would be shown to whoever sees the list. */
export function isWebhookAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i.test(text);
}
