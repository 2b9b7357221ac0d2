import type { Generated } from "kysely";
import type { DefaultedInstant, Json, OptionalInstant } from "./columns.ts";

// Posts, how they were, how they are drafted, and templates for them.

export interface ContentTable {
  id: Generated<number>;
  business_id: number;
  strategy_id: number | null;
  /** The drafts it was written with; null when its owner wrote it. */
  batch_id: number | null;
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

/** Drafts asked for together. What was asked is kept only while they are written. */
export interface PostBatchesTable {
  id: Generated<number>;
  business_id: number;
  strategy_id: number | null;
  request: Json;
  state: string;
  /** How many are written; those removed since are counted. */
  done: Generated<number>;
  total: number;
  fell_back: Generated<boolean>;
  /** Until when the server that writes them holds them; past that another may take them up. */
  lease_until: OptionalInstant;
  created_at: DefaultedInstant;
}

export interface ContentTemplatesTable {
  id: Generated<number>;
  business_id: number;
  name: string;
  platform: string | null;
  text: string;
  hashtags: string | null;
  version: Generated<number>;
  created_at: DefaultedInstant;
  updated_at: DefaultedInstant;
}
