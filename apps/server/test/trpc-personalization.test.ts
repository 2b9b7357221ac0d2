/** The typed client: reading a chapter at a level, with or without signing in, and the built-in playbook. */
import {
  chapterSchema,
  chapterSummarySchema,
  LEVELS,
  originalChapterSchema,
  readingSessionSchema,
} from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { aChapter, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const MINUTE_MS = 60_000;
const START = new Date("2026-03-01T12:00:00.250Z");
let now = START;
const server = startServer({ clock: () => now });

const exactSession = z.strictObject(readingSessionSchema.shape);
const exactOriginal = z.strictObject(originalChapterSchema.shape);

const guest = () => server.client(null).personalization;
const aRequest = (members = {}) => ({
  sessionId: aSessionId(),
  chapterId: "finding-customers",
  chapterContent: aChapter(),
  level: "beginner" as const,
  ...members,
});
const notFound = (sessionId: string) => ({
  message: `Personalization session '${sessionId}' not found`,
  data: { error: "session_not_found", code: "NOT_FOUND", httpStatus: 404 },
});

describe("personalize", () => {
  test("answers exactly what the contract says, with the bare text", async () => {
    const request = aRequest({ readingPosition: 150 });
    const session = exactSession.parse(await guest().personalize.mutate(request));
    expect(session).toMatchObject({
      sessionId: request.sessionId,
      chapterId: "finding-customers",
      level: "beginner",
      readingPosition: 150,
      language: "en",
      personalizedContent: expect.stringMatching(/^# Finding customers\n/),
    });
    expect(session.blocks.length).toBeGreaterThan(0);
    expect(Date.parse(session.createdAt)).toBe(now.getTime());
  });

  test("is the text that REST answers, without REST's first line", async () => {
    const request = aRequest();
    const session = await guest().personalize.mutate(request);
    const response = await server.anonymous().post("/api/personalization/change-difficulty", {
      session_id: request.sessionId,
      chapter_content: request.chapterContent,
      chapter_id: request.chapterId,
      difficulty_level: "beginner",
    });
    expect(await response.json()).toMatchObject({
      personalized_content: `BEGINNER LEVEL EXPLANATION:\n\n${session.personalizedContent}`,
    });
  });

  test("code and tables are the same at every level, prose is not", async () => {
    const sessionId = aSessionId();
    const texts = await Promise.all(
      LEVELS.map(
        async (level) =>
          (await guest().personalize.mutate(aRequest({ sessionId, level }))).personalizedContent,
      ),
    );
    for (const text of texts) {
      expect(text).toContain("```js\nconst customers = 42; // utilize\n```");
      expect(text).toMatch(/\| flyers +\| 120 +\|/);
    }
    expect(texts[0]).not.toBe(texts[2]);
  });

  test("blocks lie in order inside the text they describe", async () => {
    const { blocks, personalizedContent } = await guest().personalize.mutate(aRequest());
    let end = 0;
    for (const { output } of blocks) {
      expect(output.start).toBeGreaterThanOrEqual(end);
      expect(output.end).toBeGreaterThanOrEqual(output.start);
      end = output.end;
    }
    expect(end).toBeLessThanOrEqual(personalizedContent.length);
  });
});

describe("a session", () => {
  test("keeps its original and its place through a change of difficulty", async () => {
    const request = aRequest({ readingPosition: 150 });
    const { sessionId } = request;
    await guest().personalize.mutate(request);
    const changed = exactSession.parse(
      await guest().changeDifficulty.mutate({ sessionId, level: "advanced" }),
    );
    expect(changed).toMatchObject({
      level: "advanced",
      readingPosition: 150,
      chapterId: "finding-customers",
    });
    const original = exactOriginal.parse(await guest().toggleOriginal.query({ sessionId }));
    expect(original).toMatchObject({ originalContent: request.chapterContent, readingPosition: 150 });
  });

  test("gives the same text when the reader comes back to a level", async () => {
    const request = aRequest();
    const { sessionId } = request;
    const first = await guest().personalize.mutate(request);
    await guest().changeDifficulty.mutate({ sessionId, level: "advanced" });
    const back = await guest().changeDifficulty.mutate({ sessionId, level: "beginner" });
    expect(back.personalizedContent).toBe(first.personalizedContent);
    expect(back.createdAt).toBe(first.createdAt);
  });

  test("is gone once it is cleared", async () => {
    const request = aRequest();
    const { sessionId } = request;
    await guest().personalize.mutate(request);
    expect(await guest().clear.mutate({ sessionId })).toEqual({ sessionId });
    await expect(guest().toggleOriginal.query({ sessionId })).rejects.toMatchObject(notFound(sessionId));
    await expect(guest().changeDifficulty.mutate({ sessionId, level: "beginner" })).rejects.toMatchObject(
      notFound(sessionId),
    );
    await expect(guest().clear.mutate({ sessionId })).rejects.toMatchObject(notFound(sessionId));
  });

  test("lives one hour after each touch, for every procedure alike", async () => {
    now = START;
    const request = aRequest();
    const { sessionId } = request;
    await guest().personalize.mutate(request);
    for (let touch = 0; touch < 3; touch += 1) {
      now = new Date(now.getTime() + 59 * MINUTE_MS);
      const { lastAccessedAt } = await guest().toggleOriginal.query({ sessionId });
      expect(Date.parse(lastAccessedAt)).toBe(now.getTime());
    }
    now = new Date(now.getTime() + 61 * MINUTE_MS);
    await expect(guest().changeDifficulty.mutate({ sessionId, level: "beginner" })).rejects.toMatchObject(
      notFound(sessionId),
    );
    await expect(guest().toggleOriginal.query({ sessionId })).rejects.toMatchObject(notFound(sessionId));
    await expect(guest().clear.mutate({ sessionId })).rejects.toMatchObject(notFound(sessionId));
  });

  test("made by a signed-in reader is not found by another one", async () => {
    const request = aRequest();
    const { sessionId } = request;
    await server.client("ada").personalization.personalize.mutate(request);
    const bob = server.client("bob").personalization;
    await expect(bob.toggleOriginal.query({ sessionId })).rejects.toMatchObject(notFound(sessionId));
    await expect(bob.changeDifficulty.mutate({ sessionId, level: "advanced" })).rejects.toMatchObject(
      notFound(sessionId),
    );
    await expect(bob.personalize.mutate({ ...request, chapterContent: "Mine." })).rejects.toMatchObject(
      notFound(sessionId),
    );
    await expect(bob.clear.mutate({ sessionId })).rejects.toMatchObject(notFound(sessionId));
    const own = await server.client("ada").personalization.toggleOriginal.query({ sessionId });
    expect(own.originalContent).toBe(request.chapterContent);
  });

  test("is the same session on both doors", async () => {
    const request = aRequest();
    await guest().personalize.mutate(request);
    const rest = await server
      .anonymous()
      .post("/api/personalization/toggle-original", { session_id: request.sessionId });
    expect(await rest.json()).toMatchObject({ original_content: request.chapterContent });
  });
});

describe("the playbook", () => {
  const chapters = () => server.client(null).chapter;

  test("lists at least three chapters, each with what a reader needs to choose", async () => {
    const list = z.array(z.strictObject(chapterSummarySchema.shape)).parse(await chapters().list.query());
    expect(list.length).toBeGreaterThanOrEqual(3);
    expect(new Set(list.map(({ slug }) => slug)).size).toBe(list.length);
  });

  test("has every listed chapter whole, and each can be read at every level", async () => {
    for (const summary of await chapters().list.query()) {
      const chapter = z
        .strictObject(chapterSchema.shape)
        .parse(await chapters().get.query({ slug: summary.slug }));
      expect(chapter).toMatchObject(summary);
      expect(chapter.markdown).toMatch(/^#+ \S/m);
      expect(chapter.markdown).not.toMatch(/^---\n/);
      const sessionId = aSessionId();
      for (const level of LEVELS) {
        const request = { sessionId, chapterId: chapter.slug, chapterContent: chapter.markdown, level };
        expect(
          (await guest().personalize.mutate(request)).personalizedContent.length,
          chapter.slug,
        ).toBeGreaterThan(500);
      }
    }
  });

  test("does not have other chapters, nor other files", async () => {
    for (const slug of [
      "no-such-chapter",
      "",
      "__proto__",
      "../../package.json",
      "01-know-your-customer.md",
    ]) {
      const refused = { message: "Chapter not found", data: { error: "chapter_not_found", httpStatus: 404 } };
      await expect(chapters().get.query({ slug }), slug).rejects.toMatchObject(refused);
    }
  });
});
