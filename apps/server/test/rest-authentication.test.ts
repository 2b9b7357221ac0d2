/** Who may call: the rows of the authentication table, the order of checks, and the first call of a new person. */
import { checkEmail } from "@growth-guide/contract";
import { describe, expect, test } from "vitest";
import { aBusinessBody } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const NOW_SECONDS = Math.floor(Date.parse("2026-03-01T12:00:00Z") / 1000);
const server = startServer({ clock: () => new Date(NOW_SECONDS * 1000) });

/** Asks for the caller's profile with exactly these headers. */
function me(headers: Record<string, string>): Promise<Response> {
  return server.anonymous().fetch("/api/v1/users/me", { headers });
}

/** Asks with a token of ours whose claims differ from a good one's as given. */
async function meWith(claims: Record<string, unknown>): Promise<Response> {
  return me({ authorization: `Bearer ${await server.token({ sub: server.userId("ada"), ...claims })}` });
}

async function expectRefused(response: Response, detail: string): Promise<void> {
  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toMatch(/^Bearer\b/);
  expect(await response.json()).toMatchObject({ detail });
}

describe("no credentials", () => {
  test.each([
    ["no header", {}],
    ["an empty header", { authorization: "" }],
    ["another scheme", { authorization: "Basic YWRhOmxvdmVsYWNl" }],
    ["a scheme that only begins like ours", { authorization: "Bearers abc" }],
    ["Bearer with nothing", { authorization: "Bearer" }],
    ["Bearer with blanks", { authorization: "Bearer   " }],
    ["Bearer with a tab for a blank", { authorization: "Bearer \tabc" }],
  ])("%s is Not authenticated", async (_name, headers) => {
    await expectRefused(await me(headers), "Not authenticated");
  });

  test("a good token without its scheme is Not authenticated", async () => {
    const token = await server.token({ sub: server.userId("ada") });
    await expectRefused(await me({ authorization: token }), "Not authenticated");
  });

  test.each(["token", "access_token", "__session", "authorization"])(
    "a token in the query as %s is not read",
    async (name) => {
      const token = await server.token({ sub: server.userId("ada") });
      const response = await server.anonymous().get(`/api/v1/users/me?${name}=${token}`);
      await expectRefused(response, "Not authenticated");
    },
  );

  test.each(["__session", "__client", "token"])("a token in the cookie %s is not read", async (name) => {
    const token = await server.token({ sub: server.userId("ada") });
    await expectRefused(await me({ cookie: `${name}=${token}` }), "Not authenticated");
  });
});

describe("the scheme", () => {
  test.each(["Bearer", "bearer", "BEARER", "bEaReR"])("may be written %s", async (scheme) => {
    const token = await server.token({ sub: server.userId("ada") });
    const response = await me({ authorization: `${scheme} ${token}` });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ clerk_id: server.userId("ada") });
  });
});

describe("time", () => {
  test("an expired token says so", async () => {
    const past = { iat: NOW_SECONDS - 120, nbf: NOW_SECONDS - 120, exp: NOW_SECONDS - 60 };
    await expectRefused(await meWith(past), "Token has expired");
  });

  test("a token that expired when computers were young has expired too", async () => {
    await expectRefused(await meWith({ iat: 0, nbf: 0, exp: 60 }), "Token has expired");
  });

  test.each([
    ["expired four seconds ago", { exp: NOW_SECONDS - 4 }, 200],
    ["expired six seconds ago", { exp: NOW_SECONDS - 6 }, 401],
    ["valid from four seconds ahead", { nbf: NOW_SECONDS + 4 }, 200],
    ["valid from six seconds ahead", { nbf: NOW_SECONDS + 6 }, 401],
    ["issued four seconds ahead", { iat: NOW_SECONDS + 4, exp: NOW_SECONDS + 60 }, 200],
    ["issued six seconds ahead", { iat: NOW_SECONDS + 6, exp: NOW_SECONDS + 60 }, 401],
  ])("clocks may differ by five seconds: %s", async (_name, claims, status) => {
    const base = { iat: NOW_SECONDS - 60, nbf: NOW_SECONDS - 60, exp: NOW_SECONDS + 60 };
    expect((await meWith({ ...base, ...claims })).status).toBe(status);
  });

  test("an expired token of another key is invalid, not expired: nothing is told before the signature holds", async () => {
    const claims = { sub: server.userId("ada"), iat: NOW_SECONDS - 120, exp: NOW_SECONDS - 60 };
    const token = await server.token(claims, { key: "other" });
    await expectRefused(await me({ authorization: `Bearer ${token}` }), "Invalid token");
  });
});

