import type { WebhookEvent } from "@growth-guide/contract";
import type { ColumnType, Generated } from "kysely";
import type { DefaultedInstant, OptionalInstant } from "./columns.ts";

// Whom a person wants told of what, and what they are told.

export interface WebhooksTable {
  id: ColumnType<number, never, never>;
  user_id: string;
  url: string;
  events: WebhookEvent[];
  /** What its messages are signed with: sealed where the server has a key, else as text. */
  signing_key: Uint8Array;
  created_at: DefaultedInstant;
  /** Since when nothing is sent, because nobody took it. */
  switched_off_at: OptionalInstant;
}

/** Messages. Triggers of the database write them; what ended stays for a month. */
export interface WebhookDeliveriesTable {
  id: ColumnType<string, never, never>;
  webhook_id: number;
  event: string;
  subject_id: number | null;
  data: ColumnType<Record<string, unknown>, string, string>;
  created_at: DefaultedInstant;
  attempts: Generated<number>;
  /** The HTTP status of the last answer. */
  status: number | null;
  /** Why there was no answer. */
  failure: string | null;
  /** When it is tried next; null once it arrived or was given up. */
  next_attempt_at: OptionalInstant;
  delivered_at: OptionalInstant;
}
