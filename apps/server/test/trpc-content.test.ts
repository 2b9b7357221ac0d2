/** Posts with the typed client: drafted, edited by two at once, approved, planned; and templates. */
import { randomUUID } from "node:crypto";
import { createStreamClient } from "@growth-guide/api-client/stream";
import { type DraftPosts, draftPostsSchema } from "@growth-guide/contract";
import { nearDuplicates } from "@growth-guide/strategist";
import { describe, expect, test } from "vitest";
import { postsRequestFor } from "../src/features/content/content.service.ts";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const api = server.client;
const business = (owner = "ada") => keepBusiness(server.as(owner));
const fails = (error: string) => expect.objectContaining({ data: expect.objectContaining({ error }) });

async function aPost(members: { text?: string; platform?: "twitter" | "linkedin" } = {}) {
  const businessId = await business();
  return api("ada").content.create.mutate({ businessId, platform: "linkedin", text: "Hello", ...members });
}

/** Drafts, once they are written. */
const draft = (wish: DraftPosts & { variation?: number; idempotencyKey?: string }) =>
  api("ada").content.draft.mutate({ ...wish, wait: true });

describe("content.draft", () => {
  test("answers at once and is found written soon after", async () => {
    const begun = await api("ada").content.draft.mutate({
      businessId: await business(),
      platform: "linkedin",
      count: 3,
    });
    expect(begun).toMatchObject({ generation: { state: "running", done: 0, total: 3 }, posts: [] });
    const find = () => api("ada").content.batch.query({ id: begun.id });
    await expect.poll(async () => (await find()).generation.state).toBe("done");
    expect(await find()).toMatchObject({ generation: { done: 3, total: 3, fellBack: false } });
    expect((await find()).posts).toHaveLength(3);
  });

  test("follows the themes of the strategy as its owner has edited them", async () => {
    const businessId = await business();
    const { id, version } = await api("ada").strategy.generate.mutate({ businessId, wait: true });
    const contentPillars = "### Zinc buckets\n\n- how we scour them\n- who carries them\n- where they rust";
    await api("ada").strategy.update.mutate({ id, version, patch: { sections: { contentPillars } } });
    await api("ada").strategy.step.mutate({ id, to: "in_review" });
    await api("ada").strategy.step.mutate({ id, to: "approved" });
    const { posts } = await draft({ businessId, strategyId: id, platform: "linkedin", count: 12 });
    expect(posts.map(({ text }) => text).join("\n")).toMatch(/scour them/i);
    const { posts: free } = await draft({ businessId, platform: "linkedin", count: 12 });
    expect(free.map(({ text }) => text).join("\n")).not.toMatch(/scour them/i);
  });

  test("asked for eight times at once under one key is done once", async () => {
    const wish = {
      businessId: await business(),
      platform: "linkedin" as const,
      idempotencyKey: randomUUID(),
    };
    const batches = await Promise.all(Array.from({ length: 8 }, () => draft(wish)));
    expect(new Set(batches.map(({ id }) => id)).size).toBe(1);
    expect((await api("ada").content.list.query({ businessId: wish.businessId })).items).toHaveLength(1);
  });

  test("a batch another server left unfinished is taken up where it stopped", async () => {
    const businessId = await business();
    const request = await postsRequestFor(
      { db: server.db, clock: server.resources.clock, userId: server.userId("ada") },
      draftPostsSchema.parse({ businessId, platform: "twitter", count: 12 }),
      0,
    );
    const { id } = await api("ada").content.draft.mutate({ businessId, platform: "twitter", count: 12 });
    const done = () => api("ada").content.batch.query({ id });
    await expect.poll(async () => (await done()).generation.state).toBe("done");
    const { posts } = await done();
    await server.db
      .deleteFrom("content")
      .where(
        "id",
        "in",
        posts.slice(8).map((post) => post.id),
      )
      .execute();
    await server.db
      .updateTable("post_batches")
      .set({
        state: "running",
        done: 8,
        request: JSON.stringify(request),
        lease_until: "2020-01-01T00:00:00Z",
      })
      .where("id", "=", id)
      .execute();
    await server.resources.postWriter.takeUpAbandoned();
    const whole = await done();
    expect(whole.generation).toMatchObject({ state: "done", done: 12 });
    expect(whole.posts.map(({ text }) => text)).toEqual(posts.map(({ text }) => text));
  });

  test("is watched post by post, in order, then the end; and goes on where a client was cut off", async () => {
    const { id, posts } = await draft({ businessId: await business(), platform: "linkedin", count: 5 });
    const ids = posts.map((post) => String(post.id));
    expect(await watch(id)).toEqual([...ids, "end"]);
    expect(await watch(id, ids[2])).toEqual([...ids.slice(3), "end"]);
  });

  const watch = (id: number, lastEventId?: string) =>
    new Promise<string[]>((resolve, reject) => {
      const events: string[] = [];
      const stream = createStreamClient({ baseUrl: server.url, token: () => server.tokenOf("ada") });
      stream.content.watchBatch.subscribe(
        { id, lastEventId },
        { onData: (event) => events.push(event.id), onComplete: () => resolve(events), onError: reject },
      );
    });
  test("keeps twenty different posts at once", async () => {
    const businessId = await business();
    const { posts } = await draft({ businessId, platform: "twitter", count: 20 });
    expect(new Set(posts.map(({ text }) => text)).size).toBe(20);
    expect(posts[0]).toMatchObject({ status: "draft", generated: true, version: 1, approvedAt: null });
    const { items } = await api("ada").content.list.query({ businessId, limit: 100 });
    expect(items).toEqual(posts.toReversed());
  });

  test("of a key used before gives the posts it made", async () => {
    const wish = {
      businessId: await business(),
      platform: "facebook" as const,
      idempotencyKey: randomUUID(),
    };
    const first = await draft(wish);
    expect(first.posts).toHaveLength(1);
    // The first answer, whatever came of it since; what there is by now is found by its id.
    const again = await api("ada").content.draft.mutate({ ...wish, wait: false });
    expect(again.id).toBe(first.id);
    expect(await draft(wish)).toEqual(first);
    expect((await api("ada").content.list.query({ businessId: wish.businessId })).items).toEqual(first.posts);
  });

  test("follows a strategy only when it is approved", async () => {
    const businessId = await business();
    const { id } = await api("ada").strategy.generate.mutate({ businessId, wait: true });
    const wish = { businessId, strategyId: id, platform: "linkedin" as const };
    await expect(draft(wish)).rejects.toEqual(fails("strategy_not_approved"));
    await api("ada").strategy.step.mutate({ id, to: "in_review" });
    await api("ada").strategy.step.mutate({ id, to: "approved" });
    expect((await draft(wish)).posts).toMatchObject([{ strategyId: id }]);
    const elsewhere = { ...wish, businessId: await business() };
    await expect(draft(elsewhere)).rejects.toEqual(fails("strategy_not_found"));
  });

  test("asked again for others gives others", async () => {
    const businessId = await business();
    const drafts = async (variation: number) =>
      (await draft({ businessId, platform: "linkedin", count: 3, variation })).posts;
    const [first, second] = [await drafts(0), await drafts(1)];
    const texts = new Set([...first, ...second].map(({ text }) => text));
    expect(texts.size).toBe(6);
  });

  test("in ten weeks says nothing twice, on whichever network", async () => {
    const businessId = await business();
    const texts: string[] = [];
    for (let week = 0; week < 10; week += 1) {
      const platform = week % 2 === 0 ? "facebook" : "linkedin";
      const { posts } = await draft({ businessId, platform, count: 5 });
      texts.push(...posts.map(({ text }) => text));
    }
    texts.forEach((text, at) => {
      const others = texts.slice(at + 1).map((other) => ({ text: other }));
      expect(nearDuplicates(text, others)).toEqual([]);
    });
  });
});

