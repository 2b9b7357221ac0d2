/** The typed client: chapters a signed-in person keeps. */
import { randomUUID } from "node:crypto";
import {
  type SavedChapterDraft,
  savedChapterKey,
  savedChapterLimits,
  savedChapterSchema,
  savedChapterSummarySchema,
} from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { aChapter } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const exactSummary = z.strictObject(savedChapterSummarySchema.shape);
const exactChapter = z.strictObject(savedChapterSchema.shape);
const notFound = { message: "Chapter not found", data: { error: "chapter_not_found", httpStatus: 404 } };
const full = { data: { error: "shelf_full", code: "CONFLICT", httpStatus: 409 } };

const api = (name: string) => server.client(name).chapter;
/** Saves a chapter that nobody else's test has saved, unless its content is given. */
const save = (name: string, draft: Partial<SavedChapterDraft> = {}) =>
  api(name).save.mutate({ title: "Finding customers", content: `${aChapter()}${randomUUID()}`, ...draft });

/** A person with a shelf that already holds so much. */
async function aReaderWith(name: string, shelf: { chapters: number; bytes: number }) {
  await server.client(name).user.me.query();
  await server.db
    .insertInto("shelves")
    .values({ user_id: server.userId(name), ...shelf })
    .execute();
}

const shelfOf = (name: string) =>
  server.db
    .selectFrom("shelves")
    .select(["chapters", "bytes"])
    .where("user_id", "=", server.userId(name))
    .executeTakeFirst();

describe("chapter.save", () => {
  test("keeps a text byte for byte, whatever is in it", async () => {
    const content =
      "# ☕ קפה\r\n\u202e<script>alert(1)</script> '); drop table users; -- $1 \\u0000 e\u0301\n";
    const summary = await save("ada", { title: " '; -- ☕", content, sourceName: "../../notes.md" });
    expect(exactSummary.parse(summary)).toMatchObject({
      title: " '; -- ☕",
      sourceName: "../../notes.md",
      bytes: Buffer.byteLength(content),
    });
    const chapter = await api("ada").getSaved.query({ id: summary.id });
    expect(exactChapter.parse(chapter)).toEqual({ ...summary, content });
  });

  test.each([
    ["content", "a\u0000b"],
    ["content", "\uD800"],
    ["content", ""],
    ["content", "x".repeat(savedChapterLimits.content + 1)],
    ["title", "  "],
    ["title", "a\u0000b"],
    ["title", "x".repeat(savedChapterLimits.title + 1)],
    ["sourceName", "\uDC00"],
  ])("refuses a %s that cannot be kept", async (member, text) => {
    await expect(save("ada", { [member]: text })).rejects.toMatchObject({
      data: { error: "invalid_input", fields: { [member]: expect.any(String) } },
    });
  });

  test("refuses a member nobody knows instead of losing it", async () => {
    const draft = { titel: "Finding customers" } as Partial<SavedChapterDraft>;
    await expect(save("ada", draft)).rejects.toMatchObject({ data: { error: "invalid_input" } });
  });

  test("takes the longest text there may be", async () => {
    const content = "☕".repeat(savedChapterLimits.content);
    const { id } = await save("writer", { content });
    expect((await api("writer").getSaved.query({ id })).content).toBe(content);
  });

  test("keeps the same text once, under its first title, also when sent eight times at once", async () => {
    const content = aChapter();
    const saved = await Promise.all(
      Array.from({ length: 8 }, (_, nth) => save("clicker", { content, title: `Title ${nth}` })),
    );
    expect(new Set(saved.map(({ id }) => id)).size).toBe(1);
    expect(await save("clicker", { content, title: "Later" })).toEqual(saved[0]);
    expect(await shelfOf("clicker")).toEqual({ chapters: 1, bytes: String(Buffer.byteLength(content)) });
  });

  test("keeps the same text for each of two people", async () => {
    const [mine, theirs] = await Promise.all([
      save("ada", { content: aChapter() }),
      save("bob", { content: aChapter() }),
    ]);
    expect(mine.id).not.toBe(theirs.id);
  });
});

