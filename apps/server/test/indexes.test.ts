/** Every statement that procedures send finds its rows by an index once the tables are large. */
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { procedures } from "../src/app-router.ts";
import { startCountingProxy } from "./support/counting-proxy.ts";
import { aFullAccount } from "./support/full-account.ts";
import { giveEverything } from "./support/possessions.ts";
import { procedureCalls } from "./support/procedure-calls.ts";
import { startServer } from "./support/start-server.ts";

const ROWS = 3000;
/** The first plan without values came with this version. */
const GENERIC_PLANS_SINCE = 160_000;

let proxy: Awaited<ReturnType<typeof startCountingProxy>>;
afterAll(() => proxy.stop());
const server = startServer({
  config: async (databaseUrl) => {
    proxy = await startCountingProxy(databaseUrl);
    return { database: { kind: "postgres", url: proxy.url } };
  },
});

/** Tables in which a person can have something, what is referred to before what refers to it. */
const LARGE = [
  "users",
  "businesses",
  "strategies",
  "strategy_versions",
  "strategy_steps",
  "post_batches",
  "content",
  "content_versions",
  "content_templates",
  "social_accounts",
  "saved_chapters",
  "shelves",
  "reading_places",
  "reading_preferences",
  "idempotency_keys",
  "api_keys",
  "webhooks",
  "webhook_deliveries",
];

/** What has to differ from row to row, by the column's name. */
const DIFFERENT = sql`jsonb_build_object(
  'id', 100000 + n, 'business_id', 100000 + n, 'strategy_id', 100000 + n, 'content_id', 100000 + n, 'batch_id', 100000 + n,
  'clerk_id', 'seed_' || n, 'user_id', 'seed_' || n, 'content_sha256', sha256(n::text::bytea),
  'key_sha256', sha256(n::text::bytea), 'created_at', now() - n * interval '1 minute',
  'read_at', now() - n * interval '1 minute')`;

let explain: pg.Client;
/** A row of each table many times over, as if as many people had one of everything. */
beforeAll(async () => {
  await aFullAccount(server.db, "user_seed");
  await server.db.transaction().execute(async (transaction) => {
    for (const name of LARGE) {
      await sql`insert into ${sql.table(name)} overriding system value
        select another.* from generate_series(1, ${sql.lit(ROWS)}) n,
          (select * from ${sql.table(name)} limit 1) one, jsonb_populate_record(null::${sql.table(name)}, to_jsonb(one) || ${DIFFERENT}) another`.execute(
        transaction,
      );
    }
    await sql`insert into audit_events (user_id, action) select 'seed_' || n, 'business_removed'
      from generate_series(1, ${sql.lit(ROWS)}) n`.execute(transaction);
    await sql`insert into deleted_accounts select sha256(n::text::bytea), now()
      from generate_series(1, ${sql.lit(ROWS)}) n`.execute(transaction);
  });
  await sql`analyze`.execute(server.db);
  explain = new pg.Client(proxy.url);
  await explain.connect();
});
afterAll(() => explain.end());

type Plan = { "Node Type": string; "Relation Name"?: string; Plans?: Plan[] };

/** The large tables a statement reads from end to end. */
async function readWhole(statement: string): Promise<string[]> {
  const { rows } = await explain.query<{ "QUERY PLAN": [{ Plan: Plan }] }>(
    `explain (generic_plan, format json) ${statement}`,
  );
  const scanned = (plan: Plan): string[] => [
    ...(plan["Node Type"] === "Seq Scan" && plan["Relation Name"] !== "kysely_migration"
      ? [plan["Relation Name"] ?? ""]
      : []),
    ...(plan.Plans ?? []).flatMap(scanned),
  ];
  return rows.flatMap((row) => scanned(row["QUERY PLAN"][0].Plan));
}

test("no statement reads a large table from end to end", async (context) => {
  const { rows } = await explain.query<{ version: string }>(
    "select current_setting('server_version_num') version",
  );
  if (Number(rows[0]?.version) < GENERIC_PLANS_SINCE)
    context.skip("PostgreSQL 16 is needed for plans without values");

  const ada = await giveEverything(server, "ada");
  // What each server asks by itself comes with what is asked of it.
  await server.resources.strategyWriter.takeUpAbandoned();
  await server.resources.postWriter.takeUpAbandoned();
  for (const [path, { of }] of Object.entries(procedureCalls)) {
    const input = of(ada);
    const response =
      procedures.get(path)?.type === "mutation"
        ? await server.as("ada").post(`/trpc/${path}`, input)
        : await server.as("ada").get(`/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
    await response.text();
  }
  const statements = [...new Set(proxy.taken())].filter((text) =>
    /^\s*(select|insert|update|delete|with)\b/i.test(text),
  );
  expect(statements.length).toBeGreaterThan(50);
  const faults: string[] = [];
  for (const statement of statements) {
    const tables = await readWhole(statement);
    if (tables.length > 0) faults.push(`${tables.join(", ")}: ${statement}`);
  }
  expect(faults).toEqual([]);
});
