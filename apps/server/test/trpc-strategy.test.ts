/** Strategies with the typed client: written, watched, edited by two at once, approved step by step. */
import { randomUUID } from "node:crypto";
import {
  STRATEGY_SECTIONS,
  type StrategyStatus,
  STRATEGY_STATUSES,
  STRATEGY_TRANSITIONS,
} from "@growth-guide/contract";
import { createStreamClient } from "@growth-guide/api-client/stream";
import { describe, expect, test } from "vitest";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const api = server.client;

async function aStrategy(owner = "ada") {
  const businessId = await keepBusiness(server.as(owner));
  return api(owner).strategy.generate.mutate({ businessId, wait: true });
}

const fails = (error: string) => expect.objectContaining({ data: expect.objectContaining({ error }) });

describe("strategy.generate", () => {
  test("answers at once and is found written soon after", async () => {
    const businessId = await keepBusiness(server.as("ada"));
    const { id, generation } = await api("ada").strategy.generate.mutate({ businessId });
    expect(generation).toMatchObject({ state: "running", total: 9 });
    await expect
      .poll(async () => (await api("ada").strategy.get.query({ id })).generation)
      .toEqual({ state: "done", done: 9, total: 9, fellBack: false });
  });

  test("says who wrote each section", async () => {
    const { writers, sections } = await aStrategy();
    expect(writers).toEqual(Object.fromEntries(STRATEGY_SECTIONS.map((section) => [section, "rules"])));
    expect(Object.keys(sections)).toEqual([...STRATEGY_SECTIONS]);
  });

  test("of a key used before gives the strategy it made", async () => {
    const wish = { businessId: await keepBusiness(server.as("ada")), idempotencyKey: randomUUID() };
    const first = await api("ada").strategy.generate.mutate(wish);
    expect((await api("ada").strategy.generate.mutate(wish)).id).toBe(first.id);
  });

  test("a strategy another server left unfinished is taken up", async () => {
    const { id } = await aStrategy();
    await server.db
      .updateTable("strategies")
      .set({ generation_state: "running", strategy_data: "{}", lease_until: "2020-01-01T00:00:00Z" })
      .where("id", "=", id)
      .execute();
    await server.db.deleteFrom("strategy_versions").where("strategy_id", "=", id).execute();
    await server.resources.strategyWriter.takeUpAbandoned();
    expect(await api("ada").strategy.get.query({ id })).toMatchObject({
      generation: { state: "done", done: 9 },
    });
  });

  test("a cancelled one keeps what was written and is edited like any other", async () => {
    const { id, sections } = await aStrategy();
    await server.db
      .updateTable("strategies")
      .set({
        generation_state: "running",
        strategy_data: JSON.stringify({ executive_summary: sections.executiveSummary }),
        lease_until: "2100-01-01T00:00:00Z",
      })
      .where("id", "=", id)
      .execute();
    await server.db.deleteFrom("strategy_versions").where("strategy_id", "=", id).execute();
    await expect(
      api("ada").strategy.update.mutate({ id, version: 1, patch: { title: "Mine" } }),
    ).rejects.toEqual(fails("generation_running"));
    const cancelled = await api("ada").strategy.cancel.mutate({ id });
    expect(cancelled.generation).toMatchObject({ state: "cancelled", done: 1 });
    expect(cancelled.sections.executiveSummary).toBe(sections.executiveSummary);
    const edited = await api("ada").strategy.update.mutate({ id, version: 1, patch: { title: "Mine" } });
    expect(edited).toMatchObject({ title: "Mine", version: 2 });
  });
});

