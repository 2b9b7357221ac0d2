/** The typed client: a person's businesses and their own record. */
import { randomUUID } from "node:crypto";
import { businessSchema, userSchema } from "@growth-guide/contract";
import { describe, expect, expectTypeOf, test } from "vitest";
import { z } from "zod";
import { aBusinessBody } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,6}Z$/;
const exactBusiness = z.strictObject(businessSchema.shape);
const exactUser = z.strictObject(userSchema.shape);

const api = (name: string) => server.client(name);
const create = (name: string, draft = {}) => api(name).business.create.mutate({ name: "Blue Cup", ...draft });

describe("business.create and business.get", () => {
  test("answer exactly what the contract says, with absent texts as null", async () => {
    const created = await create("ada", { description: "Coffee" });
    expect(exactBusiness.parse(created)).toMatchObject({
      ownerId: server.userId("ada"),
      name: "Blue Cup",
      description: "Coffee",
      targetAudience: null,
      marketingGoals: null,
      industry: null,
      companySize: null,
      createdAt: expect.stringMatching(INSTANT),
      updatedAt: expect.stringMatching(INSTANT),
    });
    expect(await api("ada").business.get.query({ id: created.id })).toEqual(created);
  });

  test("keep every text exactly as written", async () => {
    const text = "  ☕ קפה\r\ncafe\u0301 '); -- ";
    const created = await create("ada", { name: text, targetAudience: text });
    expect(await api("ada").business.get.query({ id: created.id })).toMatchObject({
      name: text,
      targetAudience: text,
    });
  });

  test("are the same businesses that REST knows", async () => {
    const { id } = await create("ada", { marketingGoals: "More regulars" });
    const rest = await server.as("ada").get(`/api/v1/businesses/${id}`);
    expect(await rest.json()).toMatchObject({ id, name: "Blue Cup", marketing_goals: "More regulars" });
    const posted = await server.as("ada").post("/api/v1/businesses/", aBusinessBody({ name: "From REST" }));
    const { id: other } = (await posted.json()) as { id: number };
    expect(await api("ada").business.get.query({ id: other })).toMatchObject({ name: "From REST" });
  });
});

describe("business.list", () => {
  test("gives pages in the order the businesses were made, each behind the last of the one before", async () => {
    const names = ["First", "Second", "Third", "Fourth", "Fifth"];
    for (const name of names) await create("pager", { name });
    const list = (limit: number, after?: number) => api("pager").business.list.query({ limit, after });
    const first = await list(2);
    const second = await list(2, first.at(-1)?.id);
    const third = await list(2, second.at(-1)?.id);
    expect([first, second, third].map((page) => page.map(({ name }) => name))).toEqual([
      ["First", "Second"],
      ["Third", "Fourth"],
      ["Fifth"],
    ]);
    expect((await api("pager").business.list.query()).map(({ name }) => name)).toEqual(names);
  });

  test("refuses pages of more than a hundred", async () => {
    await expect(api("pager").business.list.query({ limit: 101 })).rejects.toMatchObject({
      data: { error: "invalid_input" },
    });
  });
});

