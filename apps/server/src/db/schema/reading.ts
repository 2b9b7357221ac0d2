import type { ColumnType, Generated } from "kysely";
import type { DefaultedInstant } from "./columns.ts";

// What signed-in readers keep.

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