describe("edits", () => {
  test("make versions that can be read, listed and restored", async () => {
    const { id, version, sections } = await aStrategy();
    const edited = await api("ada").strategy.update.mutate({
      id,
      version,
      patch: { title: "Spring", sections: { budget: "Nothing" } },
    });
    expect(edited).toMatchObject({
      version: 2,
      title: "Spring",
      sections: { ...sections, budget: "Nothing" },
    });
    expect(edited.writers.budget).toBe("owner");
    const { items } = await api("ada").strategy.versions.query({ id });
    expect(items).toMatchObject([
      { version: 2, kind: "edited", changed: ["budget"] },
      { version: 1, kind: "generated" },
    ]);
    expect(await api("ada").strategy.version.query({ id, version: 1 })).toMatchObject({ sections });
    const restored = await api("ada").strategy.restore.mutate({ id, version: 2, to: 1 });
    expect(restored).toMatchObject({ version: 3, sections });
    expect((await api("ada").strategy.versions.query({ id })).items[0]).toMatchObject({
      kind: "restored",
      changed: ["budget"],
    });
  });

  test("of different sections from the same version are both kept", async () => {
    const { id, version } = await aStrategy();
    await api("ada").strategy.update.mutate({ id, version, patch: { sections: { budget: "One" } } });
    const both = await api("ada").strategy.update.mutate({
      id,
      version,
      patch: { sections: { metrics: "Two" } },
    });
    expect(both).toMatchObject({ version: 3, sections: { budget: "One", metrics: "Two" } });
  });

  test("of the same section from the same version: the second is refused, and nothing is lost", async () => {
    const { id, version } = await aStrategy();
    await api("ada").strategy.update.mutate({ id, version, patch: { sections: { budget: "One" } } });
    await expect(
      api("ada").strategy.update.mutate({ id, version, patch: { sections: { budget: "Two" } } }),
    ).rejects.toEqual(fails("version_conflict"));
    expect(await api("ada").strategy.get.query({ id })).toMatchObject({ sections: { budget: "One" } });
  });

  test("twenty at once, each of its own section or title, leave a gapless line of versions", async () => {
    const { id, version } = await aStrategy();
    await Promise.all(
      STRATEGY_SECTIONS.map((section) =>
        api("ada").strategy.update.mutate({
          id,
          version,
          patch: { sections: { [section]: `by ${section}` } },
        }),
      ),
    );
    const { items } = await api("ada").strategy.versions.query({ id, limit: 100 });
    expect(items.map((item) => item.version)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const { sections } = await api("ada").strategy.get.query({ id });
    expect(sections).toEqual(
      Object.fromEntries(STRATEGY_SECTIONS.map((section) => [section, `by ${section}`])),
    );
  });

  test("one section is written anew after a hint", async () => {
    const { id, version, sections } = await aStrategy();
    const again = await api("ada").strategy.regenerateSection.mutate({
      id,
      version,
      section: "channelStrategy",
      hint: "LinkedIn first",
    });
    expect(again.sections.channelStrategy).toContain("LinkedIn");
    expect(again.sections).toEqual({ ...sections, channelStrategy: again.sections.channelStrategy });
  });
});

describe("strategy.watch", () => {
  const watch = (id: number, lastEventId?: string) =>
    new Promise<{ id: string; kind: string }[]>((resolve, reject) => {
      const events: { id: string; kind: string }[] = [];
      const stream = createStreamClient({ baseUrl: server.url, token: () => server.tokenOf("ada") });
      stream.strategy.watch.subscribe(
        { id, lastEventId },
        {
          onData: (event) => events.push({ id: event.id, kind: event.data.kind }),
          onComplete: () => resolve(events),
          onError: reject,
        },
      );
    });

  test("tells each section once, in order, then the end; and goes on where a client was cut off", async () => {
    const businessId = await keepBusiness(server.as("ada"));
    const { id } = await api("ada").strategy.generate.mutate({ businessId });
    const events = await watch(id);
    expect(events.map((event) => event.id)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "end"]);
    expect(events.at(-1)?.kind).toBe("end");
    expect((await watch(id, "7")).map((event) => event.id)).toEqual(["8", "9", "end"]);
  });
});

describe("strategy.step", () => {
  const way: Record<StrategyStatus, StrategyStatus[]> = {
    draft: [],
    in_review: ["in_review"],
    approved: ["in_review", "approved"],
    archived: ["archived"],
  };
  const pairs = STRATEGY_STATUSES.flatMap((from) => STRATEGY_STATUSES.map((to) => [from, to] as const));

  test.each(pairs)("from %s to %s", async (from, to) => {
    const { id } = await aStrategy();
    for (const step of way[from]) await api("ada").strategy.step.mutate({ id, to: step });
    const step = api("ada").strategy.step.mutate({ id, to, note: "why" });
    const outcome = await step.then(
      ({ status }) => status,
      (error: { data: { error: string } }) => error.data.error,
    );
    expect(outcome).toBe(STRATEGY_TRANSITIONS[from].includes(to) ? to : "transition_not_allowed");
  });

  test("is kept with its note and the version it was taken at", async () => {
    const { id } = await aStrategy();
    await api("ada").strategy.step.mutate({ id, to: "in_review", note: "Please look" });
    await api("ada").strategy.step.mutate({ id, to: "draft", note: "Budget?" });
    expect(await api("ada").strategy.history.query({ id })).toMatchObject([
      { from: "in_review", to: "draft", note: "Budget?", version: 1 },
      { from: "draft", to: "in_review", note: "Please look", version: 1 },
    ]);
  });
});

test("a list shows the newest first, page by page, without the texts", async () => {
  const businessId = await keepBusiness(server.as("lister"));
  const ids = [];
  for (const wait of [true, true, true]) {
    ids.push((await api("lister").strategy.generate.mutate({ businessId, wait })).id);
  }
  const first = await api("lister").strategy.list.query({ limit: 2 });
  const second = await api("lister").strategy.list.query({ limit: 2, cursor: first.nextCursor });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids.toReversed());
  expect(second.nextCursor).toBeNull();
  expect(first.items[0]).not.toHaveProperty("sections");
  expect(first.items[0]).toMatchObject({ generation: { state: "done", done: 9 } });
});

test("nothing of a strategy answers to anybody but its owner", async () => {
  const { id } = await aStrategy();
  const eve = api("eve").strategy;
  const attempts = [
    eve.get.query({ id }),
    eve.update.mutate({ id, version: 1, patch: { title: "Hers" } }),
    eve.regenerateSection.mutate({ id, version: 1, section: "budget" }),
    eve.restore.mutate({ id, version: 1, to: 1 }),
    eve.step.mutate({ id, to: "archived" }),
    eve.cancel.mutate({ id }),
    eve.history.query({ id }),
    eve.remove.mutate({ id }),
  ];
  for (const outcome of await Promise.allSettled(attempts)) {
    expect(outcome).toMatchObject({ status: "rejected", reason: fails("strategy_not_found") });
  }
  await expect(eve.version.query({ id, version: 1 })).rejects.toEqual(fails("strategy_version_not_found"));
  expect((await eve.versions.query({ id })).items).toEqual([]);
  expect((await eve.list.query({})).items).toEqual([]);
  const { businessId } = await api("ada").strategy.get.query({ id });
  expect((await eve.list.query({ businessId })).items).toEqual([]);
});
