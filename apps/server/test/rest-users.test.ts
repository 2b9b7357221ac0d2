/** The documented users endpoints: registering oneself, one's profile, and nobody else's. */
import { describe, expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/;
const USERS = "/api/v1/users/";

/** Registers a person whose name is used nowhere else in this file. */
function register(name: string, members: Record<string, unknown> = {}): Promise<Response> {
  const body = { clerk_id: server.userId(name), email: `${name}@example.com`, ...members };
  return server.as(name).post(USERS, body);
}

describe("POST /api/v1/users/", () => {
  test("answers 201 with the whole user, absent names as null", async () => {
    const response = await register("ida");
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      email: "ida@example.com",
      first_name: null,
      last_name: null,
      clerk_id: server.userId("ida"),
      is_active: true,
      created_at: expect.stringMatching(TIME),
      updated_at: expect.stringMatching(TIME),
    });
  });

  test("keeps the names given, and the profile shows them", async () => {
    await register("june", { first_name: "Jüne ☕", last_name: null });
    const response = await server.as("june").get("/api/v1/users/me");
    expect(await response.json()).toMatchObject({
      email: "june@example.com",
      first_name: "Jüne ☕",
      last_name: null,
    });
  });

  test("ignores members it does not know, also those it answers with", async () => {
    const response = await register("kim", {
      is_active: false,
      created_at: "1970-01-01T00:00:00",
      role: "admin",
    });
    expect(response.status).toBe(201);
    const body = (await response.json()) as Record<string, unknown>;
    expect(body).toMatchObject({ is_active: true });
    expect(body.created_at).not.toBe("1970-01-01T00:00:00");
    expect(body).not.toHaveProperty("role");
  });

  test("a second time is 400 User already exists", async () => {
    await register("leo");
    const response = await register("leo", { email: "leo.other@example.com" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: "User already exists" });
  });

  test("somebody who already called another endpoint exists already", async () => {
    await server.as("mia").get("/api/v1/businesses/");
    const response = await register("mia");
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: "User already exists" });
  });

  test("of eight at once exactly one is created, the others exist already", async () => {
    const responses = await Promise.all(Array.from({ length: 8 }, () => register("nora")));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([
      201, 400, 400, 400, 400, 400, 400, 400,
    ]);
  });

  test("an address another user registered is 400 Email already registered", async () => {
    await register("otto");
    const response = await register("otto-again", { email: "otto@EXAMPLE.com" });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: "Email already registered" });
  });

  test("somebody else's id is 403, and creates nobody", async () => {
    const response = await server
      .as("pat")
      .post(USERS, { clerk_id: server.userId("quin"), email: "q@example.com" });
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ detail: "Not authorized" });
    expect((await register("quin")).status).toBe(201);
  });

  test("a refused registration creates nobody: the next one succeeds", async () => {
    expect((await register("vera", { email: "nope" })).status).toBe(422);
    expect((await register("vera", { clerk_id: "user_somebody" })).status).toBe(403);
    expect((await register("vera")).status).toBe(201);
  });

  test("an address that somebody only signed in with is free to register", async () => {
    const token = await server.token({ sub: "user_walk_in", email: "wanda@example.com" });
    const headers = { authorization: `Bearer ${token}` };
    await server.anonymous().fetch("/api/v1/users/me", { headers });
    const response = await register("wanda");
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ email: "wanda@example.com" });
  });

  test("without a token it is 401, whatever the body", async () => {
    const response = await server
      .anonymous()
      .post(USERS, { clerk_id: "user_anyone", email: "a@example.com" });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ detail: "Not authenticated" });
  });
});

describe("the e-mail address", () => {
  test.each([
    ["b1", "B@EXAMPLE.com", "B@example.com"],
    ["b2", "a+b@example.com", "a+b@example.com"],
    ["b3", "o'neil@example.com", "o'neil@example.com"],
    ["b4", "jürgen@example.com", "jürgen@example.com"],
    ["b5", "ada@müller.example.com", "ada@müller.example.com"],
  ])("%s: %s is stored as %s", async (name, email, stored) => {
    const response = await register(name, { email });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ email: stored });
  });

  test.each([
    ["nope", "An email address must have an @-sign."],
    ["a@b", "The part after the @-sign is not valid. It should have a period."],
    ["a@localhost", "The part after the @-sign is not valid. It should have a period."],
    ["a b@example.com", "The email address contains invalid characters before the @-sign: SPACE."],
  ])("%s is refused with the reason", async (email, reason) => {
    const response = await register("refused", { email });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      detail: [
        {
          type: "value_error",
          loc: ["body", "email"],
          msg: `value is not a valid email address: ${reason}`,
          input: email,
          ctx: { reason },
        },
      ],
    });
  });

  test.each([
    "",
    "@example.com",
    "a@",
    "a@@example.com",
    "a@b@example.com",
    "a@example..com",
    "a@.example.com",
    "a@-example.com",
    ".a@example.com",
    "a.@example.com",
    "a..b@example.com",
    "a@example.invalid",
    "a@example.test",
    "a@example.local",
    '"a b"@example.com',
    "a@[127.0.0.1]",
    "a@exam ple.com",
    "a@example.com\u0000",
  ])("%j is refused", async (email) => {
    const response = await register("refused", { email });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      detail: [
        {
          type: "value_error",
          loc: ["body", "email"],
          msg: expect.stringMatching(/^value is not a valid email address: \S/),
          input: email,
        },
      ],
    });
  });

  test("a value that is no string is a string_type, beside all other faults", async () => {
    const response = await server.as("refused").post(USERS, { email: 5, clerk_id: null, first_name: 7 });
    expect(response.status).toBe(422);
    const { detail } = (await response.json()) as { detail: { type: string; loc: string[] }[] };
    expect(detail.map(({ type, loc }) => `${type} ${loc.join(".")}`)).toEqual(
      expect.arrayContaining([
        "string_type body.email",
        "string_type body.first_name",
        "string_type body.clerk_id",
      ]),
    );
    expect(detail).toHaveLength(3);
  });
});

describe("GET /api/v1/users/{user_id}", () => {
  test("is the profile for oneself, also percent-encoded", async () => {
    const own = server.userId("rosa");
    const me = await (await server.as("rosa").get("/api/v1/users/me")).json();
    const encoded = [...own]
      .map((letter) => `%${letter.charCodeAt(0).toString(16).padStart(2, "0")}`)
      .join("");
    for (const id of [own, encoded]) {
      const response = await server.as("rosa").get(`/api/v1/users/${id}`);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual(me);
    }
  });

  test("is 403 for anybody else, whether they exist or not", async () => {
    await server.as("sam").get("/api/v1/users/me");
    for (const id of [
      server.userId("sam"),
      "user_nobody",
      "1",
      "%20",
      "me%20",
      "__proto__",
      server.userId("tess").toUpperCase(),
    ]) {
      const response = await server.as("tess").get(`/api/v1/users/${id}`);
      expect(response.status, id).toBe(403);
      expect(await response.json()).toMatchObject({ detail: "Not authorized" });
    }
  });

  test("me always means oneself", async () => {
    const response = await server.as("uma").get("/api/v1/users/me");
    expect(await response.json()).toMatchObject({ clerk_id: server.userId("uma") });
  });
});
