import type { ApiKeyScope } from "@growth-guide/contract";
import type { ColumnType, Generated } from "kysely";
import type { DefaultedInstant, OptionalInstant } from "./columns.ts";

// People, and what is kept about their accounts.

export interface UsersTable {
  clerk_id: string;
  email: string;
  /** Whether the address came from the identity provider; a placeholder or a typed one is not verified. */
  email_verified: Generated<boolean>;
  /** Whether the person registered the address explicitly; only such addresses are unique. */
  email_claimed: Generated<boolean>;
  first_name: string | null;
  last_name: string | null;
  is_active: Generated<boolean>;
  /** When the identity provider last changed the person, by its own clock: older news never wins. */
  provider_updated_at: OptionalInstant;
  created_at: DefaultedInstant;
  updated_at: DefaultedInstant;
}

/** Keys for programs of a person's own. The key itself is kept nowhere. */
export interface ApiKeysTable {
  id: ColumnType<number, never, never>;
  user_id: string;
  name: string;
  /** The first characters of the key. */
  hint: string;
  key_sha256: Uint8Array;
  scopes: ApiKeyScope[];
  created_at: DefaultedInstant;
  last_used_at: OptionalInstant;
  expires_at: OptionalInstant;
}

/** What was done in a person's account. Append-only: triggers of the database write most of it, and let nothing change. */
export interface AuditEventsTable {
  id: ColumnType<string, never, never>;
  user_id: string;
  action: string;
  subject_id: number | null;
  detail: string | null;
  created_at: DefaultedInstant;
}

/**
 * Whose account was deleted, and when, so that a token from before does not make the person again. Only a hash of
 * who it was: nothing else of them is left.
 */
export interface DeletedAccountsTable {
  /** Of the subject at the identity provider. */
  subject_sha256: Uint8Array;
  deleted_at: ColumnType<string, string | Date, string | Date>;
}

/** Requests that made something, by the key their client gave them, so that none of them is done twice. */
export interface IdempotencyKeysTable {
  user_id: string;
  key: string;
  /** The procedure asked for. */
  operation: string;
  body_sha256: Uint8Array;
  /** What the first request was answered. */
  answer: ColumnType<unknown, string, string>;
  created_at: DefaultedInstant;
}
