/** What a personalization session remembers: its original, its place, its owner. */
import { describe, expect, test } from "vitest";
import { aChapter, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const aRequest = (members: Record<string, unknown> = {}) => ({
  session_id: aSessionId(),
  chapter_content: aChapter(),
  difficulty_level: "beginner",
  chapter_id: "finding-customers",
  ...members,
});
type Request = ReturnType<typeof aRequest>;
type Answer = { personalized_content: string; original_content: string };

const post = (path: string, body: unknown) => server.anonymous().post(`/api/personalization${path}`, body);

async function answer(path: string, body: unknown): Promise<Answer> {
  const response = await post(path, body);
  expect(response.status).toBe(200);
  return (await response.json()) as Answer;
}

const originalOf = async ({ session_id }: Request) =>
  (await answer("/toggle-original", { session_id })).original_content;
const textOf = async (path: string, body: unknown) => (await answer(path, body)).personalized_content;

/** The reader's place, which only the typed client tells. */
const positionOf = async ({ session_id }: Request) =>
  (await server.client(null).personalization.toggleOriginal.query({ sessionId: session_id })).readingPosition;

describe("the original", () => {
  test.each([
    ["Windows line ends", "# One\r\n\r\nTwo.\r\n"],
    ["blanks at the end", "One.  \n\n\n   "],
    ["no line end", "One."],
    ["a byte order mark", "\uFEFF# One\n"],
    ["emoji and right-to-left text", "☕ שלום 👩‍🚀\n"],
    ["live HTML", "<script>alert(1)</script>\n"],
    ["the first line of our own answers", "BEGINNER LEVEL EXPLANATION:\n\nOne.\n"],
    ["unnormalised accents and tabs", "cafe\u0301\tau lait"],
  ])("comes back byte for byte: %s", async (_name, chapter_content) => {
    const request = aRequest({ chapter_content });
    await answer("/personalize", request);
    expect(await originalOf(request)).toBe(chapter_content);
  });

  test("is a read: asking twice gives the same", async () => {
    const request = aRequest();
    await answer("/personalize", request);
    expect(await originalOf(request)).toBe(await originalOf(request));
  });

  test("is not replaced by a text the session was given", async () => {
    const request = aRequest();
    const beginner = await textOf("/personalize", request);
    const bare = beginner.slice(beginner.indexOf("\n\n") + 2);
    for (const chapter_content of [beginner, bare]) {
      await answer("/personalize", { ...request, chapter_content, difficulty_level: "advanced" });
      expect(await originalOf(request)).toBe(request.chapter_content);
    }
  });

  test("is not replaced by itself under the heading of a level that found nothing to change", async () => {
    const request = aRequest({ chapter_content: "# Costs\n\nWe add.\n", difficulty_level: "advanced" });
    const unchanged = await textOf("/personalize", request);
    expect(unchanged).toBe(`ADVANCED LEVEL EXPLANATION:\n\n${request.chapter_content}`);
    await answer("/personalize", { ...request, chapter_content: unchanged, difficulty_level: "beginner" });
    expect(await originalOf(request)).toBe(request.chapter_content);
  });

  test("is replaced when the reader turns to another chapter, under another id or another text", async () => {
    const request = aRequest();
    await answer("/personalize", request);
    const next = { ...request, chapter_id: "pricing", chapter_content: "# Pricing\n\nCosts first.\n" };
    expect(await textOf("/personalize", next)).toContain("# Pricing");
    expect(await originalOf(request)).toBe(next.chapter_content);
    const edited = { ...next, chapter_content: "# Pricing\n\nCosts first, then value.\n" };
    await answer("/personalize", edited);
    expect(await originalOf(request)).toBe(edited.chapter_content);
  });
});

describe("changing the difficulty", () => {
  test("works from the stored original, whatever text is sent along", async () => {
    const request = aRequest();
    const beginner = await textOf("/personalize", request);
    const fromOriginal = await textOf("/change-difficulty", { ...request, difficulty_level: "advanced" });
    for (const chapter_content of [beginner, "Something else entirely."]) {
      const change = { ...request, chapter_content, difficulty_level: "advanced" };
      expect(await textOf("/change-difficulty", change)).toBe(fromOriginal);
    }
    expect(await originalOf(request)).toBe(request.chapter_content);
  });

  test("the same level of the same original is the same text, by either endpoint", async () => {
    const request = aRequest();
    const first = await textOf("/personalize", request);
    await answer("/change-difficulty", { ...request, difficulty_level: "advanced" });
    expect(await textOf("/change-difficulty", request)).toBe(first);
    expect(await textOf("/personalize", request)).toBe(first);
  });
});

test("the session itself can be read, as the document's data model says", async () => {
  const request = aRequest({ reading_position: 150 });
  const { personalized_content } = await answer("/personalize", request);
  const session = await server.anonymous().get(`/api/personalization/session/${request.session_id}`);
  expect(session.status).toBe(200);
  expect(await session.json()).toEqual({
    session_id: request.session_id,
    difficulty_level: "beginner",
    original_content: request.chapter_content,
    personalized_content,
    chapter_id: request.chapter_id,
    created_at: expect.closeTo(Date.now() / 1000, -2),
    last_accessed: expect.closeTo(Date.now() / 1000, -2),
    reading_position: 150,
  });
  const unknown = await server.anonymous().get("/api/personalization/session/nobody");
  expect(unknown.status).toBe(404);
});

describe("the reading position", () => {
  test.each([
    [undefined, 0],
    [null, 0],
    [0, 0],
    [150, 150],
    ["150", 150],
    [1.5, 1],
    [843.199951171875, 843],
    ["12.7", 12],
    [-3, 0],
    [true, 1],
    [false, 0],
    [1e12, 1e12],
  ])("%j is kept as %i", async (reading_position, position) => {
    const request = aRequest({ reading_position });
    await answer("/personalize", request);
    expect(await positionOf(request)).toBe(position);
  });

  test("stays when a change of difficulty does not name one, and moves when it does", async () => {
    const request = aRequest({ reading_position: 150 });
    await answer("/personalize", request);
    const change = { ...request, reading_position: undefined, difficulty_level: "advanced" };
    await answer("/change-difficulty", change);
    expect(await positionOf(request)).toBe(150);
    await answer("/change-difficulty", { ...change, reading_position: 275.9 });
    expect(await positionOf(request)).toBe(275);
  });

  test("begins anew with another chapter", async () => {
    const request = aRequest({ reading_position: 150 });
    await answer("/personalize", request);
    await answer("/personalize", { ...request, reading_position: undefined, chapter_id: "pricing" });
    expect(await positionOf(request)).toBe(0);
  });
});

describe("session ids", () => {
  test.each([
    "sess_12345",
    "__proto__",
    "constructor",
    "toString",
    `it's "quoted"`,
    "100%",
    "%20",
    "a/b?c#d",
    "şəhər ☕",
    "<b>bold</b>",
    "null",
    "0",
    "x".repeat(200),
  ])("%s is an ordinary id", async (session_id) => {
    const path = `/api/personalization/session/${encodeURIComponent(session_id)}`;
    const request = aRequest({ session_id, chapter_content: `Text of ${session_id}` });
    const before = await server.anonymous().delete(path);
    expect(before.status).toBe(404);
    expect(await before.json()).toMatchObject({
      detail: `Personalization session '${session_id}' not found`,
    });
    expect(await answer("/personalize", request)).toMatchObject({ session_id });
    expect(await originalOf(request)).toBe(`Text of ${session_id}`);
    const cleared = await server.anonymous().delete(path);
    expect(await cleared.json()).toEqual({ message: "Session cleared successfully", session_id });
  });

  test("two sessions do not know each other", async () => {
    const [one, two] = [aRequest({ chapter_content: "One." }), aRequest({ chapter_content: "Two." })];
    await Promise.all([answer("/personalize", one), answer("/personalize", two)]);
    expect([await originalOf(one), await originalOf(two)]).toEqual(["One.", "Two."]);
  });

  test("twenty calls at once on one session all succeed and leave its original whole", async () => {
    const request = aRequest();
    await answer("/personalize", request);
    const calls = Array.from({ length: 20 }, (_, n) => {
      const difficulty_level = ["beginner", "intermediate", "advanced"][n % 3];
      const path = n % 2 === 0 ? "/personalize" : "/change-difficulty";
      return textOf(path, { ...request, difficulty_level });
    });
    const texts = await Promise.all(calls);
    expect(new Set(texts).size).toBe(3);
    expect(await originalOf(request)).toBe(request.chapter_content);
  });
});

describe("a signed-in reader", () => {
  const personalizeAs = (name: string, request: Request) =>
    server.as(name).post("/api/personalization/personalize", request);

  test("has sessions that answer 404 to other people's tokens, and stay as they are", async () => {
    const request = aRequest();
    await personalizeAs("ada", request);
    const bob = server.as("bob");
    const { session_id } = request;
    const attempts = [
      await bob.post("/api/personalization/toggle-original", { session_id }),
      await bob.post("/api/personalization/change-difficulty", request),
      await personalizeAs("bob", { ...request, chapter_content: "Overwritten." }),
      await bob.delete(`/api/personalization/session/${session_id}`),
    ];
    for (const response of attempts) {
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: "session_not_found" });
    }
    const own = await server.as("ada").post("/api/personalization/toggle-original", { session_id });
    expect(await own.json()).toMatchObject({ original_content: request.chapter_content });
  });

  test("can read a session made by a guest", async () => {
    const request = aRequest();
    await answer("/personalize", request);
    const response = await server.as("ada").post("/api/personalization/change-difficulty", request);
    expect(response.status).toBe(200);
  });

  test("with a token that does not verify is a guest, not refused", async () => {
    for (const authorization of [
      "Bearer nonsense",
      "Bearer",
      `Bearer ${await server.token({ sub: "user_x" }, { key: "other" })}`,
    ]) {
      const headers = { "content-type": "application/json", authorization };
      const init = { method: "POST", headers, body: JSON.stringify(aRequest()) };
      const response = await server.anonymous().fetch("/api/personalization/personalize", init);
      expect(response.status).toBe(200);
    }
  });
});