describe("the subject", () => {
  test.each([
    ["missing", null],
    ["empty", ""],
    ["blank", "   "],
    ["a number", 7],
    ["true", true],
    ["a list", ["user_ada"]],
    ["an object", { id: "user_ada" }],
    ["a NUL inside", "user\u0000ada"],
    ["a line break inside", "user\nada"],
    ["a path", "../user_ada"],
    ["longer than any id", "u".repeat(300)],
  ])("%s is Invalid user data in token", async (_name, sub) => {
    await expectRefused(await meWith({ sub }), "Invalid user data in token");
  });
});

describe("the order of checks", () => {
  test("an unknown path is 404 and a wrong method 405 before anybody asks for a token", async () => {
    expect((await server.anonymous().get("/api/v1/nope")).status).toBe(404);
    expect((await server.anonymous().fetch("/api/v1/businesses/", { method: "DELETE" })).status).toBe(405);
  });

  test("without a token nothing is said about the request's own faults", async () => {
    const headers = { "content-type": "application/json" };
    const malformed = { method: "POST", headers, body: "{bad" };
    await expectRefused(await server.anonymous().get("/api/v1/businesses/abc"), "Not authenticated");
    await expectRefused(await server.anonymous().get("/api/v1/businesses/2147483648"), "Not authenticated");
    await expectRefused(
      await server.anonymous().post("/api/v1/businesses/", { name: 5 }),
      "Not authenticated",
    );
    await expectRefused(
      await server.anonymous().fetch("/api/v1/businesses/", malformed),
      "Not authenticated",
    );
  });

  test("validation comes before existence", async () => {
    const response = await server.as("ada").put("/api/v1/businesses/2147483647", { name: 5 });
    expect(response.status).toBe(422);
  });
});

describe("the first call", () => {
  test.each([
    ["GET", "/api/v1/users/me", undefined, 200],
    ["GET", "/api/v1/businesses/", undefined, 200],
    ["GET", "/api/v1/businesses/1", undefined, 404],
    ["POST", "/api/v1/businesses/", JSON.stringify(aBusinessBody()), 201],
    ["DELETE", "/api/v1/businesses/1", undefined, 404],
  ])("%s %s creates the user from the token", async (method, path, body, status) => {
    const name = `new-${method}-${status}-${path.length}`;
    const sub = server.userId(name);
    const claims = { sub, email: "New.Person@example.com", first_name: "New", last_name: "Person" };
    const authorization = `Bearer ${await server.token(claims)}`;
    const headers = { authorization, "content-type": "application/json" };
    const init = { method, headers, ...(body !== undefined && { body }) };
    expect((await server.anonymous().fetch(path, init)).status).toBe(status);
    const profile = await me({ authorization });
    expect(await profile.json()).toMatchObject({
      clerk_id: sub,
      email: "New.Person@example.com",
      first_name: "New",
      last_name: "Person",
      is_active: true,
    });
  });

  test("names may come as given_name and family_name", async () => {
    const names = { first_name: null, last_name: null, given_name: "Grace", family_name: "Hopper" };
    const response = await meWith({ sub: "user_given", ...names });
    expect(await response.json()).toMatchObject({ first_name: "Grace", last_name: "Hopper" });
  });

  test("a token without e-mail gets a placeholder that e-mail clients accept", async () => {
    const response = await meWith({ sub: "user_silent", email: null });
    expect(response.status).toBe(200);
    const { email } = (await response.json()) as { email: string };
    expect(email).toMatch(/^user_silent@users\.noreply\.[a-z0-9.-]+$/);
    expect(checkEmail(email)).toEqual({ valid: true, email });
  });

  test("ten first calls at once make one user and no error", async () => {
    const responses = await Promise.all(
      Array.from({ length: 10 }, () => server.as("crowd").get("/api/v1/users/me")),
    );
    expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    const bodies = (await Promise.all(responses.map((response) => response.json()))) as {
      created_at: string;
    }[];
    expect(new Set(bodies.map(({ created_at }) => created_at)).size).toBe(1);
    const rows = server.db
      .selectFrom("users")
      .select("clerk_id")
      .where("clerk_id", "=", server.userId("crowd"));
    expect(await rows.execute()).toHaveLength(1);
  });

  test("ten first calls at once that create something all belong to the one user", async () => {
    const creating = Array.from({ length: 10 }, (_, n) =>
      server.as("busy").post("/api/v1/businesses/", aBusinessBody({ name: `Stall ${n}` })),
    );
    const responses = await Promise.all(creating);
    expect(responses.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
    const list = await server.as("busy").get("/api/v1/businesses/");
    expect(await list.json()).toHaveLength(10);
  });

  test("two accounts with the same address both work", async () => {
    const [first, second] = [
      await meWith({ sub: "user_old", email: "same@example.com" }),
      await meWith({ sub: "user_new", email: "same@example.com" }),
    ];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await second.json()).toMatchObject({ clerk_id: "user_new" });
  });
});
