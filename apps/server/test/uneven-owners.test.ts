/** A short list stays quick beside an owner who has very many: plans without values think of the average owner. */
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Db, openDatabase } from "../src/db/database.ts";
import { listBusinesses } from "../src/features/business/business.queries.ts";
import { listSavedChapters } from "../src/features/chapter/saved-chapter.queries.ts";
import { listContent } from "../src/features/content/content.queries.ts";
import { listStrategies } from "../src/features/strategy/strategy.queries.ts";
import { listAuditEvents } from "../src/features/user/audit-log.queries.ts";
import { useTestDatabase } from "./support/test-database.ts";

const database = useTestDatabase();
const asked: string[] = [];
let db: Db;

/** One owner has ten of everything, another all the rest. */
const ROWS = [
  sql`insert into users (clerk_id, email) values ('few', 'f@example.com'), ('many', 'm@example.com')`,
  sql`insert into businesses (id, user_id, name) overriding system value
    select n, case when n <= 10 then 'few' else 'many' end, 'B' || n from generate_series(1, 20000) n`,
  sql`insert into strategies (business_id, title, strategy_data)
    select n, 'S', '{}' from generate_series(1, 20000) n`,
  sql`insert into content (business_id, platform, text) select n, 'linkedin', 'T' from generate_series(1, 20000) n`,
  sql`insert into saved_chapters (user_id, title, content, content_sha256, bytes)
    select case when n <= 10 then 'few' else 'many' end, 'C', 'C', sha256(n::text::bytea), 1
    from generate_series(1, 20000) n`,
  sql`insert into audit_events (user_id, action)
    select case when n <= 10 then 'few' else 'many' end, 'export' from generate_series(1, 20000) n`,
  sql`analyze`,
];

beforeAll(async () => {
  const onStatement = (text: string) => {
    asked.push(text);
    return () => {};
  };
  db = openDatabase({ url: database.url, poolSize: 1, onStatement });
  for (const statement of ROWS) await statement.execute(database.db);
});
afterAll(() => db.destroy());

const filter = { businessId: null, platform: null, status: null };
describe.each([
  { list: "businesses", index: "businesses_user_id_id", read: () => listBusinesses(db, "few", { limit: 5 }) },
  {
    list: "strategies",
    index: "strategies_of_business",
    read: () => listStrategies(db, "few", { limit: 5 }),
  },
  {
    list: "posts",
    index: "content_of_business",
    read: () => listContent(db, "few", { ...filter, limit: 5 }),
  },
  {
    list: "chapters",
    index: "saved_chapters_of_user",
    read: () => listSavedChapters(db, "few", { limit: 5 }),
  },
  { list: "events", index: "audit_events_of_user", read: () => listAuditEvents(db, "few", { limit: 5 }) },
])("$list", ({ index, read }) => {
  test("are found by their owner's part of the index", async () => {
    asked.length = 0;
    const found = await read();
    expect(Array.isArray(found) ? found : found.items).toHaveLength(5);
    const plan = await sql<object>`explain (generic_plan) ${sql.raw(asked.at(-1) ?? "")}`.execute(db);
    expect(JSON.stringify(plan.rows)).toContain(index);
  });
});
