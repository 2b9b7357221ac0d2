/** The export of everything kept for a person: one zip, complete, streamed, and nobody else's. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { sql } from "kysely";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { aFullAccount } from "./support/full-account.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const EXPORT = "/api/v1/users/me/export";

/** The files of a person's export by name. */
async function exportOf(name: string): Promise<Record<string, string>> {
  const response = await server.as(name).get(EXPORT);
  expect(response.status).toBe(200);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const json = (files: Record<string, string>, name: string) => JSON.parse(files[name] ?? "") as unknown;

/** Bytes in use once what nobody needs any more is cleared away: objects and strings at once, buffers a while later. */
function liveBytes(): { heap: number; buffers: number } {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, buffers: arrayBuffers };
}

/** Which file tells of each table; null: nothing in it is the person's own, and why. */
const FILE_OF: Record<string, string | null> = {
  users: "user.json",
  businesses: "businesses.json",
  strategies: "strategies.json",
  strategy_versions: "strategy-versions.json",
  strategy_steps: "strategy-steps.json",
  content: "posts.json",
  content_versions: "post-versions.json",
  content_templates: "templates.json",
  social_accounts: "social-accounts.json",
  reading_preferences: "preferences.json",
  reading_places: "reading-places.json",
  audit_events: "audit-log.json",
  api_keys: "api-keys.json",
  webhooks: "webhooks.json",
  saved_chapters: "saved-chapters.json",
  // Two numbers, both counted from the saved chapters.
  shelves: null,
  // Copies of answers, kept for a week.
  idempotency_keys: null,
  // How many were asked for at once; what was asked goes when they are written, and the posts have a file.
  post_batches: null,
  // What programs were told: that posts and strategies changed, which have their files. Kept for a month.
  webhook_deliveries: null,
  // Only of people who are gone.
  deleted_accounts: null,
};

