import type { Generated } from "kysely";
import type { DefaultedInstant, OptionalInstant } from "./columns.ts";

// Businesses and their accounts at networks.

export interface BusinessesTable {
  id: Generated<number>;
  user_id: string;
  name: string;
  description: string | null;
  target_audience: string | null;
  marketing_goals: string | null;
  industry: string | null;
  company_size: string | null;
  /** IANA name of the zone its plans are shown in; null until the owner chose one. */
  time_zone: string | null;
  created_at: DefaultedInstant;
  updated_at: DefaultedInstant;
}

export interface SocialAccountsTable {
  id: Generated<number>;
  business_id: number;
  platform: string;
  platform_user_id: string;
  platform_username: string | null;
  /** AES-256-GCM ciphertexts; the key is configuration, never in the database. */
  access_token_encrypted: Uint8Array | null;
  refresh_token_encrypted: Uint8Array | null;
  token_expires_at: OptionalInstant;
  is_active: Generated<boolean>;
  created_at: DefaultedInstant;
  updated_at: DefaultedInstant;
}