describe("content.suggest", () => {
  test("says nothing that a kept post says", async () => {
    const businessId = await business();
    const { posts } = await draft({ businessId, platform: "linkedin", count: 20 });
    const suggested = await api("ada").content.suggest.mutate({
      businessId,
      platform: "linkedin",
      count: 10,
    });
    for (const { text } of suggested) expect(nearDuplicates(text, posts)).toEqual([]);
  });
});

describe("content.list", () => {
  test("goes on where a page ended: the newest first, across businesses, nothing left out or twice", async () => {
    const businesses = [await business("lister"), await business("lister")];
    const ids: number[] = [];
    for (const at of [0, 1, 0, 1, 0]) {
      const businessId = businesses[at] ?? 0;
      const text = `Post ${ids.length}`;
      ids.push((await api("lister").content.create.mutate({ businessId, platform: "linkedin", text })).id);
    }
    const found: number[] = [];
    let cursor: number | null | undefined;
    do {
      const page = await api("lister").content.list.query({ limit: 2, ...(cursor && { cursor }) });
      found.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(found).toEqual(ids.toReversed());
  });
});

describe("edits of a post", () => {
  test("keep every text it had", async () => {
    const { id, version } = await aPost({ text: "One" });
    await api("ada").content.update.mutate({ id, version, patch: { text: "Two" } });
    const versions = await api("ada").content.versions.query({ id });
    expect(versions).toMatchObject([
      { version: 2, text: "Two" },
      { version: 1, text: "One" },
    ]);
  });

  test("that go on within minutes are one version; what was drafted and what was approved stay", async () => {
    const { id } = await aPost({ text: "One" });
    const write = (version: number, text: string) =>
      api("ada").content.update.mutate({ id, version, continues: true, patch: { text } });
    await write(1, "Two");
    await write(2, "Two and");
    await write(3, "Two and a half");
    await api("ada").content.approve.mutate({ id, version: 4, approved: true });
    await write(5, "Three");
    const versions = await api("ada").content.versions.query({ id });
    expect(versions.map(({ version, text }) => [version, text])).toEqual([
      [6, "Three"],
      [5, "Two and a half"],
      [4, "Two and a half"],
      [1, "One"],
    ]);
  });

  test("that move it about the calendar are no versions of their own, for its words are the same", async () => {
    const { id, version } = await aPost({ text: "One" });
    const edit = (patch: { text?: string; scheduledFor?: string | null }) =>
      api("ada").content.update.mutate({ id, patch });
    await api("ada").content.update.mutate({ id, version, patch: { text: "Two" } });
    for (let day = 1; day <= 5; day += 1) await edit({ scheduledFor: `2027-01-0${day}T09:00:00Z` });
    await edit({ scheduledFor: null, text: "Two" });
    const versions = await api("ada").content.versions.query({ id });
    expect(versions.map(({ version: at, text }) => [at, text])).toEqual([
      [8, "Two"],
      [1, "One"],
    ]);
  });

  test("leave what was approved and what was published among the versions, whatever is typed then", async () => {
    const { id } = await aPost({ text: "One" });
    const write = (version: number, text: string) =>
      api("ada").content.update.mutate({ id, version, continues: true, patch: { text } });
    await write(1, "Approved");
    await api("ada").content.approve.mutate({ id, version: 2, approved: true });
    await api("ada").content.approve.mutate({ id, version: 3, approved: false });
    await write(4, "Published");
    await api("ada").content.update.mutate({ id, version: 5, patch: { status: "published" } });
    await write(6, "Corrected");
    const texts = (await api("ada").content.versions.query({ id })).map(({ text }) => text);
    expect(new Set(texts)).toEqual(new Set(["Corrected", "Published", "Approved", "One"]));
  });

  test("from an older version are refused", async () => {
    const { id, version } = await aPost();
    await api("ada").content.update.mutate({ id, version, patch: { text: "One" } });
    const late = api("ada").content.update.mutate({ id, version, patch: { text: "Two" } });
    await expect(late).rejects.toEqual(fails("version_conflict"));
  });

  test("from a version it never had are refused, be it the last a row can count to", async () => {
    const { id } = await aPost();
    const made = { id, version: 2_147_483_647 };
    const edit = api("ada").content.update.mutate({ ...made, patch: { text: "Two" } });
    await expect(edit).rejects.toEqual(fails("version_conflict"));
    const approval = api("ada").content.approve.mutate({ ...made, approved: true });
    await expect(approval).rejects.toEqual(fails("version_conflict"));
  });

  test("of the text take the approval back; a time does not", async () => {
    const { id } = await aPost();
    const approved = await api("ada").content.approve.mutate({ id, version: 1, approved: true });
    expect(approved.approvedAt).not.toBeNull();
    const planned = await api("ada").content.update.mutate({
      id,
      version: 2,
      patch: { scheduledFor: "2026-12-01T10:00:00+02:00" },
    });
    expect(planned).toMatchObject({ status: "scheduled", approvedAt: approved.approvedAt });
    expect(new Date(planned.scheduledFor ?? "").toISOString()).toBe("2026-12-01T08:00:00.000Z");
    const edited = await api("ada").content.update.mutate({ id, version: 3, patch: { text: "New" } });
    expect(edited).toMatchObject({ approvedAt: null, status: "scheduled" });
  });
});

test("posts are suggested from a context as long as it may be, in any script", async () => {
  const [businessId, additionalContext] = [await business(), "面".repeat(2000)];
  const wish = { businessId, platform: "linkedin", additionalContext } as const;
  expect(await api("ada").content.suggest.mutate(wish)).toHaveLength(1);
});

test("a post its network would refuse is not approved", async () => {
  const { id } = await aPost({ platform: "twitter", text: "a".repeat(281) });
  const approval = api("ada").content.approve.mutate({ id, version: 1, approved: true });
  await expect(approval).rejects.toEqual(fails("post_too_long"));
});

describe("templates", () => {
  test("are kept, listed by name, changed and removed", async () => {
    const businessId = await business();
    const save = (name: string) =>
      api("ada").content.saveTemplate.mutate({ businessId, name, text: "Hello {{audience}}" });
    const [b, a] = [await save("b"), await save("a")];
    expect(await api("ada").content.listTemplates.query({ businessId })).toEqual([a, b]);
    const changed = await api("ada").content.updateTemplate.mutate({ id: a.id, name: "c", text: "New" });
    expect(changed).toMatchObject({ name: "c", text: "New" });
    await api("ada").content.removeTemplate.mutate({ id: b.id });
    expect(await api("ada").content.listTemplates.query({ businessId })).toEqual([changed]);
  });

  test("of saves that name one version a single one is kept, and the others are told", async () => {
    const businessId = await business();
    const { id, version } = await api("ada").content.saveTemplate.mutate({
      businessId,
      name: "a",
      text: "x",
    });
    const saves = await Promise.allSettled(
      ["1", "2", "3", "4", "5", "6"].map((text) =>
        api("ada").content.updateTemplate.mutate({ id, version, name: "a", text }),
      ),
    );
    const kept = saves.filter(({ status }) => status === "fulfilled");
    const refused = saves.filter(({ status }) => status === "rejected");
    expect(kept).toHaveLength(1);
    for (const save of refused) expect(save).toMatchObject({ reason: fails("version_conflict") });
    const stored = await api("ada").content.listTemplates.query({ businessId });
    expect(kept).toMatchObject([{ value: stored[0] }]);
    expect(stored[0]?.version).toBe(version + 1);
  });

  test("a save that names no version stands on whatever was saved before", async () => {
    const businessId = await business();
    const { id } = await api("ada").content.saveTemplate.mutate({ businessId, name: "a", text: "x" });
    await api("ada").content.updateTemplate.mutate({ id, name: "a", text: "y" });
    expect(await api("ada").content.updateTemplate.mutate({ id, name: "a", text: "z" })).toMatchObject({
      text: "z",
      version: 3,
    });
  });

  test("belong to one owner", async () => {
    const businessId = await business();
    const { id } = await api("ada").content.saveTemplate.mutate({ businessId, name: "a", text: "x" });
    const eve = api("eve").content;
    expect(await eve.listTemplates.query({ businessId })).toEqual([]);
    const strange = eve.saveTemplate.mutate({ businessId, name: "a", text: "x" });
    await expect(strange).rejects.toEqual(fails("business_not_found"));
    await expect(eve.removeTemplate.mutate({ id })).rejects.toEqual(fails("template_not_found"));
  });
});

test("nothing of a post answers to anybody but its owner", async () => {
  const { id } = await aPost();
  const eve = api("eve").content;
  const attempts = [
    eve.get.query({ id }),
    eve.update.mutate({ id, version: 1, patch: { text: "Hers" } }),
    eve.approve.mutate({ id, version: 1, approved: true }),
    eve.remove.mutate({ id }),
  ];
  for (const outcome of await Promise.allSettled(attempts)) {
    expect(outcome).toMatchObject({ status: "rejected", reason: fails("content_not_found") });
  }
  const batch = await draft({ businessId: await business(), platform: "linkedin" });
  await expect(eve.batch.query({ id: batch.id })).rejects.toEqual(fails("batch_not_found"));
  await expect(eve.cancelBatch.mutate({ id: batch.id })).rejects.toEqual(fails("batch_not_found"));
  expect(await eve.versions.query({ id })).toEqual([]);
  const { businessId } = await api("ada").content.get.query({ id });
  expect((await eve.list.query({})).items).toEqual([]);
  expect((await eve.list.query({ businessId, platform: "linkedin", status: "draft" })).items).toEqual([]);
  expect(await eve.listPlannedFirst.query({ businessId })).toEqual([]);
  await expect(eve.calendar.query({ businessId })).rejects.toEqual(fails("business_not_found"));
});