describe("an idempotency key", () => {
  test("makes one business from eight creations at once", async () => {
    const idempotencyKey = randomUUID();
    const created = await Promise.all(Array.from({ length: 8 }, () => create("clicker", { idempotencyKey })));
    expect(new Set(created.map(({ id }) => id)).size).toBe(1);
    expect(await api("clicker").business.list.query()).toEqual([created[0]]);
  });

  test("gives the same business when the creation is repeated later", async () => {
    const idempotencyKey = randomUUID();
    const first = await create("repeater", { idempotencyKey });
    expect(await create("repeater", { idempotencyKey })).toEqual(first);
  });

  test("gives the first answer for as long as it is known, whatever became of the business since", async () => {
    const idempotencyKey = randomUUID();
    const first = await create("remover", { idempotencyKey });
    await api("remover").business.remove.mutate({ id: first.id });
    expect(await create("remover", { idempotencyKey })).toEqual(first);
    expect(await api("remover").business.list.query()).toEqual([]);
  });

  test("is for one wish: with another draft it is refused and makes nothing", async () => {
    const idempotencyKey = randomUUID();
    const first = await create("fickle", { idempotencyKey, description: "Coffee" });
    const conflict = { data: { error: "idempotency_conflict", code: "CONFLICT", httpStatus: 409 } };
    await expect(create("fickle", { idempotencyKey, description: "Tea" })).rejects.toMatchObject(conflict);
    await expect(
      api("fickle").chapter.save.mutate({ idempotencyKey, title: "Blue Cup", content: "Coffee" }),
    ).rejects.toMatchObject(conflict);
    expect(await api("fickle").business.list.query()).toEqual([first]);
  });

  test("makes one business from different drafts sent at once; the others are refused", async () => {
    const idempotencyKey = randomUUID();
    const creations = Array.from({ length: 6 }, (_, nth) =>
      create("undecided", { idempotencyKey, description: `Draft ${nth}` }),
    );
    const outcomes = await Promise.allSettled(creations);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await api("undecided").business.list.query()).toHaveLength(1);
  });

  test("works with somebody's very first call", async () => {
    const idempotencyKey = randomUUID();
    const created = await Promise.all([1, 2, 3].map(() => create("firstcomer", { idempotencyKey })));
    expect(new Set(created.map(({ id }) => id)).size).toBe(1);
  });

  test("belongs to one person: somebody else's equal key makes their own business", async () => {
    const idempotencyKey = randomUUID();
    const mine = await create("ada", { idempotencyKey });
    const theirs = await create("bob", { idempotencyKey });
    expect(theirs.id).not.toBe(mine.id);
    expect(theirs.ownerId).toBe(server.userId("bob"));
  });

  test("without one, equal creations are different businesses", async () => {
    const [one, two] = await Promise.all([create("ada"), create("ada")]);
    expect(one.id).not.toBe(two.id);
  });

  test("is never shown", async () => {
    const idempotencyKey = randomUUID();
    expect(JSON.stringify(await create("ada", { idempotencyKey }))).not.toContain(idempotencyKey);
  });
});

describe("business.list", () => {
  test("is empty at first, then one's own in the order of creation", async () => {
    expect(await api("lister").business.list.query()).toEqual([]);
    const first = await create("lister", { name: "Zebra" });
    const second = await create("lister", { name: "Alpha" });
    await create("neighbour");
    expect(await api("lister").business.list.query()).toEqual([first, second]);
  });
});

describe("business.update", () => {
  test("changes what is given, clears what is null, keeps the rest", async () => {
    const before = await create("ada", { description: "d", industry: "i", companySize: "1-10" });
    const patch = { name: "Green Cup", industry: null };
    const after = await api("ada").business.update.mutate({ id: before.id, patch });
    expect(exactBusiness.parse(after)).toEqual({ ...before, ...patch, updatedAt: after.updatedAt });
    expect(after.updatedAt > before.updatedAt).toBe(true);
    expect(await api("ada").business.get.query({ id: before.id })).toEqual(after);
  });

  test("of what was read at one time is made once, and whoever comes later is told", async () => {
    const { id, updatedAt } = await api("ada").business.create.mutate({ name: "Blue Cup" });
    const names = ["A", "B", "C", "D", "E", "F"];
    const changes = await Promise.allSettled(
      names.map((name) => api("ada").business.update.mutate({ id, updatedAt, patch: { name } })),
    );
    const [made] = changes.filter(({ status }) => status === "fulfilled");
    const refused = changes.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(names.length - 1);
    const conflict = { reason: { data: { error: "version_conflict" } } };
    for (const change of refused) expect(change).toMatchObject(conflict);
    expect(made).toMatchObject({ value: await api("ada").business.get.query({ id }) });
  });

  test("with an empty patch changes nothing", async () => {
    const before = await create("ada");
    expect(await api("ada").business.update.mutate({ id: before.id, patch: {} })).toEqual(before);
  });

  test("does not touch the owner or the id, whatever a caller slips in", async () => {
    const before = await create("ada");
    const patch = {
      name: "Mine",
      ownerId: server.userId("bob"),
      id: 1,
      createdAt: "1970-01-01T00:00:00Z",
    } as { name: string };
    const after = await api("ada").business.update.mutate({ id: before.id, patch });
    expect(after).toEqual({ ...before, name: "Mine", updatedAt: after.updatedAt });
  });
});

