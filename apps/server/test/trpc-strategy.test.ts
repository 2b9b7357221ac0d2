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
import { createRandom } from "./support/fuzz/random.ts";
import { keepBusiness } from "./support/growing.ts";
import { findStrategy } from "../src/features/strategy/strategy.queries.ts";
import { watchStrategy } from "../src/features/strategy/watch-strategy.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const api = server.client;

async function aStrategy(owner = "ada") {
  const businessId = await keepBusiness(server.as(owner));
  return api(owner).strategy.generate.mutate({ businessId, wait: true });
}

type Failure = { data: { error: string } };
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

  test("bringing back what stands already adds no version", async () => {
    const { id, sections } = await aStrategy();
    await api("ada").strategy.update.mutate({ id, version: 1, patch: { sections: { budget: "Nothing" } } });
    await api("ada").strategy.restore.mutate({ id, version: 2, to: 1 });
    const again = await api("ada").strategy.restore.mutate({ id, version: 3, to: 1 });
    expect(again).toMatchObject({ version: 3, sections });
    expect((await api("ada").strategy.versions.query({ id })).items).toHaveLength(3);
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

  test("of sections from one version are all kept, however many change the title meanwhile", async () => {
    const { id, version, sections } = await aStrategy();
    const titles = Array.from({ length: 60 }, (_, at) => `Title ${at}`);
    const path = `/api/v1/strategies/${id}`;
    const [answers] = await Promise.all([
      Promise.all(titles.map((title) => server.as("ada").put(path, { title }))),
      ...STRATEGY_SECTIONS.map((section) =>
        api("ada").strategy.update.mutate({ id, version, patch: { sections: { [section]: "Mine" } } }),
      ),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(titles.map(() => 200));
    const edited = Object.fromEntries(Object.keys(sections).map((section) => [section, "Mine"]));
    const now = await api("ada").strategy.get.query({ id });
    expect(now).toMatchObject({ version: version + 60 + STRATEGY_SECTIONS.length, sections: edited });
  });

  test("at random, from older versions too: what nobody touched since is merged, all else refused", async () => {
    const random = createRandom(5);
    const { id, sections } = await aStrategy();
    const versions: Record<string, string>[] = [sections];
    for (let turn = 1; turn <= 60; turn += 1) {
      const now = versions.at(-1) as Record<string, string>;
      const base = Math.max(1, versions.length - random.below(3));
      const mine = Object.fromEntries(
        ["budget", "metrics", "timeline"]
          .filter((_, at) => at === turn % 3 || random.below(3) === 0)
          .map((section) => [section, `${section} of turn ${turn}`]),
      );
      const isFree = Object.keys(mine).every((section) => versions[base - 1]?.[section] === now[section]);
      if (isFree) versions.push({ ...now, ...mine });
      const answer = await api("ada")
        .strategy.update.mutate({ id, version: base, patch: { sections: mine } })
        .catch((failure: unknown) => failure);
      const merged = expect.objectContaining({ version: versions.length, sections: versions.at(-1) });
      expect(answer).toEqual(isFree ? merged : fails("version_conflict"));
    }
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.length).toBeLessThan(60);
    for (const version of [2, 7, versions.length - 1]) {
      expect(await api("ada").strategy.version.query({ id, version })).toMatchObject({
        sections: versions[version - 1],
      });
    }
  });

  /** What an editor sends that goes on with its own version. */
  const typing = (id: number, version: number, sections: Record<string, string>) =>
    api("ada").strategy.update.mutate({ id, version, continues: true, patch: { sections } });

  test("that go on with one section within minutes are one version, whose text is the last", async () => {
    const { id } = await aStrategy();
    await typing(id, 1, { budget: "N" });
    await typing(id, 2, { budget: "No" });
    await typing(id, 3, { budget: "Nothing" });
    await typing(id, 4, { metrics: "Calls" });
    const { items } = await api("ada").strategy.versions.query({ id });
    expect(items).toMatchObject([
      { version: 5, changed: ["metrics"] },
      { version: 4, changed: ["budget"] },
      { version: 1, kind: "generated" },
    ]);
    expect(await api("ada").strategy.version.query({ id, version: 2 })).toMatchObject({
      version: 4,
      sections: { budget: "Nothing" },
    });
  });

  test("an hour later, after a step was taken, or by another hand begin a version of their own", async () => {
    const { id } = await aStrategy();
    await typing(id, 1, { budget: "One" });
    await server.db
      .updateTable("strategy_versions")
      .set({ created_at: "2020-01-01T00:00:00Z" })
      .where("strategy_id", "=", id)
      .execute();
    await typing(id, 2, { budget: "Two" });
    await api("ada").strategy.step.mutate({ id, to: "in_review", note: null });
    await typing(id, 3, { budget: "Three" });
    await api("ada").strategy.update.mutate({ id, version: 4, patch: { sections: { budget: "Four" } } });
    const { items } = await api("ada").strategy.versions.query({ id });
    expect(items.map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
  });

  test("from a version it never had are refused, be it the last a row can count to", async () => {
    const { id } = await aStrategy();
    const refused = api("ada").strategy.update.mutate({
      id,
      version: 2_147_483_647,
      patch: { sections: { budget: "Mine" } },
    });
    await expect(refused).rejects.toEqual(fails("version_conflict"));
  });

  test("from a version that was typed over: the same section is refused, another is kept", async () => {
    const { id } = await aStrategy();
    await typing(id, 1, { budget: "One" });
    await typing(id, 2, { budget: "Two" });
    const late = api("ada").strategy.update.mutate({
      id,
      version: 2,
      patch: { sections: { budget: "Mine" } },
    });
    await expect(late).rejects.toEqual(fails("version_conflict"));
    const both = await typing(id, 2, { metrics: "Calls" });
    expect(both.sections).toMatchObject({ budget: "Two", metrics: "Calls" });
    expect((await api("ada").strategy.versions.query({ id })).items.map(({ version }) => version)).toEqual([
      4, 3, 1,
    ]);
  });

  test("one section is written anew after a hint", async () => {
    const { id, version, sections } = await aStrategy();
    const again = await api("ada").strategy.regenerateSection.mutate({
      id,
      version,
      section: "channelStrategy",
      hint: "LinkedIn first",
      wait: true,
    });
    expect(again.sections.channelStrategy).toContain("LinkedIn");
    expect(again.sections).toEqual({ ...sections, channelStrategy: again.sections.channelStrategy });
  });

  test("a section is written anew behind the request, from what was told for this strategy too", async () => {
    const businessId = await keepBusiness(server.as("ada"));
    const { id, version } = await api("ada").strategy.generate.mutate({
      businessId,
      additionalContext: "We have €500 for three months.",
      wait: true,
    });
    const begun = await api("ada").strategy.regenerateSection.mutate({ id, version, section: "budget" });
    expect(begun).toMatchObject({ version, generation: { state: "running" }, rewriting: "budget" });
    await expect
      .poll(() => api("ada").strategy.get.query({ id }))
      .toMatchObject({ version: version + 1, generation: { state: "done", done: 9 }, rewriting: null });
    const [latest] = (await api("ada").strategy.versions.query({ id })).items;
    expect(latest).toMatchObject({ version: version + 1, kind: "regenerated", changed: ["budget"] });
    expect((await api("ada").strategy.get.query({ id })).sections.budget).toContain("€500");
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

describe("a strategy stopped after its first section", () => {
  async function aBeginning() {
    const { id, sections } = await aStrategy();
    await server.db
      .updateTable("strategies")
      .set({
        generation_state: "running",
        strategy_data: JSON.stringify({ executive_summary: sections.executiveSummary, budget: " " }),
        lease_until: "2100-01-01T00:00:00Z",
      })
      .where("id", "=", id)
      .execute();
    await server.db.deleteFrom("strategy_versions").where("strategy_id", "=", id).execute();
    const { version } = await api("ada").strategy.cancel.mutate({ id });
    return { id, version };
  }

  test("is neither reviewed nor approved, and says what is missing; it can be put away", async () => {
    const { id } = await aBeginning();
    await expect(api("ada").strategy.step.mutate({ id, to: "in_review" })).rejects.toMatchObject({
      message: expect.stringMatching(/^Write these sections first: Market; Objectives; .*Budget; Timeline/),
      data: { error: "strategy_incomplete" },
    });
    expect((await api("ada").strategy.step.mutate({ id, to: "archived" })).status).toBe("archived");
  });

  test("is written to its end as a version of its own, which can be reviewed", async () => {
    const at = await aBeginning();
    const whole = await api("ada").strategy.complete.mutate({ ...at, wait: true });
    expect(whole).toMatchObject({ version: at.version + 1, generation: { state: "done", done: 9 } });
    const [latest] = (await api("ada").strategy.versions.query({ id: at.id })).items;
    expect(latest).toMatchObject({ kind: "generated", changed: STRATEGY_SECTIONS.slice(1) });
    expect((await api("ada").strategy.step.mutate({ id: at.id, to: "in_review" })).status).toBe("in_review");
  });

  test("whose text is emptied in review is not approved", async () => {
    const { id, version } = await aStrategy();
    await api("ada").strategy.step.mutate({ id, to: "in_review" });
    await api("ada").strategy.update.mutate({ id, version, patch: { sections: { metrics: "" } } });
    await expect(api("ada").strategy.step.mutate({ id, to: "approved" })).rejects.toEqual(
      fails("strategy_incomplete"),
    );
  });
});

describe("a section of blanks alone", () => {
  const BLANKS = " \n\t\u00a0\u3000\ufeff";

  async function withBlanks() {
    const { id, version, businessId } = await aStrategy();
    const sections = { executiveSummary: BLANKS, metrics: BLANKS };
    const blank = await api("ada").strategy.update.mutate({ id, version, patch: { sections } });
    return { id, version: blank.version, businessId, generation: blank.generation };
  }

  test("counts as unwritten wherever strategies are counted", async () => {
    const { id, businessId, generation } = await withBlanks();
    expect(generation.done).toBe(7);
    expect((await api("ada").strategy.get.query({ id })).generation.done).toBe(7);
    const { items } = await api("ada").strategy.list.query({ businessId });
    expect(items.map((item) => item.generation.done)).toEqual([7]);
  });

  test("is not reviewed, and is written with what is missing", async () => {
    const { id, version } = await withBlanks();
    await expect(api("ada").strategy.step.mutate({ id, to: "in_review" })).rejects.toEqual(
      fails("strategy_incomplete"),
    );
    const whole = await api("ada").strategy.complete.mutate({ id, version, wait: true });
    expect(whole.generation.done).toBe(9);
    expect(whole.sections.metrics.trim()).not.toBe("");
  });

  test("is not told as written to whoever watches", async () => {
    const { id } = await withBlanks();
    const told: string[] = [];
    for await (const [, event] of watchStrategy(
      () => findStrategy(server.db, server.userId("ada"), id),
      null,
      AbortSignal.timeout(5000),
    )) {
      told.push(event.kind);
    }
    expect(told).toEqual(["end"]);
  });

  test("and a member that is no text count alike in the list and alone", async () => {
    const { id, businessId } = await withBlanks();
    await server.db
      .updateTable("strategies")
      .set({ strategy_data: JSON.stringify({ metrics: 5, budget: "Half" }) })
      .where("id", "=", id)
      .execute();
    const { items } = await api("ada").strategy.list.query({ businessId });
    expect(items.map(({ generation }) => generation.done)).toEqual([1]);
    expect((await api("ada").strategy.get.query({ id })).generation.done).toBe(1);
  });
});

test("completing what is whole changes nothing", async () => {
  const { id, version } = await aStrategy();
  expect(await api("ada").strategy.complete.mutate({ id, version, wait: true })).toMatchObject({
    version,
    generation: { state: "done" },
  });
  expect((await api("ada").strategy.versions.query({ id })).items).toHaveLength(1);
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
      (error: Failure) => error.data.error,
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

test("a strategy changed since it was read is not approved by who read it before", async () => {
  const { id, version } = await aStrategy();
  await api("ada").strategy.step.mutate({ id, to: "in_review", version });
  const patch = { sections: { budget: "Twice as much" } };
  const edited = await api("ada").strategy.update.mutate({ id, version, patch });
  const approve = (read: number) => api("ada").strategy.step.mutate({ id, to: "approved", version: read });
  await expect(approve(version)).rejects.toEqual(fails("version_conflict"));
  expect((await approve(edited.version)).status).toBe("approved");
});

describe("an approved strategy", () => {
  async function anApproved() {
    const { id, version } = await aStrategy();
    await api("ada").strategy.step.mutate({ id, to: "in_review" });
    await api("ada").strategy.step.mutate({ id, to: "approved" });
    return { id, version };
  }
  const changes: [string, (at: { id: number; version: number; reopens?: boolean }) => Promise<unknown>][] = [
    ["an edit", (at) => api("ada").strategy.update.mutate({ ...at, patch: { sections: { budget: "New" } } })],
    [
      "a section written again",
      (at) => api("ada").strategy.regenerateSection.mutate({ ...at, section: "budget", wait: true }),
    ],
    ["an earlier version", (at) => api("ada").strategy.restore.mutate({ ...at, to: 1 })],
  ];

  test.each(changes)("refuses %s that does not say that it reopens it", async (kind, change) => {
    let at = await anApproved();
    if (kind === "an earlier version") at = await editedAndApprovedAgain(at);
    await expect(change(at)).rejects.toEqual(fails("strategy_approved"));
    expect(await api("ada").strategy.get.query({ id: at.id })).toMatchObject({ status: "approved", ...at });
  });

  test.each(changes)(
    "is a draft again after %s that says so, by a step of its history",
    async (kind, change) => {
      let at = await anApproved();
      if (kind === "an earlier version") at = await editedAndApprovedAgain(at);
      expect(await change({ ...at, reopens: true })).toMatchObject({
        status: "draft",
        version: at.version + 1,
      });
      const [latest] = await api("ada").strategy.history.query({ id: at.id });
      expect(latest).toMatchObject({ from: "approved", to: "draft", version: at.version });
    },
  );

  async function editedAndApprovedAgain({ id, version }: { id: number; version: number }) {
    const patch = { sections: { budget: "In between" } };
    const edited = await api("ada").strategy.update.mutate({ id, version, patch, reopens: true });
    await api("ada").strategy.step.mutate({ id, to: "in_review" });
    await api("ada").strategy.step.mutate({ id, to: "approved" });
    return { id, version: edited.version };
  }

  test("keeps its approval when only its title or description changes", async () => {
    const at = await anApproved();
    const renamed = await api("ada").strategy.update.mutate({ ...at, patch: { title: "Spring" } });
    expect(renamed).toMatchObject({ status: "approved", title: "Spring" });
    const patch = { description: "For the whole team" };
    const described = await api("ada").strategy.update.mutate({ id: at.id, version: renamed.version, patch });
    expect(described.status).toBe("approved");
    expect(await api("ada").strategy.history.query({ id: at.id })).toHaveLength(2);
  });

  test("an edit that reopens a draft or one in review takes no step", async () => {
    const { id, version } = await aStrategy();
    const edit = (from: number, budget: string) =>
      api("ada").strategy.update.mutate({
        id,
        version: from,
        reopens: true,
        patch: { sections: { budget } },
      });
    expect(await edit(version, "One")).toMatchObject({ status: "draft" });
    await api("ada").strategy.step.mutate({ id, to: "in_review" });
    expect(await edit(version + 1, "Two")).toMatchObject({ status: "in_review" });
    expect(await api("ada").strategy.history.query({ id })).toHaveLength(1);
  });

  test("approved while somebody edits: either the edit came first, or it is refused", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, version } = await aStrategy();
      await api("ada").strategy.step.mutate({ id, to: "in_review" });
      const [approval, edit] = await Promise.allSettled([
        api("ada").strategy.step.mutate({ id, to: "approved" }),
        api("ada").strategy.update.mutate({ id, version, patch: { sections: { budget: "Mine" } } }),
      ]);
      expect(approval.status).toBe("fulfilled");
      const now = await api("ada").strategy.get.query({ id });
      const [step] = await api("ada").strategy.history.query({ id });
      expect(now.status).toBe("approved");
      const outcome = edit.status === "fulfilled" ? "stored" : (edit.reason as Failure).data.error;
      expect(["stored", "strategy_approved"]).toContain(outcome);
      // What was approved is what stands there.
      expect(step?.version).toBe(now.version);
    }
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