test("every table has its file, or a reason to have none", async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely_%'`.execute(server.db);
  expect(Object.keys(FILE_OF).toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

test("everything of the person is in it, as it is in the database, and nothing of anybody else", async () => {
  const id = server.userId("ada");
  const made = await aFullAccount(server.db, id);
  await aFullAccount(server.db, server.userId("bob"));
  const files = await exportOf("ada");

  const business = { id: made.business, ownerId: id, name: `Blue Cup of ${id}` };
  const strategy = {
    id: made.strategy,
    data: { executive_summary: `Grow, ${id}.`, own_part: "kept beside" },
  };
  const summary = { id: made.chapter, title: "../The: manual" };
  const chapterFile = `chapters/${made.chapter}-the-manual.md`;
  expect(json(files, "user.json")).toMatchObject({ id, email: `${id}@example.com` });
  expect(json(files, "preferences.json")).toMatchObject({ level: "beginner" });
  expect(json(files, "reading-places.json")).toMatchObject([
    { chapterKey: "playbook:pricing", sourceOffset: 120 },
  ]);
  expect(json(files, "businesses.json")).toMatchObject([business]);
  expect(json(files, "templates.json")).toMatchObject([{ id: made.template, text: `{{news}} of ${id}` }]);
  expect(json(files, "social-accounts.json")).toMatchObject([{ platformUserId: "li_1" }]);
  expect(json(files, "strategies.json")).toMatchObject([strategy]);
  expect(json(files, "strategy-versions.json")).toMatchObject([{ strategyId: made.strategy, version: 1 }]);
  expect(json(files, "strategy-steps.json")).toMatchObject([
    { strategyId: made.strategy, to: "in_review", note: `Have a look, ${id}` },
  ]);
  expect(json(files, "posts.json")).toMatchObject([{ id: made.post, text: `Good morning from ${id} ☕` }]);
  expect(json(files, "post-versions.json")).toMatchObject([{ postId: made.post, text: "Good morning" }]);
  expect(json(files, "api-keys.json")).toMatchObject([{ name: `Till of ${id}`, scopes: ["read"] }]);
  expect(json(files, "webhooks.json")).toMatchObject([{ url: `https://hooks.invalid/${id}` }]);
  const actions = (json(files, "audit-log.json") as { action: string }[]).map(({ action }) => action);
  expect(actions).toEqual([
    "account_exported",
    "webhook_created",
    "api_key_created",
    "strategy_stepped",
    "account_created",
  ]);
  expect(json(files, "saved-chapters.json")).toMatchObject([{ ...summary, file: chapterFile }]);
  expect(files[chapterFile]).toBe(`# The manual of ${id}\n\nPlain text.\n`);
  expect(files[`strategies/${made.strategy}-plan-of-${id.replaceAll("_", "-")}.md`]).toContain(
    `## Executive summary\n\nGrow, ${id}.`,
  );
  expect(files[`posts/${made.business}-blue-cup-of-${id.replaceAll("_", "-")}.md`]).toContain(
    `Good morning from ${id} ☕\n\n#coffee`,
  );
  const everything = Object.values(files).join("\n");
  expect(everything).not.toContain(server.userId("bob"));
  expect(everything).not.toContain("secret");
});

test("it is told to be a file, and nothing keeps a copy on its way", async () => {
  const response = await server.as("cleo").get(EXPORT);
  expect(response.headers.get("content-type")).toBe("application/zip");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="growth-guide-export.zip"');
  expect(response.headers.get("cache-control")).toContain("no-store");
  const head = await server.as("cleo").fetch(EXPORT, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("a person with nothing gets empty lists", async () => {
  const files = await exportOf("dora");
  expect(json(files, "posts.json")).toEqual([]);
  expect(Object.keys(files).filter((name) => name.includes("/"))).toEqual([]);
});

test("without a token there is none", async () => {
  expect((await server.anonymous().get(EXPORT)).status).toBe(401);
});

test("5,000 posts and 60 large chapters are all there, and need little memory at a time", async () => {
  const id = server.userId("rich");
  const { business } = await aFullAccount(server.db, id);
  await sql`insert into content (business_id, platform, text)
    select ${business}, 'linkedin', 'Post ' || n || repeat(' of many words', 100) from generate_series(1, 5000) n`.execute(
    server.db,
  );
  await sql`insert into saved_chapters (user_id, title, content, content_sha256, bytes)
    select ${id}, 'Chapter ' || n, repeat(md5(n::text) || ' and more of it. ', 7000), decode(md5(n::text), 'hex'), 343000
    from generate_series(1, 60) n`.execute(server.db);

  const before = liveBytes();
  const response = await server.as("rich").get(EXPORT);
  const chunks: Uint8Array[] = [];
  const inUse: ReturnType<typeof liveBytes>[] = [];
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    if (chunks.length % 20 === 0) inUse.push(liveBytes());
  }
  expect(inUse.length).toBeGreaterThan(6);
  expect(Math.max(...inUse.map(({ heap }) => heap)) - before.heap).toBeLessThan(10_000_000);
  const late = inUse.slice(inUse.length / 2);
  expect(Math.min(...late.map(({ buffers }) => buffers)) - before.buffers).toBeLessThan(10_000_000);

  const files = unzipSync(Buffer.concat(chunks));
  const posts = JSON.parse(strFromU8(files["posts.json"] ?? new Uint8Array())) as { text: string }[];
  expect(posts).toHaveLength(5001);
  expect(new Set(posts.map(({ text }) => text.split(" ")[1])).size).toBe(5001);
  expect(Object.keys(files).filter((name) => name.startsWith("chapters/"))).toHaveLength(61);
  const bytes = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeGreaterThan(30_000_000);
});

test("one that cannot be begun for want of the database is 503, with when to come back", async () => {
  await server.as("lockedout").get("/api/v1/users/me");
  const response = await server.db.transaction().execute(async (transaction) => {
    await sql`lock table audit_events in access exclusive mode`.execute(transaction);
    return server.as("lockedout").get(EXPORT);
  });
  expect(response.status).toBe(503);
  expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
  expect(await response.json()).toMatchObject({ error: "service_unavailable" });
});
