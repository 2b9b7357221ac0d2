/** The growth manager document: its endpoints, its sign-in, and the walk a new customer takes. */
import { describe, expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/;

// What the onboarding's three steps ask for.
const onboarding = {
  name: "Blue Cup",
  description: "A coffee bar beside the station",
  target_audience: "Commuters between seven and nine",
  marketing_goals: "Two hundred regulars by spring",
};

/** Creates a business and returns its id. */
async function createdBusiness(name: string): Promise<number> {
  const response = await server.as(name).post("/api/v1/businesses/", onboarding);
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: number }).id;
}

describe("Users", () => {
  test("POST /api/v1/users/ creates a new user", async () => {
    const clerkId = server.userId("grace");
    const response = await server
      .as("grace")
      .post("/api/v1/users/", { clerk_id: clerkId, email: "grace@example.com" });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ clerk_id: clerkId, email: "grace@example.com" });
  });

  test("GET /api/v1/users/me is the current user's profile: id, e-mail, name, timestamps", async () => {
    const response = await server.as("ada").get("/api/v1/users/me");
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      clerk_id: server.userId("ada"),
      email: expect.stringContaining("@"),
      is_active: true,
      created_at: expect.stringMatching(TIME),
      updated_at: expect.stringMatching(TIME),
    });
  });

  test("GET /api/v1/users/{id} is the user by id", async () => {
    const id = server.userId("ada");
    const response = await server.as("ada").get(`/api/v1/users/${id}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ clerk_id: id });
  });
});

describe("Businesses", () => {
  test("POST /api/v1/businesses/ creates a business from the onboarding", async () => {
    const response = await server.as("ada").post("/api/v1/businesses/", onboarding);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      ...onboarding,
      id: expect.any(Number),
      user_id: server.userId("ada"),
      created_at: expect.stringMatching(TIME),
      updated_at: expect.stringMatching(TIME),
    });
  });

  test("GET /api/v1/businesses/ lists all of the user's businesses", async () => {
    const ids = [await createdBusiness("lister"), await createdBusiness("lister")];
    const response = await server.as("lister").get("/api/v1/businesses/");
    expect(response.status).toBe(200);
    expect(((await response.json()) as { id: number }[]).map(({ id }) => id)).toEqual(ids);
  });

  test("GET /api/v1/businesses/{id} is one business", async () => {
    const id = await createdBusiness("ada");
    const response = await server.as("ada").get(`/api/v1/businesses/${id}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id, ...onboarding });
  });

  test("PUT /api/v1/businesses/{id} updates it", async () => {
    const id = await createdBusiness("ada");
    const response = await server.as("ada").put(`/api/v1/businesses/${id}`, { name: "Green Cup" });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ...onboarding, id, name: "Green Cup" });
  });

  test("DELETE /api/v1/businesses/{id} deletes it", async () => {
    const id = await createdBusiness("ada");
    expect((await server.as("ada").delete(`/api/v1/businesses/${id}`)).status).toBe(204);
    expect((await server.as("ada").get(`/api/v1/businesses/${id}`)).status).toBe(404);
  });
});

describe("Authentication", () => {
  test.each([
    ["POST", "/api/v1/users/"],
    ["GET", "/api/v1/users/me"],
    ["GET", "/api/v1/users/user_someone"],
    ["POST", "/api/v1/businesses/"],
    ["GET", "/api/v1/businesses/"],
    ["GET", "/api/v1/businesses/1"],
    ["PUT", "/api/v1/businesses/1"],
    ["DELETE", "/api/v1/businesses/1"],
  ])("%s %s is protected", async (method, path) => {
    const response = await server.anonymous().fetch(path, { method });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ detail: "Not authenticated" });
  });

  test("tokens are verified: one signed by somebody else is refused", async () => {
    const token = await server.token({ sub: server.userId("ada") }, { key: "other" });
    const headers = { authorization: `Bearer ${token}` };
    const response = await server.anonymous().fetch("/api/v1/users/me", { headers });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ detail: "Invalid token" });
  });

  test("the user is read from the token and created at the first call, whichever it is", async () => {
    const created = await server.as("first-timer").post("/api/v1/businesses/", onboarding);
    expect(created.status).toBe(201);
    expect(await created.json()).toMatchObject({ user_id: server.userId("first-timer") });
    const me = await server.as("first-timer").get("/api/v1/users/me");
    expect(await me.json()).toMatchObject({ clerk_id: server.userId("first-timer") });
  });
});

describe("Testing instructions", () => {
  test("the API documentation is at /docs", async () => {
    const response = await server.anonymous().get("/docs");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  });

  test("the frontend at http://localhost:3000 may call the API", async () => {
    const headers = { origin: "http://localhost:3000" };
    const response = await server.as("ada").fetch("/api/v1/businesses/", { headers });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("http://localhost:3000");
  });

  test("a person who signs up and goes through onboarding finds the data saved", async () => {
    const person = server.as("customer");
    const before = await person.get("/api/v1/businesses/");
    expect(await before.json()).toEqual([]);
    const id = await createdBusiness("customer");
    const after = await person.get("/api/v1/businesses/");
    expect(await after.json()).toEqual([expect.objectContaining({ id, ...onboarding })]);
  });
});
