import type { Db } from "../../src/db/database.ts";
import { connectAccount } from "../../src/features/social-account/social-account.service.ts";
import { testSealer } from "./test-sealer.ts";

/** The ids of what `aFullAccount` made, by what it is. */
export type FullAccount = {
  business: number;
  strategy: number;
  post: number;
  template: number;
  chapter: number;
};

/** A person who has one row in every table that can hold something of theirs. Texts carry the person's id. */
export async function aFullAccount(db: Db, userId: string): Promise<FullAccount> {
  await db
    .insertInto("users")
    .values({ clerk_id: userId, email: `${userId}@example.com`, first_name: null, last_name: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const business = await idOf(
    db
      .insertInto("businesses")
      .values({ user_id: userId, name: `Blue Cup of ${userId}` })
      .returning("id"),
  );
  const strategy = await aStrategy(db, business, userId);
  const post = await aPost(db, { business, strategy }, userId);
  const template = await idOf(
    db
      .insertInto("content_templates")
      .values({ business_id: business, name: "News", text: `{{news}} of ${userId}` })
      .returning("id"),
  );
  await connectAccount({ db, sealer: testSealer }, userId, {
    businessId: business,
    platform: "linkedin",
    platformUserId: "li_1",
    platformUsername: null,
    accessToken: "a secret token",
    refreshToken: "a secret refresh token",
    tokenExpiresAt: null,
  });
  const key = {
    name: `Till of ${userId}`,
    hint: "gg_Till",
    key_sha256: Buffer.from(userId),
    scopes: ["read" as const],
  };
  await db
    .insertInto("api_keys")
    .values({ user_id: userId, ...key })
    .execute();
  const webhook = { url: `https://hooks.invalid/${userId}`, events: ["strategy.approved" as const] };
  const { id: webhookId } = await db
    .insertInto("webhooks")
    .values({ user_id: userId, ...webhook, signing_key: Buffer.from("whsec_c2VjcmV0") })
    .returning("id")
    .executeTakeFirstOrThrow();
  await aDelivery(db, webhookId);
  const chapter = await whatIsRead(db, userId);
  return { business, strategy, post, template, chapter };
}

/** A message that arrived; its id. */
export async function aDelivery(db: Db, webhookId: number): Promise<number> {
  const { id } = await db
    .insertInto("webhook_deliveries")
    .values({
      webhook_id: webhookId,
      event: "test",
      data: "{}",
      attempts: 1,
      status: 204,
      delivered_at: new Date(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return Number(id);
}

async function aStrategy(db: Db, business: number, userId: string): Promise<number> {
  const data = JSON.stringify({ executive_summary: `Grow, ${userId}.`, own_part: "kept beside" });
  const id = await idOf(
    db
      .insertInto("strategies")
      .values({
        business_id: business,
        title: `Plan/of "${userId}"`,
        strategy_data: data,
        writers: "{}",
        request: "{}",
      })
      .returning("id"),
  );
  const version = { strategy_id: id, version: 1, kind: "generated", changed: "[]", title: "Plan" };
  await db
    .insertInto("strategy_versions")
    .values({ ...version, strategy_data: data })
    .execute();
  const step = { strategy_id: id, from_status: "draft", to_status: "in_review", version: 1 };
  await db
    .insertInto("strategy_steps")
    .values({ ...step, note: `Have a look, ${userId}` })
    .execute();
  return id;
}

async function aPost(
  db: Db,
  { business, strategy }: { business: number; strategy: number },
  userId: string,
): Promise<number> {
  const batch = await idOf(
    db
      .insertInto("post_batches")
      .values({
        business_id: business,
        strategy_id: strategy,
        request: "{}",
        state: "done",
        done: 1,
        total: 1,
      })
      .returning("id"),
  );
  const id = await idOf(
    db
      .insertInto("content")
      .values({
        batch_id: batch,
        business_id: business,
        strategy_id: strategy,
        platform: "linkedin",
        text: `Good morning from ${userId} ☕`,
        hashtags: "#coffee",
      })
      .returning("id"),
  );
  await db
    .insertInto("content_versions")
    .values({ content_id: id, version: 1, text: "Good morning" })
    .execute();
  return id;
}

async function whatIsRead(db: Db, userId: string): Promise<number> {
  const user = { user_id: userId };
  const content = `# The manual of ${userId}\n\nPlain text.\n`;
  const bytes = Buffer.byteLength(content);
  await db
    .insertInto("reading_preferences")
    .values({ ...user, level: "beginner", display: "{}" })
    .execute();
  await db
    .insertInto("shelves")
    .values({ ...user, chapters: 1, bytes })
    .execute();
  const place = { chapter_key: "playbook:pricing", fraction: 0.5, source_offset: 120, share: 0.25 };
  await db
    .insertInto("reading_places")
    .values({ ...user, ...place })
    .execute();
  const wish = { key: "wish-1", operation: "business.create", body_sha256: Buffer.from("b"), answer: "{}" };
  await db
    .insertInto("idempotency_keys")
    .values({ ...user, ...wish })
    .execute();
  const chapter = { title: "../The: manual", content, content_sha256: Buffer.from(userId), bytes };
  return idOf(
    db
      .insertInto("saved_chapters")
      .values({ ...user, ...chapter })
      .returning("id"),
  );
}

async function idOf(query: { executeTakeFirstOrThrow(): Promise<{ id: number }> }): Promise<number> {
  return (await query.executeTakeFirstOrThrow()).id;
}
