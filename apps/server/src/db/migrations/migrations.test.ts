import { sql } from "kysely";
import { NO_MIGRATIONS } from "kysely/migration";
import { expect, test } from "vitest";
import { useTestDatabase } from "../../../test/support/test-database.ts";
import { isMigrated, migrate, migrateToLatest } from "../migrate.ts";
import type { Database } from "../schema.ts";
import { migrations } from "./index.ts";

const database = useTestDatabase();

/** The columns of schema.ts. TypeScript refuses this table when the two disagree. */
const documented: { [Table in keyof Database]: Record<keyof Database[Table], true> } = {
  users: {
    clerk_id: true,
    email: true,
    email_verified: true,
    email_claimed: true,
    first_name: true,
    last_name: true,
    is_active: true,
    provider_updated_at: true,
    created_at: true,
    updated_at: true,
  },
  businesses: {
    id: true,
    user_id: true,
    name: true,
    description: true,
    target_audience: true,
    marketing_goals: true,
    industry: true,
    company_size: true,
    time_zone: true,
    created_at: true,
    updated_at: true,
  },
  strategies: {
    id: true,
    business_id: true,
    title: true,
    description: true,
    strategy_data: true,
    status: true,
    version: true,
    writers: true,
    generation_state: true,
    fell_back: true,
    request: true,
    lease_until: true,
    created_at: true,
    updated_at: true,
  },
  strategy_versions: {
    strategy_id: true,
    version: true,
    kind: true,
    changed: true,
    title: true,
    description: true,
    strategy_data: true,
    created_at: true,
  },
  strategy_steps: {
    id: true,
    strategy_id: true,
    from_status: true,
    to_status: true,
    note: true,
    version: true,
    created_at: true,
  },
  content: {
    id: true,
    business_id: true,
    strategy_id: true,
    batch_id: true,
    platform: true,
    content_type: true,
    tone: true,
    text: true,
    hashtags: true,
    status: true,
    version: true,
    approved_at: true,
    scheduled_for: true,
    published_at: true,
    ai_generated: true,
    created_at: true,
    updated_at: true,
  },
  content_versions: { content_id: true, version: true, text: true, hashtags: true, created_at: true },
  post_batches: {
    id: true,
    business_id: true,
    strategy_id: true,
    request: true,
    state: true,
    done: true,
    total: true,
    fell_back: true,
    lease_until: true,
    created_at: true,
  },
  content_templates: {
    id: true,
    business_id: true,
    name: true,
    platform: true,
    text: true,
    hashtags: true,
    version: true,
    created_at: true,
    updated_at: true,
  },
  social_accounts: {
    id: true,
    business_id: true,
    platform: true,
    platform_user_id: true,
    platform_username: true,
    access_token_encrypted: true,
    refresh_token_encrypted: true,
    token_expires_at: true,
    is_active: true,
    created_at: true,
    updated_at: true,
  },
  reading_preferences: {
    user_id: true,
    level: true,
    preferred_format: true,
    content_focus: true,
    display: true,
    updated_at: true,
  },
  saved_chapters: {
    id: true,
    user_id: true,
    title: true,
    content: true,
    source_name: true,
    content_sha256: true,
    bytes: true,
    created_at: true,
    updated_at: true,
  },
  shelves: { user_id: true, chapters: true, bytes: true },
  reading_places: {
    user_id: true,
    chapter_key: true,
    title: true,
    level: true,
    block_id: true,
    fraction: true,
    source_offset: true,
    share: true,
    read_at: true,
  },
  idempotency_keys: {
    user_id: true,
    key: true,
    operation: true,
    body_sha256: true,
    answer: true,
    created_at: true,
  },
  audit_events: {
    id: true,
    user_id: true,
    action: true,
    subject_id: true,
    detail: true,
    created_at: true,
  },
  api_keys: {
    id: true,
    user_id: true,
    name: true,
    hint: true,
    key_sha256: true,
    scopes: true,
    created_at: true,
    last_used_at: true,
    expires_at: true,
  },
  webhooks: {
    id: true,
    user_id: true,
    url: true,
    events: true,
    signing_key: true,
    created_at: true,
    switched_off_at: true,
  },
  webhook_deliveries: {
    id: true,
    webhook_id: true,
    event: true,
    subject_id: true,
    data: true,
    created_at: true,
    attempts: true,
    status: true,
    failure: true,
    next_attempt_at: true,
    delivered_at: true,
  },
  deleted_accounts: { subject_sha256: true, deleted_at: true },
};

async function columns(): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ table_name: string; names: string[] }>`
    select table_name, array_agg(column_name::text order by column_name) as names
    from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely_%'
    group by table_name`.execute(database.db);
  return Object.fromEntries(rows.map(({ table_name, names }) => [table_name, names.toSorted()]));
}

test("the migrated database has exactly the columns of schema.ts, after up, down and up again", async () => {
  const expected = Object.fromEntries(
    Object.entries(documented).map(([table, names]) => [table, Object.keys(names).toSorted()]),
  );
  expect(await columns()).toEqual(expected);

  await migrate(database.db, (migrator) => migrator.migrateTo(NO_MIGRATIONS));
  expect(await columns()).toEqual({});
  expect(await isMigrated(database.db)).toBe(false);

  expect(await migrateToLatest(database.db)).toEqual(Object.keys(migrations));
  expect(await columns()).toEqual(expected);
  expect(await migrateToLatest(database.db)).toEqual([]);
  expect(await isMigrated(database.db)).toBe(true);
});

test("a database that a later version migrated is left alone", async () => {
  await sql`insert into kysely_migration (name, timestamp) values ('9999-later', now()::text)`.execute(
    database.db,
  );
  await expect(migrateToLatest(database.db)).rejects.toMatchObject({ code: "NEWER_DATABASE" });
});
