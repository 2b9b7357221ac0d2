/** Failures of ours: what the caller is told, what the log keeps, and what neither may hold. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import { DomainError } from "../src/errors.ts";
import { openAppServer } from "../src/http/listen.ts";
import { type OpenedResources, openResources } from "../src/open-resources.ts";
import { createCaller } from "./support/caller.ts";
import { aChapter } from "./support/factories.ts";
import { mintToken, TEST_ISSUER, TEST_PARTY, trustedKeyPem } from "./support/token-mint.ts";

const SESSION = "sess_nobody_else_may_know";
const SECRETS = /hunter2|\/etc\/keys|sk_live|at .+\.ts:\d/;

// Nothing listens on the discard port, so whatever needs the database fails.
const config = loadConfig({
  NODE_ENV: "test",
  DATABASE_URL: "postgres://nobody:hunter2@127.0.0.1:9/nothing",
  CLERK_JWT_KEY: trustedKeyPem,
  CLERK_ISSUER: TEST_ISSUER,
  CLERK_AUTHORIZED_PARTIES: TEST_PARTY,
  CORS_ORIGINS: "http://localhost:3000",
});

let lines: string[] = [];
const log = pino(
  { level: "trace" },
  new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) }),
);
let failure: Error;
let token: string;
let resources: OpenedResources;
let server: Server;
const api = createCaller(
  () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  () => Promise.resolve(token),
);

beforeAll(async () => {
  resources = await openResources(config);
  token = await mintToken({ sub: "user_ada", email: "ada@example.com" });
  const failing = { ...resources, log, adapt: () => Promise.reject(failure) };
  server = openAppServer(createApp(failing, config));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
beforeEach(() => {
  lines = [];
  failure = new Error("connect to /etc/keys with sk_live_123");
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await resources.close();
});

/** Asks for a text that cannot be made, from the page of an allowed origin. */
function personalize(path = "/api/personalization/personalize"): Promise<Response> {
  const chapter = {
    session_id: SESSION,
    chapter_content: aChapter(),
    chapter_id: "c",
    difficulty_level: "beginner",
  };
  const headers = { "content-type": "application/json", origin: "http://localhost:3000" };
  return api.fetch(path, { method: "POST", headers, body: JSON.stringify(chapter) });
}

describe("a failure nobody foresaw", () => {
  test("is a 500 in JSON that any allowed page can read, and tells nothing of itself", async () => {
    const response = await personalize();
    expect(response.status).toBe(500);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(response.headers.get("access-control-allow-origin")).toBe("http://localhost:3000");
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ detail: "Internal Server Error", error: "internal_error" });
    expect(text).not.toMatch(SECRETS);
  });

  test("is as silent on the typed API", async () => {
    const body = JSON.stringify({
      sessionId: SESSION,
      chapterId: "c",
      chapterContent: "One.",
      level: "beginner",
    });
    const headers = { "content-type": "application/json" };
    const response = await api.fetch("/trpc/personalization.personalize", { method: "POST", headers, body });
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      error: { message: "Internal Server Error", data: { error: "internal_error" } },
    });
    expect(text).not.toMatch(SECRETS);
  });

  test("is in the log with its cause, under the id that the answer carries", async () => {
    const response = await personalize();
    const { request_id: requestId } = (await response.json()) as { request_id: string };
    expect(response.headers.get("x-request-id")).toBe(requestId);
    const told = lines.filter((line) => line.includes(requestId));
    expect(told.some((line) => line.includes("/etc/keys"))).toBe(true);
  });
});

test.each(["/api/personalization/personalize", "/api/personalize"])(
  "a chapter that cannot be processed is the documented 500 on %s",
  async (path) => {
    failure = new DomainError("processing_error", { cause: failure });
    const response = await personalize(path);
    expect(response.status).toBe(500);
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({
      detail: "Failed to process content",
      error: "processing_error",
    });
    expect(text).not.toMatch(SECRETS);
  },
);

describe("the log", () => {
  /** One of each kind of request: good and bad ones, with everything private that requests carry. */
  async function somethingOfEverything(): Promise<void> {
    await api.get("/health");
    await api.get(`/api/v1/users/me?token=${token}`);
    await api.post("/api/v1/businesses/", { name: "Private plans" });
    await api.post("/api/v1/businesses/", { name: "Private plans", description: 5 });
    await api.fetch("/api/v1/users/me", { headers: { cookie: `__session=${token}` } });
    await api.get(`/trpc/business.list?input=${encodeURIComponent('{"x":"Private plans"}')}`);
    await api.delete(`/api/personalization/session/${SESSION}`);
    await api.delete(`/api/session/${SESSION}/`);
    for (const mistyped of ["personalization/sesion", "personalization/session/", "sessions", "Session"])
      await api.delete(`/api/${mistyped}/${SESSION}`);
    await api.get(`/trpc/personalization.session.${SESSION}`);
    await api.get(`/${SESSION}`);
    await api.get(`/nope/${encodeURIComponent("?")}?token=${token}`);
    await personalize();
  }

  test("has a line for each request, with method, path and status", async () => {
    await somethingOfEverything();
    const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const expected = { method: "GET", path: "/health", status: 200, requestId: expect.any(String) };
    expect(records).toContainEqual(expect.objectContaining(expected));
    expect(records).toContainEqual(expect.objectContaining({ path: "/api/v1/businesses/", status: 422 }));
    expect(records).toContainEqual(
      expect.objectContaining({ path: "/api/personalization/session/{session_id}", method: "DELETE" }),
    );
  });

  test("never holds a token, a body, a session's id or the database's password", async () => {
    await somethingOfEverything();
    const all = lines.join("");
    expect(all.length).toBeGreaterThan(0);
    const [header = "", claims = "", signature = ""] = token.split(".");
    for (const secret of [
      header,
      claims,
      signature,
      SESSION,
      "Private plans",
      "hunter2",
      "ada@example.com",
    ]) {
      expect(all).not.toContain(secret);
    }
  });
});
