/** The documented personalization endpoints, under their prefix and under the older one: answers and refusals. */
import { describe, expect, test } from "vitest";
import { aChapter, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/;
const LEVELS = "['beginner', 'intermediate', 'advanced']";

const aRequest = (members: Record<string, unknown> = {}) => ({
  session_id: aSessionId(),
  chapter_content: aChapter(),
  difficulty_level: "beginner",
  chapter_id: "finding-customers",
  ...members,
});

/** Sends to a path below the documented prefix, without a token. */
const post = (path: string, body: unknown) => server.anonymous().post(`/api/personalization${path}`, body);
const clear = (id: string) => server.anonymous().delete(`/api/personalization/session/${id}`);

async function expectRefused(
  response: Response,
  status: number,
  error: string,
  detail: unknown,
): Promise<void> {
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ error, detail });
}

describe.each(["/api/personalization", "/api"])("under %s", (prefix) => {
  test("a session is made, changed, read and cleared", async () => {
    const anyone = server.anonymous();
    const request = aRequest();
    const { session_id, chapter_id } = request;
    const made = await anyone.post(`${prefix}/personalize`, request);
    expect(await made.json()).toEqual({
      session_id,
      chapter_id,
      personalized_content: expect.stringMatching(/^BEGINNER LEVEL EXPLANATION:\n\n/),
      difficulty_level: "beginner",
      timestamp: expect.stringMatching(TIME),
    });
    const changed = await anyone.post(`${prefix}/change-difficulty`, {
      ...request,
      difficulty_level: "advanced",
    });
    expect(await changed.json()).toEqual({
      session_id,
      chapter_id,
      personalized_content: expect.stringMatching(/^ADVANCED LEVEL EXPLANATION:\n\n/),
      difficulty_level: "advanced",
      timestamp: expect.stringMatching(TIME),
    });
    const toggled = await anyone.post(`${prefix}/toggle-original`, { session_id });
    expect(await toggled.json()).toEqual({
      session_id,
      original_content: request.chapter_content,
      timestamp: expect.stringMatching(TIME),
    });
    const cleared = await anyone.delete(`${prefix}/session/${session_id}`);
    expect(await cleared.json()).toEqual({ message: "Session cleared successfully", session_id });
    const again = await anyone.delete(`${prefix}/session/${session_id}`);
    await expectRefused(again, 404, "session_not_found", `Personalization session '${session_id}' not found`);
  });
});

test("both prefixes share their sessions", async () => {
  const request = aRequest();
  await server.anonymous().post("/api/personalize", request);
  const toggled = await post("/toggle-original", { session_id: request.session_id });
  expect(await toggled.json()).toMatchObject({ original_content: request.chapter_content });
  expect((await server.anonymous().delete(`/api/session/${request.session_id}`)).status).toBe(200);
  expect((await post("/toggle-original", { session_id: request.session_id })).status).toBe(404);
});

describe("the level", () => {
  test.each([
    ["Advanced", "advanced"],
    ["BEGINNER", "beginner"],
    ["iNterMediate", "intermediate"],
  ])("%s means %s", async (given, level) => {
    const response = await post("/personalize", aRequest({ difficulty_level: given }));
    expect(await response.json()).toMatchObject({ difficulty_level: level });
  });

  test.each(["expert", " beginner", "beginner ", "beginner\n", "easy", "1", "constructor"])(
    "%j is none of the three",
    async (level) => {
      const detail = `Invalid difficulty level '${level}'. Must be one of: ${LEVELS}`;
      for (const path of ["/personalize", "/change-difficulty"]) {
        const response = await post(path, aRequest({ difficulty_level: level }));
        await expectRefused(response, 400, "invalid_difficulty", detail);
      }
    },
  );

  test.each([5, true, ["beginner"], { level: "beginner" }])(
    "%j, of another type, is none of the three",
    async (level) => {
      const response = await post("/personalize", aRequest({ difficulty_level: level }));
      await expectRefused(
        response,
        400,
        "invalid_difficulty",
        expect.stringContaining(`Must be one of: ${LEVELS}`),
      );
    },
  );
});