describe("business.remove", () => {
  test("takes the business away, once", async () => {
    const { id } = await create("ada");
    expect(await api("ada").business.remove.mutate({ id })).toEqual({ id });
    const gone = { message: "Business not found", data: { error: "business_not_found" } };
    await expect(api("ada").business.get.query({ id })).rejects.toMatchObject(gone);
    await expect(api("ada").business.remove.mutate({ id })).rejects.toMatchObject(gone);
  });
});

describe("user", () => {
  test("me is the caller, made at the first call", async () => {
    const me = await api("newcomer").user.me.query();
    expect(exactUser.parse(me)).toMatchObject({
      id: server.userId("newcomer"),
      isActive: true,
      firstName: null,
    });
    expect(await api("newcomer").user.me.query()).toEqual(me);
    expect(await api("newcomer").user.get.query({ id: me.id })).toEqual(me);
  });

  test("update changes the names given and nothing else", async () => {
    const before = await api("renamer").user.me.query();
    const named = await api("renamer").user.update.mutate({ firstName: "Ren", lastName: "Amer" });
    expect(named).toEqual({ ...before, firstName: "Ren", lastName: "Amer", updatedAt: named.updatedAt });
    const cleared = await api("renamer").user.update.mutate({ lastName: null });
    expect(cleared).toMatchObject({ firstName: "Ren", lastName: null, email: before.email });
  });

  test("register makes the caller's record with their address, and only once", async () => {
    const registration = { id: server.userId("registrar"), email: "Reg@Example.COM", firstName: "Reg" };
    const user = await api("registrar").user.register.mutate(registration);
    expect(exactUser.parse(user)).toMatchObject({
      email: "Reg@example.com",
      firstName: "Reg",
      lastName: null,
    });
    const again = { data: { error: "user_already_exists", code: "CONFLICT" } };
    await expect(api("registrar").user.register.mutate(registration)).rejects.toMatchObject(again);
  });
});

test("the client's types are the contract's", () => {
  const { business, user } = api("ada");
  expectTypeOf(business.create.mutate).parameter(0).toHaveProperty("name").toEqualTypeOf<string>();
  expectTypeOf(business.get.query).parameter(0).toEqualTypeOf<{ id: number }>();
  expectTypeOf(business.list.query).returns.resolves.items.toEqualTypeOf<z.infer<typeof businessSchema>>();
  expectTypeOf(user.me.query).returns.resolves.toEqualTypeOf<z.infer<typeof userSchema>>();
  expect(business).toBeDefined();
});

describe("business.suggestAnswers", () => {
  test("answers to begin with follow from what is told so far", async () => {
    const told = { name: "Blue Cup", description: "Coffee beside the station", industry: "" };
    const suggested = await api("ada").business.suggestAnswers.query(told);
    expect(suggested.industry).toBe("Cafés and coffee shops");
    expect(suggested.targetAudience).toContain("Commuters who pass in the morning");
    expect(suggested.marketingGoals).toContain("More regulars");
  });

  test("are asked for by nobody without a sign-in", async () => {
    const told = { name: "", description: "", industry: "" };
    await expect(server.client(null).business.suggestAnswers.query(told)).rejects.toMatchObject({
      data: { code: "UNAUTHORIZED" },
    });
  });
});
