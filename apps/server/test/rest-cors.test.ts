/** Which web pages may read our answers: those of the allow-list, whatever the answer is. */
import { describe, expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const server = startServer({
  config: {
    http: {
      host: "127.0.0.1",
      port: 0,
      trustedProxies: 0,
      corsOrigins: ["http://localhost:3000", "https://app.example.com"],
    },
  },
});

const ORIGIN = "http://localhost:3000";
const json = { "content-type": "application/json" };

const answers: [name: string, status: number, path: string, init: RequestInit][] = [
  ["a success", 200, "/health", {}],
  ["an unknown path", 404, "/nope", {}],
  ["a wrong method", 405, "/health", { method: "DELETE" }],
  ["a missing token", 401, "/api/v1/users/me", {}],
  ["a bad token", 401, "/api/v1/users/me", { headers: { authorization: "Bearer nonsense" } }],
  [
    "an invalid level",
    400,
    "/api/personalization/personalize",
    { method: "POST", headers: json, body: "{}" },
  ],
  ["malformed JSON", 400, "/api/personalization/personalize", { method: "POST", headers: json, body: "{" }],
  ["an unknown session", 404, "/api/personalization/session/none", { method: "DELETE" }],
  ["a tRPC success", 200, "/trpc/chapter.list", {}],
  ["a tRPC refusal", 401, "/trpc/business.list", {}],
];

/** The same request, coming from a page of `origin`. */
function from(origin: string, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string> | undefined), origin };
  return server.anonymous().fetch(path, { ...init, headers });
}

/** What a browser asks before a request with a token. */
function preflight(origin: string, path: string, method: string): Promise<Response> {
  const headers = {
    origin,
    "access-control-request-method": method,
    "access-control-request-headers": "authorization, content-type",
  };
  return server.anonymous().fetch(path, { method: "OPTIONS", headers });
}

const listOf = (header: string | null) => (header ?? "").toLowerCase().split(/\s*,\s*/);

describe("an allowed origin", () => {
  test.each(answers)("may read %s (%i)", async (_name, status, path, init) => {
    const response = await from(ORIGIN, path, init);
    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(listOf(response.headers.get("vary"))).toContain("origin");
  });

  test("may read the list of validation errors", async () => {
    const headers = { ...json, origin: "https://app.example.com" };
    const response = await server
      .as("ada")
      .fetch("/api/v1/businesses/", { method: "POST", headers, body: "{}" });
    expect(response.status).toBe(422);
    expect(response.headers.get("access-control-allow-origin")).toBe("https://app.example.com");
  });

  test.each([
    ["GET", "/api/v1/users/me"],
    ["POST", "/api/v1/businesses/"],
    ["PUT", "/api/v1/businesses/1"],
    ["DELETE", "/api/v1/businesses/1"],
    ["POST", "/api/personalization/personalize"],
    ["POST", "/trpc/business.create"],
  ])("may send %s %s with a token and a JSON body", async (method, path) => {
    const response = await preflight(ORIGIN, path, method);
    expect([200, 204]).toContain(response.status);
    expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(listOf(response.headers.get("access-control-allow-methods"))).toEqual(
      expect.arrayContaining(["get", "post", "put", "delete"]),
    );
    expect(listOf(response.headers.get("access-control-allow-headers"))).toEqual(
      expect.arrayContaining(["authorization", "content-type"]),
    );
  });
});

describe("a foreign origin", () => {
  const foreign = [
    "https://evil.example",
    "http://localhost:3000.evil.example",
    "http://localhost:30000",
    "https://localhost:3000",
    "http://evil.example/http://localhost:3000",
    "null",
    "*",
  ];

  test.each(foreign)("%s is never named in an answer", async (origin) => {
    for (const [name, status, path, init] of answers) {
      const response = await from(origin, path, init);
      expect(response.status, name).toBe(status);
      expect(response.headers.get("access-control-allow-origin"), name).toBeNull();
      expect(response.headers.get("access-control-allow-credentials"), name).toBeNull();
    }
  });

  test.each(foreign)("%s gets no permission from a preflight", async (origin) => {
    const response = await preflight(origin, "/api/v1/businesses/1", "DELETE");
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });
});

test("answers differ by origin, and caches are told so even without one", async () => {
  const response = await server.anonymous().get("/health");
  expect(listOf(response.headers.get("vary"))).toContain("origin");
});
