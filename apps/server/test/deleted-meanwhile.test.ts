/** What a row is to belong to is deleted after the server has looked and before the row is written. */
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Db } from "../src/db/database.ts";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const ada = () => server.client("ada");
const named = (error: string) => expect.objectContaining({ data: expect.objectContaining({ error }) });
const platform = "linkedin" as const;

/** Makes something while a deletion that was begun before it ends only once the making waits for it. */
async function madeWhileDeleted<Made>(remove: (db: Db) => Promise<unknown>, make: () => Promise<Made>) {
  return server.db.transaction().execute(async (deletion) => {
    await remove(deletion);
    const making = make().then(
      (made) => ({ made }),
      (failure: unknown) => ({ failure }),
    );
    await expect.poll(isSomebodyWaiting).toBe(true);
    return { making };
  });
}

async function isSomebodyWaiting(): Promise<boolean> {
  const { rows } = await sql`select from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(server.db);
  return rows.length > 0;
}

const makers: Record<string, (businessId: number) => Promise<unknown>> = {
  "content.create": (businessId) => ada().content.create.mutate({ businessId, platform, text: "Hello" }),
  "content.draft": (businessId) => ada().content.draft.mutate({ businessId, platform }),
  "content.saveTemplate": (businessId) =>
    ada().content.saveTemplate.mutate({ businessId, name: "News", text: "Hello" }),
  "strategy.generate": (businessId) => ada().strategy.generate.mutate({ businessId }),
};

test.each(Object.keys(makers))(
  "%s for a business that is deleted meanwhile: business_not_found",
  async (name) => {
    const businessId = await keepBusiness(server.as("ada"));
    const { making } = await madeWhileDeleted(
      (db) => db.deleteFrom("businesses").where("id", "=", businessId).execute(),
      () => makers[name]?.(businessId) ?? Promise.reject(new Error(name)),
    );
    expect(await making).toEqual({ failure: named("business_not_found") });
  },
);

test("posts drafted from a strategy that is deleted meanwhile: strategy_not_found", async () => {
  const businessId = await keepBusiness(server.as("ada"));
  const { id: strategyId } = await ada().strategy.generate.mutate({ businessId, wait: true });
  await ada().strategy.step.mutate({ id: strategyId, to: "in_review" });
  await ada().strategy.step.mutate({ id: strategyId, to: "approved" });
  const { making } = await madeWhileDeleted(
    (db) => db.deleteFrom("strategies").where("id", "=", strategyId).execute(),
    () => ada().content.draft.mutate({ businessId, strategyId, platform }),
  );
  expect(await making).toEqual({ failure: named("strategy_not_found") });
});

test("over REST it is the documented 404", async () => {
  const businessId = await keepBusiness(server.as("ada"));
  const { making } = await madeWhileDeleted(
    (db) => db.deleteFrom("businesses").where("id", "=", businessId).execute(),
    () => server.as("ada").post("/api/v1/content/", { business_id: businessId, platform, text: "Hi" }),
  );
  const answer = await making;
  expect("made" in answer && answer.made.status).toBe(404);
  expect("made" in answer && (await answer.made.json())).toMatchObject({ detail: "Business not found" });
});
