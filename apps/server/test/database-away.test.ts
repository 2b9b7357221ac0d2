/** While the database cannot be reached: what needs it says so and asks to come back, everything else goes on. */
import { describe, expect, test } from "vitest";
import { aBusinessBody, aChapter, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

// Nothing listens on the discard port.
const server = startServer({
  config: { database: { kind: "postgres", url: "postgres://nobody@127.0.0.1:9/nothing" } },
});

describe("what needs the database", () => {
  test.each([
    ["GET", "/api/v1/users/me", undefined],
    ["GET", "/api/v1/businesses/", undefined],
    ["POST", "/api/v1/businesses/", JSON.stringify(aBusinessBody())],
    ["DELETE", "/api/v1/businesses/1", undefined],
  ])("%s %s answers 503, when to come back, and nothing about the cause", async (method, path, body) => {
    const headers = { "content-type": "application/json" };
    const response = await server
      .as("ada")
      .fetch(path, { method, headers, ...(body !== undefined && { body }) });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      error: "service_unavailable",
      detail: expect.stringMatching(/\S/),
    });
    expect(text).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|postgres|select |insert |stack/i);
  });

  test("a procedure fails by the same name", async () => {
    const call = server.client("ada").business.list.query();
    await expect(call).rejects.toMatchObject({ data: { error: "service_unavailable", httpStatus: 503 } });
  });

  test("/ready says that it is not", async () => {
    const response = await server.anonymous().get("/ready");
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toMatch(/^\d+$/);
    expect(await response.json()).toMatchObject({ status: "unhealthy" });
  });
});

describe("what does not", () => {
  test("/health stays healthy", async () => {
    const response = await server.anonymous().get("/health");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "healthy" });
  });

  test("bad tokens and bad requests are told apart as always", async () => {
    expect((await server.anonymous().get("/api/v1/users/me")).status).toBe(401);
    expect((await server.as("ada").post("/api/v1/businesses/", {})).status).toBe(422);
    expect((await server.anonymous().get("/nope")).status).toBe(404);
  });

  test("chapters are still adapted and read", async () => {
    const request = {
      session_id: aSessionId(),
      chapter_content: aChapter(),
      chapter_id: "c",
      difficulty_level: "beginner",
    };
    const response = await server.anonymous().post("/api/personalization/personalize", request);
    expect(response.status).toBe(200);
    expect(await server.client(null).chapter.list.query()).not.toEqual([]);
  });
});
