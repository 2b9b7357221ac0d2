/** Sign-in without any keys: a demo person's token comes from this machine only and passes the usual checks. */
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const directory = mkdtempSync(join(tmpdir(), "growth-guide-issuer-"));
const authorizedParties = ["http://localhost:3000"];
const server = startServer({ config: { auth: { kind: "local", directory, authorizedParties } } });
afterAll(() => rmSync(directory, { recursive: true }));

const TOKEN = "/local-issuer/token";

type SignedIn = { token: string; expiresAt: string; user: { id: string; firstName: string; email: string } };

async function signIn(name: string): Promise<SignedIn> {
  const response = await server.anonymous().post(TOKEN, { name });
  expect(response.status).toBe(200);
  return (await response.json()) as SignedIn;
}

const me = (token: string) =>
  server.anonymous().fetch("/api/v1/users/me", { headers: { authorization: `Bearer ${token}` } });

/** The status for a request that came in under another name than localhost, or not. */
function statusFor(host: string): Promise<number> {
  const { hostname, port } = new URL(server.url);
  const headers = { host, "content-type": "application/json" };
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path: TOKEN, method: "POST", headers, agent: false },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on("error", reject);
    sent.end(JSON.stringify({ name: "Ada" }));
  });
}

describe("signing in by name", () => {
  test("gives a token that the API takes for that person", async () => {
    const { token, expiresAt, user } = await signIn("Ada Lovelace");
    expect(user).toMatchObject({ firstName: "Ada", lastName: "Lovelace" });
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
    const response = await me(token);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      clerk_id: user.id,
      email: user.email,
      first_name: "Ada",
      last_name: "Lovelace",
    });
  });

  test("the same name is the same person, another name another", async () => {
    const [once, again, other] = await Promise.all([signIn("Grace"), signIn("Grace"), signIn("Linus")]);
    expect(again.user.id).toBe(once.user.id);
    expect(other.user.id).not.toBe(once.user.id);
  });

  test.each([{}, { name: "" }, { name: "  " }, { name: 5 }, { name: "x".repeat(61) }])(
    "needs a name, not %j",
    async (body) => {
      const response = await server.anonymous().post(TOKEN, body);
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({ error: "invalid_input" });
    },
  );

  test("is asked for by POST, and says so", async () => {
    const wrong = await server.anonymous().get(TOKEN);
    expect([wrong.status, wrong.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
    expect(await wrong.json()).toMatchObject({ error: "method_not_allowed" });
    const asked = await server.anonymous().fetch(TOKEN, { method: "OPTIONS" });
    expect([asked.status, asked.headers.get("allow")]).toEqual([204, "POST, OPTIONS"]);
  });

  test("malformed JSON is the caller's mistake", async () => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{" };
    const response = await server.anonymous().fetch(TOKEN, init);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toHaveProperty("detail");
  });
});

describe("only from this machine", () => {
  test.each(["localhost", "LocalHost:8000", "127.0.0.1", "[::1]:8000"])("%s may sign in", async (host) => {
    expect(await statusFor(host)).toBe(200);
  });

  test.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8000"])(
    "a page that reaches us as %s may not",
    async (host) => {
      expect(await statusFor(host)).toBe(403);
    },
  );
});

test("a token of another issuer opens nothing here", async () => {
  const response = await server.as("ada").get("/api/v1/users/me");
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ detail: "Invalid token" });
});

describe("with Clerk configured", () => {
  const clerk = startServer();

  test("there is no local sign-in", async () => {
    const response = await clerk.anonymous().post(TOKEN, { name: "Ada" });
    expect(response.status).toBe(404);
  });
});
