/** The typed client: what a signed-in reader prefers, and where they stopped. */
import { defaultPreferences, type ReadingPlaceDraft, readingPlaceSchema } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { MAX_PLACES } from "../src/features/personalization/reading-place.queries.ts";
import { aChapter, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const exactPlace = z.strictObject(readingPlaceSchema.shape);
const MINUTE = 60_000;

const reader = (name: string) => server.client(name).personalization;
const keep = (name: string, place: Partial<ReadingPlaceDraft> = {}) =>
  reader(name).keepPlace.mutate({ chapterKey: "playbook:pricing", sourceOffset: 10, ...place });
const invalid = { data: { error: "invalid_input" } };

describe("personalization.preferences", () => {
  test("are the defaults until something is chosen, and then what was chosen", async () => {
    expect(await reader("ada").preferences.query()).toEqual(defaultPreferences);
    const chosen = await reader("ada").updatePreferences.mutate({
      level: "beginner",
      preferredFormat: "text",
      contentFocus: "Pricing ☕ '); --",
      display: { textSizePercent: 125, theme: "dark" },
    });
    expect(chosen).toEqual({
      level: "beginner",
      preferredFormat: "text",
      contentFocus: "Pricing ☕ '); --",
      display: { ...defaultPreferences.display, textSizePercent: 125, theme: "dark" },
      updatedAt: expect.any(String),
    });
    expect(await reader("ada").preferences.query()).toEqual(chosen);
  });

  test("an absent member stays, null goes back to the default", async () => {
    await reader("bob").updatePreferences.mutate({
      level: "advanced",
      contentFocus: "Email",
      display: { font: "dyslexia", lineSpacing: 2 },
    });
    const after = await reader("bob").updatePreferences.mutate({
      level: null,
      display: { font: null, lineGuide: true },
    });
    expect(after).toMatchObject({
      level: defaultPreferences.level,
      contentFocus: "Email",
      display: { font: defaultPreferences.display.font, lineSpacing: 2, lineGuide: true },
    });
    expect(await reader("bob").updatePreferences.mutate({ display: {} })).toEqual(after);
  });

  test("two devices that change different settings at once both get their way", async () => {
    const patches = [
      { level: "advanced" },
      { contentFocus: "Email" },
      { display: { theme: "dark" } },
      { display: { textSizePercent: 150 } },
      { display: { lineGuide: true } },
    ] as const;
    await Promise.all(patches.map((patch) => reader("twice").updatePreferences.mutate(patch)));
    expect(await reader("twice").preferences.query()).toMatchObject({
      level: "advanced",
      contentFocus: "Email",
      display: { theme: "dark", textSizePercent: 150, lineGuide: true },
    });
  });

  test("belong to one person", async () => {
    await reader("owner").updatePreferences.mutate({ level: "beginner", contentFocus: "Secret" });
    expect(await reader("eve").preferences.query()).toEqual(defaultPreferences);
  });

  test.each([
    { level: "expert" },
    { contentFocus: "a\u0000b" },
    { contentFocus: "\uD800" },
    { preferredFormat: "x".repeat(101) },
    { display: { textSizePercent: 5000 } },
    { display: { theme: "<script>" } },
    { display: { colour: "red" } },
    { userId: "user_ada" },
  ])("refuse %j", async (patch) => {
    await expect(reader("ada").updatePreferences.mutate(patch as never)).rejects.toMatchObject(invalid);
  });
});

describe("personalize without a level", () => {
  const chapter = () => ({ sessionId: aSessionId(), chapterId: "intro", chapterContent: aChapter() });

  test("is at the level the reader prefers", async () => {
    await reader("plain").updatePreferences.mutate({ level: "beginner" });
    const session = await reader("plain").personalize.mutate(chapter());
    expect(session.level).toBe("beginner");
    expect(session.personalizedContent).not.toBe(aChapter());
  });

  test("is at the default level for a guest, and for a reader who prefers none", async () => {
    for (const name of [null, "unsure"]) {
      const session = await server.client(name).personalization.personalize.mutate(chapter());
      expect(session.level).toBe(defaultPreferences.level);
    }
  });

  test("a level that is sent goes before the preference", async () => {
    await reader("changing").updatePreferences.mutate({ level: "beginner" });
    const session = await reader("changing").personalize.mutate({ ...chapter(), level: "advanced" });
    expect(session.level).toBe("advanced");
  });

  test("over REST the level stays required, as documented", async () => {
    await reader("rest").updatePreferences.mutate({ level: "beginner" });
    const response = await server.as("rest").post("/api/personalization/personalize", {
      session_id: aSessionId(),
      chapter_id: "intro",
      chapter_content: aChapter(),
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: "missing_required_field" });
  });
});

describe("personalization.keepPlace", () => {
  test("keeps a place that every device of the reader finds again", async () => {
    const draft: ReadingPlaceDraft = {
      chapterKey: "own-1x2-☕ '); --",
      title: "My notes",
      level: "beginner",
      blockId: "margins-3-k2j1",
      fraction: 0.25,
      sourceOffset: 1234,
      share: 0.4,
    };
    const { kept, place } = await keep("ada", draft);
    expect(kept).toBe(true);
    expect(exactPlace.parse(place)).toEqual({ ...draft, readAt: expect.any(String) });
    expect(await reader("ada").place.query({ chapterKey: draft.chapterKey })).toEqual(place);
    expect(await reader("ada").place.query({ chapterKey: "playbook:never-opened" })).toBeNull();
  });

  test("the later of two devices wins, whichever writes last", async () => {
    const onThePhone = await keep("mover", { sourceOffset: 900 });
    const fromASleepingTab = await keep("mover", { sourceOffset: 100, ageMilliseconds: 30 * MINUTE });
    expect(fromASleepingTab).toEqual({ kept: false, place: onThePhone.place });
    const later = await keep("mover", { sourceOffset: 950 });
    expect(later).toMatchObject({ kept: true, place: { sourceOffset: 950 } });
  });

  test("an age counts back from the server's time", async () => {
    const { place: older } = await keep("counter", { sourceOffset: 1, ageMilliseconds: 10 * MINUTE });
    const { place: newer } = await keep("counter", { sourceOffset: 2, ageMilliseconds: 4 * MINUTE });
    const between = Date.parse(newer.readAt) - Date.parse(older.readAt);
    expect(between).toBeGreaterThanOrEqual(6 * MINUTE);
    expect(await reader("counter").place.query({ chapterKey: "playbook:pricing" })).toEqual(newer);
  });

  test("twenty writes at once leave the latest place, whole", async () => {
    const writes = Array.from({ length: 20 }, (_, nth) =>
      keep("racer", { sourceOffset: nth, blockId: `block-${nth}`, ageMilliseconds: (20 - nth) * MINUTE }),
    );
    await Promise.all(writes);
    expect(await reader("racer").place.query({ chapterKey: "playbook:pricing" })).toMatchObject({
      sourceOffset: 19,
      blockId: "block-19",
    });
  });

  test("a place without a title leaves the title that is known", async () => {
    await keep("titled", { title: "Pricing" });
    expect((await keep("titled", { sourceOffset: 20 })).place.title).toBe("Pricing");
  });

  test("belongs to one person", async () => {
    await keep("owner", { sourceOffset: 5 });
    expect(await reader("eve").place.query({ chapterKey: "playbook:pricing" })).toBeNull();
    expect(await reader("eve").places.query()).toEqual([]);
    await keep("eve", { sourceOffset: 99 });
    expect(await reader("owner").place.query({ chapterKey: "playbook:pricing" })).toMatchObject({
      sourceOffset: 5,
    });
  });

  test.each([
    { chapterKey: "" },
    { chapterKey: "x".repeat(501) },
    { chapterKey: "a\u0000b" },
    { blockId: "\uD800" },
    { fraction: 1.5 },
    { fraction: Number.NaN },
    { sourceOffset: -1 },
    { sourceOffset: 2 ** 31 },
    { share: -0.1 },
    { level: "expert" },
    { ageMilliseconds: -1 },
    { readAt: "2999-01-01T00:00:00Z" },
  ])("refuses %j", async (place) => {
    await expect(keep("ada", place as never)).rejects.toMatchObject(invalid);
  });

  test("the longest key there may be has room in the index", async () => {
    const chapterKey = Array.from({ length: 500 }, (_, nth) => String.fromCharCode(0x4e00 + nth * 37)).join(
      "",
    );
    expect((await keep("polyglot", { chapterKey })).place.chapterKey).toBe(chapterKey);
  });
});

describe("personalization.places", () => {
  test("are the chapters read last, the latest first", async () => {
    await keep("lister", { chapterKey: "playbook:email", ageMilliseconds: 2 * MINUTE });
    await keep("lister", { chapterKey: "playbook:pricing", ageMilliseconds: 3 * MINUTE });
    await keep("lister", { chapterKey: "saved:1", ageMilliseconds: MINUTE });
    const keys = async (limit?: number) =>
      (await reader("lister").places.query(limit === undefined ? undefined : { limit })).map(
        ({ chapterKey }) => chapterKey,
      );
    expect(await keys()).toEqual(["saved:1", "playbook:email", "playbook:pricing"]);
    expect(await keys(2)).toEqual(["saved:1", "playbook:email"]);
    await keep("lister", { chapterKey: "playbook:pricing" });
    expect(await keys(1)).toEqual(["playbook:pricing"]);
  });

  test("stay bounded: the chapters not read for longest are forgotten", async () => {
    await server.client("bookworm").user.me.query();
    const rows = Array.from({ length: MAX_PLACES }, (_, nth) => ({
      user_id: server.userId("bookworm"),
      chapter_key: `own-${nth}`,
      fraction: 0,
      source_offset: nth,
      share: 0,
      read_at: new Date(Date.UTC(2025, 0, 1, 0, nth)),
    }));
    await server.db.insertInto("reading_places").values(rows).execute();
    await keep("bookworm", { chapterKey: "one-more" });
    await keep("bookworm", { chapterKey: "and-another" });
    const places = await reader("bookworm").places.query({ limit: MAX_PLACES });
    expect(places).toHaveLength(MAX_PLACES);
    expect(places[0]?.chapterKey).toBe("and-another");
    expect(places.some(({ chapterKey }) => chapterKey === "own-0")).toBe(false);
  });
});

test("without signing in nothing is kept and nothing is told", async () => {
  const { personalization } = server.client(null);
  const calls = [
    personalization.preferences.query(),
    personalization.updatePreferences.mutate({ level: "beginner" }),
    personalization.place.query({ chapterKey: "playbook:pricing" }),
    personalization.keepPlace.mutate({ chapterKey: "playbook:pricing", sourceOffset: 1 }),
    personalization.places.query(),
  ];
  const refused = { data: { error: "unauthenticated" } };
  await Promise.all(calls.map((call) => expect(call).rejects.toMatchObject(refused)));
});
