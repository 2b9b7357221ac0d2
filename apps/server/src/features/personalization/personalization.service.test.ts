import { personalizeChapter } from "@growth-guide/text-engine";
import { expect, test } from "vitest";
import {
  changeDifficulty,
  clearSession,
  findOriginal,
  findSession,
  personalize,
  type Reading,
} from "./personalization.service.ts";
import { aPatientEngine } from "../../../test/support/patient-engine.ts";
import { rememberAdapted } from "./remember-adapted.ts";
import { createMemorySessionStore } from "./session-store.memory.ts";

const CHAPTER = "# Margins\n\nIn order to survive, a shop must ascertain its margin prior to every sale.\n";

/** A reading in memory with the real engine, a stopped clock, and a count of the texts it adapted. */
function aReading(readerId: string | null = null) {
  const clock = () => new Date("2026-01-01T00:00:00Z");
  let adapted = 0;
  const reading: Reading = {
    readerId,
    address: "203.0.113.7",
    clock,
    sessions: createMemorySessionStore({ ttlSeconds: 3600, maxPerHolder: 100, maxBytes: 10_000_000, clock }),
    adapt: rememberAdapted((markdown, level) => {
      adapted += 1;
      return personalizeChapter(markdown, level);
    }, 10_000_000),
  };
  return { reading, adaptedCount: () => adapted };
}

const aRequest = (overrides = {}) => ({
  sessionId: "sess_1",
  chapterId: "margins",
  chapterContent: CHAPTER,
  level: "beginner" as const,
  ...overrides,
});

test("changing the level keeps the reader's place", async () => {
  const { reading } = aReading();
  await personalize(reading, aRequest({ readingPosition: 150 }));
  const session = await changeDifficulty(reading, { sessionId: "sess_1", level: "advanced" });
  expect(session).toMatchObject({ level: "advanced", readingPosition: 150 });
});

test("each level of a chapter is worked once per session", async () => {
  const { reading, adaptedCount } = aReading();
  const first = await personalize(reading, aRequest());
  await changeDifficulty(reading, { sessionId: "sess_1", level: "advanced" });
  const again = await personalize(reading, aRequest());
  expect(again.personalizedContent).toBe(first.personalizedContent);
  expect(adaptedCount()).toBe(2);
});

test("a text the session was given, sent back, never becomes the original", async () => {
  const { reading } = aReading();
  const { personalizedContent } = await personalize(reading, aRequest());
  expect(personalizedContent).not.toBe(CHAPTER);
  await personalize(reading, aRequest({ chapterContent: personalizedContent, level: "advanced" }));
  expect((await findOriginal(reading, "sess_1")).originalContent.text).toBe(CHAPTER);
});

test.each([
  ["another chapter id", { chapterId: "pricing" }],
  ["other content", { chapterContent: "# Pricing\n\nAnother text altogether.\n" }],
])("%s makes the content the new original", async (_case, change) => {
  const { reading } = aReading();
  await personalize(reading, aRequest({ readingPosition: 99 }));
  const session = await personalize(reading, aRequest(change));
  expect(session.readingPosition).toBe(0);
  const { originalContent } = await findOriginal(reading, "sess_1");
  expect(originalContent.text).toBe(aRequest(change).chapterContent);
});

test("a session made by a signed-in person answers to nobody else's token, but to its id alone", async () => {
  const { reading } = aReading("user_ada");
  await personalize(reading, aRequest());
  const stranger: Reading = { ...reading, readerId: "user_bob" };
  const notFound = { code: "session_not_found", message: "Personalization session 'sess_1' not found" };
  await expect(findOriginal(stranger, "sess_1")).rejects.toMatchObject(notFound);
  await expect(personalize(stranger, aRequest())).rejects.toMatchObject(notFound);
  await expect(clearSession(stranger, "sess_1")).rejects.toMatchObject(notFound);
  await expect(findOriginal({ ...reading, readerId: null }, "sess_1")).resolves.toBeDefined();
});

test("a cleared session is gone", async () => {
  const { reading } = aReading();
  await personalize(reading, aRequest());
  await clearSession(reading, "sess_1");
  await expect(clearSession(reading, "sess_1")).rejects.toMatchObject({ code: "session_not_found" });
});

test("a text given long ago is known again, also after the chapter has changed", async () => {
  const { reading } = aReading();
  const { personalizedContent } = await personalize(reading, aRequest());
  const edited = "# Margins\n\nA margin is what is left.\n";
  await personalize(reading, aRequest({ chapterContent: edited }));
  await personalize(reading, aRequest({ chapterContent: personalizedContent }));
  expect((await findOriginal(reading, "sess_1")).originalContent.text).toBe(edited);
});

test("the reader can go back to an earlier chapter, even to one no level had changed", async () => {
  const { reading } = aReading();
  const plain = "Pay the rent.\n";
  const session = await personalize(reading, aRequest({ chapterContent: plain, level: "advanced" }));
  expect(session.personalizedContent).toBe(plain);
  await personalize(reading, aRequest());
  await personalize(reading, aRequest({ chapterContent: plain }));
  expect((await findOriginal(reading, "sess_1")).originalContent.text).toBe(plain);
});

test("of choices at the same time the last one stands, even if its chapter is made first", async () => {
  const { reading } = aReading();
  await personalize(reading, aRequest());
  const engine = aPatientEngine();
  const slow: Reading = { ...reading, adapt: engine.adapt };
  const first = changeDifficulty(slow, { sessionId: "sess_1", level: "intermediate" });
  await changeDifficulty(reading, { sessionId: "sess_1", level: "advanced", readingPosition: 7 });
  engine.finish();
  expect((await first).level).toBe("intermediate");
  expect(await findSession(reading, "sess_1")).toMatchObject({ level: "advanced", readingPosition: 7 });
});

test("a chapter that cannot be adapted can still be toggled to", async () => {
  const { reading } = aReading();
  const failing: Reading = { ...reading, adapt: () => Promise.reject(new Error("no")) };
  await expect(personalize(failing, aRequest())).rejects.toThrow("no");
  expect((await findOriginal(reading, "sess_1")).originalContent.text).toBe(CHAPTER);
});
