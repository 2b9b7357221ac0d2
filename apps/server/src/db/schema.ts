import type { Selectable, Updateable } from "kysely";
import type { BusinessesTable, SocialAccountsTable } from "./schema/business.ts";
import type {
  ContentTable,
  ContentVersionsTable,
  PostBatchesTable,
  ContentTemplatesTable,
} from "./schema/content.ts";
import type {
  UsersTable,
  ApiKeysTable,
  AuditEventsTable,
  DeletedAccountsTable,
  IdempotencyKeysTable,
} from "./schema/people.ts";
import type {
  ReadingPreferencesTable,
  SavedChaptersTable,
  ShelvesTable,
  ReadingPlacesTable,
} from "./schema/reading.ts";
import type { WebhookDeliveriesTable, WebhooksTable } from "./schema/webhook.ts";
import type { StrategiesTable, StrategyVersionsTable, StrategyStepsTable } from "./schema/strategy.ts";

/** Every table of the product. The migration test compares it with the migrated database. */
export interface Database {
  users: UsersTable;
  businesses: BusinessesTable;
  strategies: StrategiesTable;
  strategy_versions: StrategyVersionsTable;
  strategy_steps: StrategyStepsTable;
  content: ContentTable;
  content_versions: ContentVersionsTable;
  post_batches: PostBatchesTable;
  content_templates: ContentTemplatesTable;
  social_accounts: SocialAccountsTable;
  reading_preferences: ReadingPreferencesTable;
  saved_chapters: SavedChaptersTable;
  shelves: ShelvesTable;
  reading_places: ReadingPlacesTable;
  idempotency_keys: IdempotencyKeysTable;
  audit_events: AuditEventsTable;
  api_keys: ApiKeysTable;
  webhooks: WebhooksTable;
  webhook_deliveries: WebhookDeliveriesTable;
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
export type PostBatchRow = Selectable<PostBatchesTable>;
export type ContentTemplateRow = Selectable<ContentTemplatesTable>;
