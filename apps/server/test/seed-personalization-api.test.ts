/** The Personalization API Reference, from its first example to its last note. */
import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const MINUTE_MS = 60_000;
const START = new Date("2025-12-22T10:30:45.123Z");
let now = START;
const server = startServer({ clock: () => now });

const BASE = "/api/personalization";
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/;
const CHAPTER = "# Introduction to Robotics\nRobots are machines...";

// The requests exactly as the document prints them.
const personalizeExample = String.raw`{
  "session_id": "sess_12345",
  "chapter_content": "# Introduction to Robotics\nRobots are machines...",
  "difficulty_level": "beginner",
  "chapter_id": "intro-robotics"
}`;
const changeDifficultyExample = String.raw`{
  "session_id": "sess_12345",
  "chapter_content": "# Introduction to Robotics\nRobots are machines...",
  "difficulty_level": "advanced",
  "chapter_id": "intro-robotics",
  "reading_position": 150
}`;
const toggleOriginalExample = `{
  "session_id": "sess_12345"
}`;

/** Sends a body as printed, without any token. */
function post(path: string, body: string): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return server.anonymous().fetch(BASE + path, { method: "POST", headers, body });
}

const clear = (sessionId = "sess_12345") => server.anonymous().delete(`${BASE}/session/${sessionId}`);

beforeEach(async () => {
  now = START;
  await clear();
});

describe("POST /api/personalization/personalize", () => {
  test("the example request gets the example response", async () => {
    const response = await post("/personalize", personalizeExample);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      session_id: "sess_12345",
      personalized_content: expect.stringMatching(/^BEGINNER LEVEL EXPLANATION:\n\n\S/),
      difficulty_level: "beginner",
      chapter_id: "intro-robotics",
      timestamp: expect.stringMatching(TIME),
    });
  });

  test("the timestamp is the moment of the response, in UTC without a zone", async () => {
    const response = await post("/personalize", personalizeExample);
    expect(await response.json()).toMatchObject({ timestamp: "2025-12-22T10:30:45.123000" });
  });

  test.each(["beginner", "intermediate", "advanced"])("adapts to the level %s", async (level) => {
    const response = await post("/personalize", personalizeExample.replace("beginner", level));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      difficulty_level: level,
      personalized_content: expect.stringMatching(
        new RegExp(`^${level.toUpperCase()} LEVEL EXPLANATION:\n\n`),
      ),
    });
  });

  test("takes an integer reading_position", async () => {
    const response = await post("/personalize", changeDifficultyExample);
    expect(response.status).toBe(200);
  });
});

describe("POST /api/personalization/change-difficulty", () => {
  test("the example request changes the session and answers like personalize", async () => {
    await post("/personalize", personalizeExample);
    const response = await post("/change-difficulty", changeDifficultyExample);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      session_id: "sess_12345",
      personalized_content: expect.stringMatching(/^ADVANCED LEVEL EXPLANATION:\n\n\S/),
      difficulty_level: "advanced",
      chapter_id: "intro-robotics",
      timestamp: expect.stringMatching(TIME),
    });
  });
});

describe("POST /api/personalization/toggle-original", () => {
  test("the example request gets the original chapter back", async () => {
    await post("/personalize", personalizeExample);
    const response = await post("/toggle-original", toggleOriginalExample);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      session_id: "sess_12345",
      original_content: CHAPTER,
      timestamp: expect.stringMatching(TIME),
    });
  });
});

describe("DELETE /api/personalization/session/{session_id}", () => {
  test("answers the example response, and the session is gone", async () => {
    await post("/personalize", personalizeExample);
    const response = await clear();
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      message: "Session cleared successfully",
      session_id: "sess_12345",
    });
    expect((await post("/toggle-original", toggleOriginalExample)).status).toBe(404);
  });
});

