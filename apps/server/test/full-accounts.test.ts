/** What one person may keep is bounded; nobody else notices. */
import { ownerLimits } from "@growth-guide/contract";
import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { aBusinessBody } from "./support/factories.ts";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const api = server.client;
const full = { data: { error: "account_full", code: "CONFLICT", httpStatus: 409 } };

let businessId: number;
beforeAll(async () => {
  businessId = await keepBusiness(server.as("ada"));
});

/** Has a business keep so many rows of a table. */
async function fill(table: "content" | "strategies" | "content_templates", count: number): Promise<void> {
  const own = {
    content: sql`(business_id, platform, text) select ${businessId}::int, 'linkedin', 'Hello'`,
    strategies: sql`(business_id, title, strategy_data) select ${businessId}::int, 'Plan', '{}'`,
    content_templates: sql`(business_id, name, text) select ${businessId}::int, 'Name', 'Hello'`,
  };
  await sql`insert into ${sql.table(table)} ${own[table]} from generate_series(1, ${count}::int)`.execute(
    server.db,
  );
}

test("a post beyond the last one is refused until one goes", async () => {
  await fill("content", ownerLimits.content - 1);
  const aPost = () => api("ada").content.create.mutate({ businessId, platform: "linkedin", text: "Hello" });
  const last = await aPost();
  await expect(aPost()).rejects.toMatchObject(full);
  await expect(
    api("ada").content.draft.mutate({ businessId, platform: "linkedin", count: 1 }),
  ).rejects.toMatchObject(full);
  await api("ada").content.remove.mutate({ id: last.id });
  await aPost();
});

test("so is a strategy, and a template", async () => {
  await fill("strategies", ownerLimits.strategies);
  await fill("content_templates", ownerLimits.content_templates);
  await expect(api("ada").strategy.generate.mutate({ businessId })).rejects.toMatchObject(full);
  await expect(
    api("ada").content.saveTemplate.mutate({ businessId, name: "New", text: "Hello" }),
  ).rejects.toMatchObject(full);
});

test("so is a business, on REST in the documented form", async () => {
  await sql`insert into businesses (user_id, name) select ${server.userId("ada")}, 'Shop'
    from generate_series(2, ${ownerLimits.businesses}::int)`.execute(server.db);
  const refused = await server.as("ada").post("/api/v1/businesses/", aBusinessBody());
  expect(refused.status).toBe(409);
  expect(await refused.json()).toEqual({
    detail: "No more of these can be kept; remove some to make room",
    error: "account_full",
  });
  expect((await server.as("bob").post("/api/v1/businesses/", aBusinessBody())).status).toBe(201);
});
