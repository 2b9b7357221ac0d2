import type { ColumnType, Generated, Selectable, Updateable } from "kysely";

// Instants are read as ISO 8601 text in UTC with microseconds (see database.ts).
type OptionalInstant = ColumnType<string | null, string | Date | null | undefined, string | Date | null>;
type DefaultedInstant = ColumnType<string, string | Date | undefined, string | Date>;
/** A jsonb column: written as JSON text. */
type Json = ColumnType<unknown, string | undefined, string>;

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

export interface StrategiesTable {
  id: Generated<number>;
  business_id: number;
  title: string;
  description: string | null;
  /** Markdown by the section's name on REST (`executive_summary` …), and whatever REST clients added. */
  strategy_data: Json;
  status: Generated<string>;
  /** Counts generations and edits; an edit names the one it began from. */
  version: Generated<number>;
  /** Who wrote each section last, by the section's name. */
  writers: Json;
  generation_state: Generated<string>;
  /** A configured model failed and the rules wrote instead. */
  fell_back: Generated<boolean>;
  /** What was asked for, so that another server can go on with it. */
  request: Json;
  /** Until when the server that writes it holds it; past that another may take it up. */
  lease_until: OptionalInstant;
  created_at: DefaultedInstant;
  updated_at: DefaultedInstant;
}

export interface StrategyVersionsTable {
  strategy_id: number;
  version: number;
  kind: string;
  changed: Json;
  title: string;
  description: string | null;
  strategy_data: Json;
  created_at: DefaultedInstant;
}

export interface StrategyStepsTable {
  id: Generated<number>;
  strategy_id: number;
  from_status: string;
  to_status: string;
  note: string | null;
  version: number;
  created_at: DefaultedInstant;
}

export interface ContentTable {
  id: Generated<number>;
  business_id: number;
  strategy_id: number | null;
  platform: string;
  content_type: Generated<string>;
  tone: Generated<string>;
  text: string;
  hashtags: string | null;
  status: Generated<string>;
  version: Generated<number>;
  /** When its owner approved the text as it stands; an edit takes it back. */
  approved_at: OptionalInstant;
  scheduled_for: OptionalInstant;
  published_at: OptionalInstant;
  ai_generated: Generated<boolean>;
  created_at: DefaultedInstant;
  updated_at: DefaultedInstant;
}

export interface ContentVersionsTable {
  content_id: number;
  version: number;
  text: string;
  hashtags: string | null;
  created_at: DefaultedInstant;
}

export interface ContentTemplatesTable {
  id: Generated<number>;
  business_id: number;
  name: string;
  platform: string | null;
  text: string;
  hashtags: string | null;
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

export interface ReadingPreferencesTable {
  user_id: string;
  /** Only what was chosen: null, like a member missing in `display`, means the default. */
  level: string | null;
  preferred_format: string | null;
  content_focus: string | null;
  display: ColumnType<Record<string, unknown>, string, string>;
  updated_at: DefaultedInstant;
}

export interface SavedChaptersTable {
  id: Generated<number>;
  user_id: string;
  title: string;
  content: string;
  source_name: string | null;
  /** Of the content in UTF-8: the same text is kept once per person. */
  content_sha256: Uint8Array;
  bytes: number;
  created_at: DefaultedInstant;
  updated_at: DefaultedInstant;
}

/** How much a person keeps, so that saving can be refused without counting and without a race. */
export interface ShelvesTable {
  user_id: string;
  chapters: number;
  bytes: ColumnType<string, number, number>;
}

export interface ReadingPlacesTable {
  user_id: string;
  chapter_key: string;
  title: string | null;
  /** Null is the original. */
  level: string | null;
  block_id: string | null;
  fraction: number;
  source_offset: number;
  share: number;
  read_at: DefaultedInstant;
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

/**
 * Whose account was deleted, and when, so that a token from before does not make the person again. Only a hash of
 * who it was: nothing else of them is left.
 */
export interface DeletedAccountsTable {
  /** Of the subject at the identity provider. */
  subject_sha256: Uint8Array;
  deleted_at: ColumnType<string, string | Date, string | Date>;
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

/** Every table of the product. The migration test compares this page with the migrated database. */
export interface Database {
  users: UsersTable;
  businesses: BusinessesTable;
  strategies: StrategiesTable;
  strategy_versions: StrategyVersionsTable;
  strategy_steps: StrategyStepsTable;
  content: ContentTable;
  content_versions: ContentVersionsTable;
  content_templates: ContentTemplatesTable;
  social_accounts: SocialAccountsTable;
  reading_preferences: ReadingPreferencesTable;
  saved_chapters: SavedChaptersTable;
  shelves: ShelvesTable;
  reading_places: ReadingPlacesTable;
  idempotency_keys: IdempotencyKeysTable;
  audit_events: AuditEventsTable;
  deleted_accounts: DeletedAccountsTable;
}

export type UserRow = Selectable<UsersTable>;
export type BusinessRow = Selectable<BusinessesTable>;
export type BusinessRowUpdate = Updateable<BusinessesTable>;
export type ReadingPreferencesRow = Selectable<ReadingPreferencesTable>;
export type SavedChapterRow = Selectable<SavedChaptersTable>;
export type ReadingPlaceRow = Selectable<ReadingPlacesTable>;
export type StrategyRow = Selectable<StrategiesTable>;
export type StrategyVersionRow = Selectable<StrategyVersionsTable>;
export type ContentRow = Selectable<ContentTable>;
export type ContentTemplateRow = Selectable<ContentTemplatesTable>;
