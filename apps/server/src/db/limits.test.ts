/** Every connection the server makes has PostgreSQL's own time limits, which hold when nobody here looks at a clock. */
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { useTestDatabase } from "../../test/support/test-database.ts";
import { openDatabase } from "./database.ts";
import { statement } from "./statement.ts";

const database = useTestDatabase();
const open = (options: object = {}) => {
  const db = openDatabase({ url: database.url, poolSize: 4, ...options });
  afterAll(() => db.destroy());
  return db;
};

const LIMITS = sql<string>`(
  select string_agg(name || ' ' || setting, ', ' order by name) from pg_settings
  where name in ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')
)`;
const OURS = "idle_in_transaction_session_timeout 5000, lock_timeout 2000, statement_timeout 3000";
const shared = statement<object>()((db) => db.selectNoFrom(LIMITS.as("limits")));

test("one of the pool, as a transaction gets it", async () => {
  const { limits } = await open()
    .transaction()
    .execute((transaction) => transaction.selectNoFrom(LIMITS.as("limits")).executeTakeFirstOrThrow());
  expect(limits).toBe(OURS);
});

test("one that reads share", async () => {
  expect((await shared.first(open(), {}))?.limits).toBe(OURS);
});

test("a migration or a backup may take its time", async () => {
  const { limits } = await open({ patient: true })
    .selectNoFrom(LIMITS.as("limits"))
    .executeTakeFirstOrThrow();
  expect(limits).toBe(OURS.replaceAll(/\d+/g, "0"));
});