describe("an idempotency key", () => {
  test("saves once, and gives the first answer also after a change and a removal", async () => {
    const draft = { idempotencyKey: randomUUID(), title: "Mine", content: aChapter() };
    const saves = await Promise.all([1, 2, 3].map(() => api("keyed").save.mutate(draft)));
    const [first] = saves;
    expect(saves).toEqual([first, first, first]);
    await api("keyed").removeSaved.mutate({ id: first?.id ?? 0 });
    expect(await api("keyed").save.mutate(draft)).toEqual(first);
    expect((await api("keyed").listSaved.query({})).items).toEqual([]);
  });

  test("is for one chapter", async () => {
    const idempotencyKey = randomUUID();
    await api("keyed").save.mutate({ idempotencyKey, title: "Mine", content: "One" });
    const other = api("keyed").save.mutate({ idempotencyKey, title: "Mine", content: "Two" });
    await expect(other).rejects.toMatchObject({ data: { error: "idempotency_conflict" } });
  });

  test("does not make a second of one text: different keys at once find the same chapter", async () => {
    const saves = await Promise.all(
      Array.from({ length: 6 }, () =>
        api("double").save.mutate({ idempotencyKey: randomUUID(), title: "Mine", content: aChapter() }),
      ),
    );
    expect(new Set(saves.map(({ id }) => id)).size).toBe(1);
    expect(await shelfOf("double")).toMatchObject({ chapters: 1 });
  });

  test("is free again when there was no room", async () => {
    await aReaderWith("packed", { chapters: savedChapterLimits.chapters - 1, bytes: 0 });
    const { id } = await save("packed");
    const draft = { idempotencyKey: randomUUID(), title: "Mine", content: aChapter() };
    await expect(api("packed").save.mutate(draft)).rejects.toMatchObject(full);
    await api("packed").removeSaved.mutate({ id });
    expect(await api("packed").save.mutate(draft)).toMatchObject({ title: "Mine" });
  });
});

describe("a full shelf", () => {
  test("takes no chapter more than it holds, however many come at once", async () => {
    await aReaderWith("collector", { chapters: savedChapterLimits.chapters - 2, bytes: 0 });
    const saved = await Promise.allSettled(Array.from({ length: 6 }, () => save("collector")));
    expect(saved.filter(({ status }) => status === "fulfilled")).toHaveLength(2);
    expect((await api("collector").listSaved.query({})).items).toHaveLength(2);
    await expect(save("collector")).rejects.toMatchObject(full);
  });

  test("takes no byte more than it holds", async () => {
    await aReaderWith("hoarder", { chapters: 1, bytes: savedChapterLimits.bytes - 10 });
    await expect(save("hoarder", { content: "eleven byte" })).rejects.toMatchObject(full);
    expect(await save("hoarder", { content: "ten bytes." })).toMatchObject({ bytes: 10 });
  });

  test("still gives back a text it holds, and has room again after a removal", async () => {
    await aReaderWith("tidy", { chapters: savedChapterLimits.chapters - 1, bytes: 0 });
    const kept = await save("tidy", { content: aChapter() });
    expect(await save("tidy", { content: aChapter() })).toEqual(kept);
    await expect(save("tidy")).rejects.toMatchObject(full);
    await api("tidy").removeSaved.mutate({ id: kept.id });
    expect(await save("tidy")).toHaveProperty("id");
  });
});