describe("Error codes", () => {
  const without = (member: string) =>
    JSON.stringify({ ...(JSON.parse(personalizeExample) as Record<string, unknown>), [member]: undefined });

  test.each([
    ["/personalize", personalizeExample],
    ["/change-difficulty", changeDifficultyExample],
  ])("400 invalid_difficulty: %s with a level that does not exist", async (path, example) => {
    const response = await post(path, example.replace(/beginner|advanced/, "expert"));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      error: "invalid_difficulty",
      detail: "Invalid difficulty level 'expert'. Must be one of: ['beginner', 'intermediate', 'advanced']",
    });
  });

  test.each(["session_id", "chapter_content", "difficulty_level", "chapter_id"])(
    "400 missing_required_field: personalize without %s",
    async (member) => {
      const response = await post("/personalize", without(member));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({
        error: "missing_required_field",
        detail: expect.stringContaining(member),
      });
    },
  );

  test.each([
    ["change-difficulty", () => post("/change-difficulty", changeDifficultyExample)],
    ["toggle-original", () => post("/toggle-original", toggleOriginalExample)],
    ["clearing", () => clear()],
  ])("404 session_not_found: %s of a session that does not exist", async (_name, request) => {
    const response = await request();
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      error: "session_not_found",
      detail: "Personalization session 'sess_12345' not found",
    });
  });
});

describe("Session management", () => {
  test("a session expires after one hour of inactivity", async () => {
    await post("/personalize", personalizeExample);
    now = new Date(now.getTime() + 61 * MINUTE_MS);
    expect((await post("/toggle-original", toggleOriginalExample)).status).toBe(404);
    expect((await post("/change-difficulty", changeDifficultyExample)).status).toBe(404);
    expect((await clear()).status).toBe(404);
  });

  test("activity keeps a session alive, far beyond one hour", async () => {
    await post("/personalize", personalizeExample);
    for (const [path, body] of [
      ["/toggle-original", toggleOriginalExample],
      ["/change-difficulty", changeDifficultyExample],
      ["/personalize", personalizeExample],
      ["/toggle-original", toggleOriginalExample],
    ] as const) {
      now = new Date(now.getTime() + 59 * MINUTE_MS);
      expect((await post(path, body)).status, path).toBe(200);
    }
  });

  test("many calls on one session at the same time leave its original whole", async () => {
    await post("/personalize", personalizeExample);
    const calls = Array.from({ length: 20 }, (_, n) =>
      n % 2 === 0
        ? post("/change-difficulty", changeDifficultyExample)
        : post("/personalize", personalizeExample),
    );
    const statuses = (await Promise.all(calls)).map((response) => response.status);
    expect(statuses).toEqual(Array.from({ length: 20 }, () => 200));
    const toggled = await post("/toggle-original", toggleOriginalExample);
    expect(await toggled.json()).toMatchObject({ original_content: CHAPTER });
  });

  test("a UUID made by the client is a session id", async () => {
    const sessionId = randomUUID();
    const response = await post("/personalize", personalizeExample.replace("sess_12345", sessionId));
    expect(await response.json()).toMatchObject({ session_id: sessionId });
  });
});

describe("Implementation notes", () => {
  test("a transformation is kept with its session: coming back to a level gives the same text", async () => {
    const first = (await (await post("/personalize", personalizeExample)).json()) as Record<string, unknown>;
    await post("/change-difficulty", changeDifficultyExample);
    const again = await post("/change-difficulty", changeDifficultyExample.replace("advanced", "beginner"));
    expect(await again.json()).toMatchObject({ personalized_content: first.personalized_content });
  });

  test("the original stays what it was through any number of changes", async () => {
    await post("/personalize", personalizeExample);
    for (const level of ["advanced", "intermediate", "beginner"]) {
      await post("/change-difficulty", changeDifficultyExample.replace("advanced", level));
    }
    const toggled = await post("/toggle-original", toggleOriginalExample);
    expect(await toggled.json()).toMatchObject({ original_content: CHAPTER });
  });

  test("the reading position survives a change of difficulty", async () => {
    await post("/personalize", changeDifficultyExample);
    await post("/change-difficulty", personalizeExample);
    const original = await server
      .client(null)
      .personalization.toggleOriginal.query({ sessionId: "sess_12345" });
    expect(original.readingPosition).toBe(150);
  });
});