describe("what is missing", () => {
  const members = ["session_id", "chapter_content", "chapter_id", "difficulty_level"];
  const labels = [
    ["session_id", "Session ID"],
    ["chapter_content", "Chapter content"],
    ["chapter_id", "Chapter ID"],
  ] as const;

  test.each(members)("%s, absent or null, is named", async (member) => {
    for (const path of ["/personalize", "/change-difficulty"]) {
      for (const value of [undefined, null]) {
        const response = await post(path, aRequest({ [member]: value }));
        await expectRefused(response, 400, "missing_required_field", expect.stringContaining(member));
      }
    }
  });

  test.each(labels)("%s, empty or blank, is asked for as %s", async (member, label) => {
    for (const path of ["/personalize", "/change-difficulty"]) {
      for (const value of ["", "   ", "\n\t"]) {
        const response = await post(path, aRequest({ [member]: value }));
        await expectRefused(
          response,
          400,
          "missing_required_field",
          `${label} is required and cannot be empty`,
        );
      }
    }
  });

  test("toggle-original needs its session_id", async () => {
    await expectRefused(
      await post("/toggle-original", {}),
      400,
      "missing_required_field",
      expect.stringContaining("session_id"),
    );
    const blank = await post("/toggle-original", { session_id: " " });
    await expectRefused(blank, 400, "missing_required_field", "Session ID is required and cannot be empty");
  });

  test("clearing needs an id", async () => {
    await expectRefused(
      await clear("%20"),
      400,
      "missing_required_field",
      "Session ID is required and cannot be empty",
    );
    expect([404, 405]).toContain((await clear("")).status);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["a number as session_id", { session_id: 5 }],
    ["a list as chapter_content", { chapter_content: ["One."] }],
    ["an object as chapter_id", { chapter_id: {} }],
    ["a blank reading_position", { reading_position: "" }],
    ["words as reading_position", { reading_position: "far" }],
    ["a list as reading_position", { reading_position: [1] }],
    ["an object as reading_position", { reading_position: {} }],
  ])("%s is an invalid_request", async (_name, members) => {
    const response = await post("/personalize", aRequest(members));
    await expectRefused(response, 400, "invalid_request", expect.stringMatching(/\S/));
  });

  test.each([
    ["malformed JSON", "application/json", '{"session_id":'],
    ["a list", "application/json", "[]"],
    ["a string", "application/json", '"chapter"'],
    ["plain text", "text/plain", JSON.stringify(aRequest())],
    ["a form", "application/x-www-form-urlencoded", "session_id=a&chapter_id=b"],
  ])("%s is an invalid_request", async (_name, contentType, body) => {
    for (const path of ["/personalize", "/change-difficulty", "/toggle-original"]) {
      const init = { method: "POST", headers: { "content-type": contentType }, body };
      const response = await server.anonymous().fetch(`/api/personalization${path}`, init);
      await expectRefused(response, 400, "invalid_request", expect.stringMatching(/\S/));
    }
  });

  test.each(["", "null", "{}"])(
    "the body %j lacks everything, and the answer says so in one sentence",
    async (body) => {
      const init = { method: "POST", headers: { "content-type": "application/json" }, body };
      const response = await server.anonymous().fetch("/api/personalization/personalize", init);
      await expectRefused(response, 400, "missing_required_field", expect.stringMatching(/\S/));
    },
  );
});

describe("the order of checks", () => {
  const session = "Session ID is required and cannot be empty";
  const content = "Chapter content is required and cannot be empty";
  const chapter = "Chapter ID is required and cannot be empty";

  test.each([
    [
      "types come first",
      { session_id: " ", chapter_id: 5 },
      "invalid_request",
      expect.stringContaining("chapter_id"),
    ],
    [
      "then session_id",
      { session_id: " ", chapter_content: " ", chapter_id: " ", difficulty_level: "x" },
      "missing_required_field",
      session,
    ],
    [
      "then chapter_content",
      { chapter_content: " ", chapter_id: " ", difficulty_level: "x" },
      "missing_required_field",
      content,
    ],
    ["then chapter_id", { chapter_id: " ", difficulty_level: "x" }, "missing_required_field", chapter],
    ["then the level", { difficulty_level: "x" }, "invalid_difficulty", expect.stringContaining("'x'")],
  ])("%s", async (_name, members, error, detail) => {
    for (const path of ["/personalize", "/change-difficulty"]) {
      await expectRefused(await post(path, aRequest(members)), 400, error, detail);
    }
  });

  test("and only then the session is looked for", async () => {
    const request = aRequest();
    const detail = `Personalization session '${request.session_id}' not found`;
    await expectRefused(await post("/change-difficulty", request), 404, "session_not_found", detail);
    const nothing = await post("/change-difficulty", {});
    await expectRefused(nothing, 400, "missing_required_field", expect.stringContaining("session_id"));
  });
});
