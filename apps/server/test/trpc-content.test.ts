/** Posts with the typed client: drafted, edited by two at once, approved, planned; and templates. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
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

describe("content.draft", () => {
  test("keeps twenty different posts at once", async () => {
    const businessId = await business();
    const posts = await api("ada").content.draft.mutate({ businessId, platform: "twitter", count: 20 });
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
    const [first] = await api("ada").content.draft.mutate(wish);
    expect(await api("ada").content.draft.mutate(wish)).toEqual([first]);
  });

  test("follows a strategy only when it is approved", async () => {
    const businessId = await business();
    const { id } = await api("ada").strategy.generate.mutate({ businessId, wait: true });
    const wish = { businessId, strategyId: id, platform: "linkedin" as const };
    await expect(api("ada").content.draft.mutate(wish)).rejects.toEqual(fails("strategy_not_approved"));
    await api("ada").strategy.step.mutate({ id, to: "in_review" });
    await api("ada").strategy.step.mutate({ id, to: "approved" });
    expect(await api("ada").content.draft.mutate(wish)).toMatchObject([{ strategyId: id }]);
    const elsewhere = { ...wish, businessId: await business() };
    await expect(api("ada").content.draft.mutate(elsewhere)).rejects.toEqual(fails("strategy_not_found"));
  });

  test("asked again for others gives others", async () => {
    const businessId = await business();
    const drafts = (variation: number) =>
      api("ada").content.draft.mutate({ businessId, platform: "linkedin", count: 3, variation });
    const [first, second] = [await drafts(0), await drafts(1)];
    const texts = new Set([...first, ...second].map(({ text }) => text));
    expect(texts.size).toBe(6);
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

  test("from an older version are refused", async () => {
    const { id, version } = await aPost();
    await api("ada").content.update.mutate({ id, version, patch: { text: "One" } });
    const late = api("ada").content.update.mutate({ id, version, patch: { text: "Two" } });
    await expect(late).rejects.toEqual(fails("version_conflict"));
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
  expect(await eve.versions.query({ id })).toEqual([]);
  const { businessId } = await api("ada").content.get.query({ id });
  expect((await eve.list.query({})).items).toEqual([]);
  expect((await eve.list.query({ businessId, platform: "linkedin", status: "draft" })).items).toEqual([]);
  expect(await eve.listPlannedFirst.query({ businessId })).toEqual([]);
  await expect(eve.calendar.query({ businessId })).rejects.toEqual(fails("business_not_found"));
});