describe("chapter.listSaved", () => {
  test("gives pages, newest first and without the texts, that meet no chapter twice and miss none", async () => {
    const ids: number[] = [];
    for (let nth = 0; nth < 5; nth++) ids.unshift((await save("reader")).id);
    await save("neighbour");

    const first = await api("reader").listSaved.query({ limit: 2 });
    // What is saved while somebody turns the pages comes before the first of them.
    await save("reader");
    const second = await api("reader").listSaved.query({ limit: 2, cursor: first.nextCursor });
    const third = await api("reader").listSaved.query({ limit: 2, cursor: second.nextCursor });
    const items = [first, second, third].flatMap((page) => page.items);
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(third.nextCursor).toBeNull();
    for (const item of items) exactSummary.parse(item);
  });

  test("is empty at first", async () => {
    expect(await api("newcomer").listSaved.query({})).toEqual({ items: [], nextCursor: null });
  });

  test.each([{ limit: 0 }, { limit: 101 }, { limit: 1.5 }, { cursor: 0 }])("refuses %j", async (request) => {
    await expect(api("ada").listSaved.query(request)).rejects.toMatchObject({
      data: { error: "invalid_input" },
    });
  });
});

describe("chapter.renameSaved", () => {
  test("changes the title and nothing else", async () => {
    const before = await save("ada");
    const after = await api("ada").renameSaved.mutate({ id: before.id, title: "Pricing" });
    expect(after).toEqual({ ...before, title: "Pricing", updatedAt: after.updatedAt });
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });
});

describe("chapter.removeSaved", () => {
  test("takes the chapter and the place in it away, once, even when asked twice at the same time", async () => {
    const { id } = await save("remover");
    const kept = await save("remover");
    const { keepPlace, place } = server.client("remover").personalization;
    await keepPlace.mutate({ chapterKey: savedChapterKey(id), sourceOffset: 7 });

    const removals = await Promise.allSettled([1, 2, 3].map(() => api("remover").removeSaved.mutate({ id })));
    expect(removals.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(api("remover").getSaved.query({ id })).rejects.toMatchObject(notFound);
    expect(await place.query({ chapterKey: savedChapterKey(id) })).toBeNull();
    expect(await shelfOf("remover")).toEqual({ chapters: 1, bytes: String(kept.bytes) });
  });
});

describe("somebody else's chapter", () => {
  test("is not there: to read, to rename, to remove", async () => {
    const mine = await save("ada");
    const stranger = api("eve");
    const calls = [
      stranger.getSaved.query({ id: mine.id }),
      stranger.renameSaved.mutate({ id: mine.id, title: "Mine now" }),
      stranger.removeSaved.mutate({ id: mine.id }),
    ];
    await Promise.all(calls.map((call) => expect(call).rejects.toMatchObject(notFound)));
    expect((await stranger.listSaved.query({})).items).toEqual([]);
    expect(await api("ada").getSaved.query({ id: mine.id })).toMatchObject(mine);
  });

  test("is nobody's to ask for without signing in", async () => {
    const { chapter } = server.client(null);
    const calls = [
      chapter.listSaved.query({}),
      chapter.getSaved.query({ id: 1 }),
      chapter.save.mutate({ title: "x", content: "x" }),
      chapter.renameSaved.mutate({ id: 1, title: "x" }),
      chapter.removeSaved.mutate({ id: 1 }),
    ];
    const refused = { data: { error: "unauthenticated" } };
    await Promise.all(calls.map((call) => expect(call).rejects.toMatchObject(refused)));
  });
});

test("everything a person keeps goes with them", async () => {
  await save("leaver");
  const { updatePreferences, keepPlace } = server.client("leaver").personalization;
  await updatePreferences.mutate({ level: "beginner" });
  await keepPlace.mutate({ chapterKey: "playbook:pricing", sourceOffset: 1 });

  await server.db.deleteFrom("users").where("clerk_id", "=", server.userId("leaver")).execute();
  for (const table of ["saved_chapters", "shelves", "reading_preferences", "reading_places"] as const) {
    const rows = await server.db
      .selectFrom(table)
      .selectAll()
      .where("user_id", "=", server.userId("leaver"))
      .execute();
    expect(rows).toEqual([]);
  }
});
