/** Seasons where a business is: strategies, sections written again, and posts, in both halves of the world. */
import { sql } from "kysely";
import { expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const server = startServer({ clock: () => new Date("2026-09-15T12:00:00Z") });
const api = () => server.client("ada");

const NORTHERN = "the return of commuters and students";
const SOUTHERN = "the first tables outside";

async function aCafe(timeZone: string | null): Promise<number> {
  const draft = { name: "Blue Cup", description: "We roast coffee.", industry: "Coffee shop", timeZone };
  return (await api().business.create.mutate(draft)).id;
}

/** More posts than a trade has things to say, as one text. */
async function allPosts(businessId: number): Promise<string> {
  const wish = { businessId, platform: "linkedin", count: 20, wait: true } as const;
  const batches = [
    await api().content.draft.mutate(wish),
    await api().content.draft.mutate({ ...wish, variation: 1 }),
  ];
  return batches.flatMap(({ posts }) => posts.map(({ text }) => text)).join("\n");
}

test.each([
  ["Europe/Paris", NORTHERN, SOUTHERN],
  [null, NORTHERN, SOUTHERN],
  ["Australia/Sydney", SOUTHERN, NORTHERN],
])("in September at %s a café is told of %s", async (timeZone, told, untold) => {
  const businessId = await aCafe(timeZone);
  const { id, version, sections } = await api().strategy.generate.mutate({ businessId, wait: true });
  const wish = { id, version, section: "timeline", hint: "Say it again", wait: true } as const;
  const again = await api().strategy.regenerateSection.mutate(wish);
  for (const text of [
    sections.marketAnalysis,
    sections.timeline,
    again.sections.timeline,
    await allPosts(businessId),
  ]) {
    expect(text).toContain(told);
    expect(text).not.toContain(untold);
  }
});

test("a strategy begun when no time zone was kept with it is written to its end", async () => {
  const businessId = await aCafe("Australia/Sydney");
  const { id } = await api().strategy.generate.mutate({ businessId, wait: true });
  await server.db.deleteFrom("strategy_versions").where("strategy_id", "=", id).execute();
  await server.db
    .updateTable("strategies")
    .set({
      generation_state: "running",
      strategy_data: "{}",
      request: sql`request - 'timeZone'`,
      lease_until: "2020-01-01T00:00:00Z",
    })
    .where("id", "=", id)
    .execute();
  await server.resources.strategyWriter.takeUpAbandoned();
  const { generation, sections } = await api().strategy.get.query({ id });
  expect(generation).toMatchObject({ state: "done", done: 9 });
  expect(sections.timeline).toContain(NORTHERN);
});
