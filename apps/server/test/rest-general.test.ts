/** What holds on every documented path: unknown paths, wrong methods, both spellings of a slash, odd addresses. */
import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { aBusinessBody, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

describe("unknown paths", () => {
  test.each(["/nope", "/api", "/api/nope", "/api/v1", "/api/v1/nope", "/api/v1/businesses/1/nope"])(
    "%s answers 404 Not Found as JSON",
    async (path) => {
      const response = await server.anonymous().get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
      expect(await response.json()).toMatchObject({ detail: "Not Found" });
    },
  );

  test.each(["/api", "/api/nope", "/api/personalization/nope", "/trpc/nope.nope"])(
    "%s answers JSON even to a browser asking for a page",
    async (path) => {
      const response = await server.anonymous().fetch(path, { headers: { accept: "text/html" } });
      expect(response.status).toBe(404);
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    },
  );

  test("an unknown path is 404 for any method", async () => {
    for (const path of ["/api/v1/nope", "/nope"]) {
      for (const method of ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"]) {
        const response = await server.anonymous().fetch(path, { method });
        expect(response.status, `${method} ${path}`).toBe(404);
      }
    }
  });
});

describe("wrong methods", () => {
  test.each([
    ["PATCH", "/api/v1/businesses/1", ["GET", "PUT", "DELETE"]],
    ["POST", "/api/v1/businesses/1", ["GET", "PUT", "DELETE"]],
    ["DELETE", "/api/v1/businesses/", ["GET", "POST"]],
    ["PUT", "/api/v1/businesses", ["GET", "POST"]],
    ["GET", "/api/v1/users/", ["POST"]],
    ["PUT", "/api/v1/users/me", ["GET"]],
    ["PATCH", "/api/v1/users/user_someone", ["GET"]],
    ["GET", "/api/personalization/personalize", ["POST"]],
    ["PUT", "/api/personalization/change-difficulty", ["POST"]],
    ["DELETE", "/api/toggle-original", ["POST"]],
    ["PUT", "/api/personalization/session/sess_12345", ["DELETE"]],
    ["POST", "/health", ["GET"]],
    ["DELETE", "/openapi.json", ["GET"]],
    ["POST", "/", ["GET"]],
  ])("%s %s answers 405 and says what is allowed", async (method, path, allowed) => {
    const response = await server.anonymous().fetch(path, { method });
    expect(response.status).toBe(405);
    expect(await response.json()).toMatchObject({ detail: "Method Not Allowed" });
    const offered = (response.headers.get("allow") ?? "").split(/\s*,\s*/);
    expect(offered).toEqual(expect.arrayContaining(allowed));
    expect(offered).not.toContain(method);
  });
});

describe("the slash at the end", () => {
  test.each(["/api/v1/businesses/", "/api/v1/businesses"])(
    "POST %s keeps method, body and token",
    async (path) => {
      const body = JSON.stringify(aBusinessBody({ name: "Slash & Sons" }));
      const headers = { "content-type": "application/json" };
      const init: RequestInit = { method: "POST", headers, body, redirect: "manual" };
      const response = await server.as("ada").fetch(path, init);
      expect(response.status).toBe(201);
      expect(await response.json()).toMatchObject({ name: "Slash & Sons", user_id: server.userId("ada") });
    },
  );

  test.each([
    "/api/v1/users/me",
    "/api/v1/users/me/",
    "/api/v1/businesses?page=1",
    "/api/v1/businesses/?page=1",
    "/health",
    "/health/",
    "/openapi.json",
  ])("GET %s answers directly, without a redirect", async (path) => {
    const response = await server.as("ada").fetch(path, { redirect: "manual" });
    expect(response.status).toBe(200);
    expect(response.headers.get("location")).toBeNull();
  });

  test("one business answers under both spellings", async () => {
    const created = await server.as("ada").post("/api/v1/businesses/", aBusinessBody());
    const { id } = (await created.json()) as { id: number };
    const plain = await server.as("ada").get(`/api/v1/businesses/${id}`);
    const slashed = await server.as("ada").get(`/api/v1/businesses/${id}/`);
    expect(slashed.status).toBe(200);
    expect(await slashed.json()).toEqual(await plain.json());
  });

  test("a session can be made, toggled and cleared under the slashed spelling", async () => {
    const anyone = server.anonymous();
    const sessionId = aSessionId();
    const chapter = {
      session_id: sessionId,
      chapter_content: "One. Two.",
      chapter_id: "c",
      difficulty_level: "beginner",
    };
    expect((await anyone.post("/api/personalization/personalize/", chapter)).status).toBe(200);
    const toggled = await anyone.post("/api/personalization/toggle-original/", { session_id: sessionId });
    expect(await toggled.json()).toMatchObject({ original_content: "One. Two." });
    const cleared = await anyone.delete(`/api/personalization/session/${sessionId}/`);
    expect(await cleared.json()).toMatchObject({ session_id: sessionId });
  });
});

describe("odd addresses", () => {
  type Answer = { status: number; location: string | undefined; body: string };

  /** Sends a path exactly as given: `fetch` would tidy it up first. */
  function sendRaw(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    const { hostname, port } = new URL(server.url);
    return new Promise((resolve, reject) => {
      const sent = request({ hostname, port, path, headers, agent: false }, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (body += chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, location: response.headers.location, body }),
        );
      });
      sent.on("error", reject);
      sent.end();
    });
  }

  test.each([
    "//evil.example/",
    "//evil.example/api/v1/users/me",
    "///evil.example",
    "/\\evil.example/",
    "\\\\evil.example",
    "/%5Cevil.example",
    "/%2F%2Fevil.example/",
    "//api/v1/businesses",
  ])("%s never leads off this origin", async (path) => {
    for (const accept of ["*/*", "text/html"]) {
      const { status, location } = await sendRaw(path, { accept, "x-forwarded-host": "evil.example" });
      expect(location, accept).toBeUndefined();
      expect(status, accept).toBeLessThan(500);
    }
  });

  test.each([
    "/%",
    "/%zz",
    "/%E0%A4%A",
    "/api/v1/businesses/%",
    "/api/v1/users/%ff",
    "/api/personalization/session/%",
  ])("the malformed percent-encoding %s is the caller's mistake, said in JSON", async (path) => {
    const { status, body } = await sendRaw(path, {
      authorization: `Bearer ${await server.token({ sub: "user_p" })}`,
    });
    expect([400, 404, 422]).toContain(status);
    expect(JSON.parse(body)).toHaveProperty("detail");
  });

  test("an absolute request target is answered like its path", async () => {
    const { status, body } = await sendRaw(`${server.url}/nope`);
    expect(status).toBe(404);
    expect(JSON.parse(body)).toMatchObject({ detail: "Not Found" });
  });

  test.each([
    "/api/v1/users/..%2f..%2fetc%2fpasswd",
    "/..%2f..%2fpackage.json",
    "/assets/..%2f..%2fpackage.json",
  ])("%s reads no file", async (path) => {
    const { status, body } = await sendRaw(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toContain("growth-guide");
  });
});
