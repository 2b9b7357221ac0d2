/** The documented businesses endpoints: whole records, own ones only, merged updates, one deletion. */
import { describe, expect, test } from "vitest";
import { aBusinessBody } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/;
const BUSINESSES = "/api/v1/businesses/";

type BusinessBody = { id: number; created_at: string; updated_at: string } & Record<string, unknown>;

async function create(owner: string, members: Record<string, unknown> = {}): Promise<BusinessBody> {
  const response = await server.as(owner).post(BUSINESSES, aBusinessBody(members));
  expect(response.status).toBe(201);
  return (await response.json()) as BusinessBody;
}

const read = async (owner: string, id: number) => (await server.as(owner).get(BUSINESSES + id)).json();

describe("POST /api/v1/businesses/", () => {
  test("with the same Idempotency-Key makes one business, however often and however parallel", async () => {
    const make = (owner: string, key: string, body = aBusinessBody()) =>
      server.as(owner).fetch(BUSINESSES, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": key },
        body: JSON.stringify(body),
      });
    const answers = await Promise.all(Array.from({ length: 8 }, () => make("idem", "key-1")));
    const made = (await Promise.all(answers.map((answer) => answer.json()))) as BusinessBody[];
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await (await server.as("idem").get(BUSINESSES)).json()).toHaveLength(1);

    const stranger = (await (await make("other", "key-1")).json()) as BusinessBody;
    expect(stranger).toMatchObject({ user_id: server.userId("other") });
    expect((await make("idem", "k".repeat(256))).status).toBe(422);

    const other = await make("idem", "key-1", aBusinessBody({ name: "Green Cup" }));
    expect(other.status).toBe(409);
    expect(await other.json()).toEqual({
      detail: "This idempotency key was used for another request",
      error: "idempotency_conflict",
    });
  });

  test("answers 201 with every member, absent ones as null", async () => {
    const response = await server.as("ada").post(BUSINESSES, { name: "Acme", description: "d" });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      name: "Acme",
      description: "d",
      target_audience: null,
      marketing_goals: null,
      industry: null,
      company_size: null,
      id: expect.any(Number),
      user_id: server.userId("ada"),
      created_at: expect.stringMatching(TIME),
      updated_at: expect.stringMatching(TIME),
    });
  });

  test("null is as good as absent for the five optional texts", async () => {
    const absent = {
      description: null,
      target_audience: null,
      marketing_goals: null,
      industry: null,
      company_size: null,
    };
    expect(await create("ada", absent)).toMatchObject(absent);
  });

  test("ignores id, owner and times in a body, and what it does not know", async () => {
    const given = { id: 4711, user_id: server.userId("bob"), created_at: "1970-01-01T00:00:00", shares: 3 };
    const business = await create("ada", given);
    expect(business.id).not.toBe(4711);
    expect(business).toMatchObject({ user_id: server.userId("ada") });
    expect(business.created_at).not.toBe("1970-01-01T00:00:00");
    expect(business).not.toHaveProperty("shares");
  });

  test("ids are positive 32-bit integers, each once", async () => {
    const created = await Promise.all(Array.from({ length: 8 }, () => create("ada")));
    expect(new Set(created.map(({ id }) => id)).size).toBe(8);
    for (const { id } of created) expect(Number.isInteger(id) && id > 0 && id < 2 ** 31).toBe(true);
  });

  test.each([
    ["emoji", "☕ Blue Cup 👩‍🚀"],
    ["right-to-left text", "קפה כחול مقهى"],
    ["blanks at both ends", "  Blue Cup \t"],
    ["Windows line ends", "first\r\nsecond\r\n"],
    ["quotes and SQL", `'); drop table businesses; -- "`],
    ["markup", "<b>&amp;</b><script>alert(1)</script>"],
    ["unnormalised accents", "cafe\u0301"],
    ["backslashes and percent signs", String.raw`\u0000 \n %s %00`],
  ])("%s are stored byte for byte", async (_name, text) => {
    const { id } = await create("ada", { name: text, description: text });
    expect(await read("ada", id)).toMatchObject({ name: text, description: text });
  });

  test("20 000 characters of description and a name of 300 are stored", async () => {
    const long = { name: "n".repeat(300), description: "☕".repeat(20_000) };
    const { id } = await create("ada", long);
    expect(await read("ada", id)).toMatchObject(long);
  });
});

test("the longest name is counted in characters, and an emoji is one", async () => {
  const post = (length: number) =>
    server.as("ada").post(BUSINESSES, aBusinessBody({ name: "🙂".repeat(length) }));
  expect((await post(500)).status).toBe(201);
  const refused = await post(501);
  expect(refused.status).toBe(422);
  expect(await refused.json()).toMatchObject({
    detail: [{ type: "string_too_long", loc: ["body", "name"], ctx: { max_length: 500 } }],
  });
});

describe("GET /api/v1/businesses/", () => {
  test("lists only one's own, in the order of creation", async () => {
    const names = ["Zebra Shoes", "Alpha Tea", "Mid Mugs"];
    for (const name of names) await create("lister", { name });
    await create("neighbour");
    const response = await server.as("lister").get(BUSINESSES);
    const list = (await response.json()) as BusinessBody[];
    expect(list.map(({ name }) => name)).toEqual(names);
    expect(list.every(({ user_id }) => user_id === server.userId("lister"))).toBe(true);
  });

  test("an update does not move a business in the list", async () => {
    const first = await create("mover", { name: "first" });
    await create("mover", { name: "second" });
    await server.as("mover").put(BUSINESSES + first.id, { name: "changed" });
    const list = (await (await server.as("mover").get(BUSINESSES)).json()) as BusinessBody[];
    expect(list.map(({ name }) => name)).toEqual(["changed", "second"]);
  });

  test("is empty for a new person", async () => {
    const response = await server.as("newcomer").get(BUSINESSES);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([]);
  });
});

describe("PUT /api/v1/businesses/{business_id}", () => {
  const full = {
    description: "d",
    target_audience: "t",
    marketing_goals: "g",
    industry: "i",
    company_size: "1-10",
  };

  test("merges: absent members stay, and the answer is the full record", async () => {
    const before = await create("ada", full);
    const response = await server.as("ada").put(BUSINESSES + before.id, { industry: "coffee" });
    expect(response.status).toBe(200);
    const after = (await response.json()) as BusinessBody;
    expect(after).toEqual({ ...before, industry: "coffee", updated_at: after.updated_at });
    expect(await read("ada", before.id)).toEqual(after);
  });

  test("null clears an optional member", async () => {
    const { id } = await create("ada", full);
    const response = await server.as("ada").put(BUSINESSES + id, { description: null, company_size: null });
    expect(await response.json()).toMatchObject({ ...full, description: null, company_size: null });
  });

  test("{} is 200 and changes nothing", async () => {
    const before = await create("ada", full);
    const response = await server.as("ada").put(BUSINESSES + before.id, {});
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(before);
  });

  test("created_at never moves, updated_at moves on a change", async () => {
    const before = await create("ada");
    const response = await server
      .as("ada")
      .put(BUSINESSES + before.id, { name: "Moved", created_at: "1970-01-01T00:00:00" });
    const after = (await response.json()) as BusinessBody;
    expect(after.created_at).toBe(before.created_at);
    expect(after.updated_at > before.updated_at).toBe(true);
  });

  test("neither id nor owner can be changed", async () => {
    const before = await create("ada");
    const stolen = { id: before.id + 1000, user_id: server.userId("bob"), name: "Mine" };
    const response = await server.as("ada").put(BUSINESSES + before.id, stolen);
    expect(await response.json()).toMatchObject({
      id: before.id,
      user_id: server.userId("ada"),
      name: "Mine",
    });
  });

  test("a refused update changes nothing", async () => {
    const before = await create("ada", full);
    const response = await server.as("ada").put(BUSINESSES + before.id, { description: "new", name: 5 });
    expect(response.status).toBe(422);
    expect(await read("ada", before.id)).toEqual(before);
  });
});

describe("DELETE /api/v1/businesses/{business_id}", () => {
  test("answers 204 without a body; afterwards it is not found", async () => {
    const { id } = await create("ada");
    const response = await server.as("ada").delete(BUSINESSES + id);
    expect(response.status).toBe(204);
    expect(await response.text()).toBe("");
    const again = await server.as("ada").delete(BUSINESSES + id);
    expect(again.status).toBe(404);
    expect(await again.json()).toMatchObject({ detail: "Business not found" });
  });

  test("takes the strategies, content and accounts of the business along", async () => {
    const { id: business_id } = await create("ada");
    const { db } = server;
    await db.insertInto("strategies").values({ business_id, title: "Spring", strategy_data: "{}" }).execute();
    await db.insertInto("content").values({ business_id, platform: "linkedin", text: "Hello" }).execute();
    await db
      .insertInto("social_accounts")
      .values({ business_id, platform: "linkedin", platform_user_id: "7" })
      .execute();
    await server.as("ada").delete(BUSINESSES + business_id);
    for (const table of ["strategies", "content", "social_accounts"] as const) {
      expect(
        await db.selectFrom(table).select("id").where("business_id", "=", business_id).execute(),
        table,
      ).toEqual([]);
    }
  });

  test("of eight deletions at once exactly one succeeds", async () => {
    const { id } = await create("ada");
    const responses = await Promise.all(
      Array.from({ length: 8 }, () => server.as("ada").delete(BUSINESSES + id)),
    );
    expect(responses.map(({ status }) => status).toSorted()).toEqual([
      204, 404, 404, 404, 404, 404, 404, 404,
    ]);
  });
});

describe("other people's businesses", () => {
  test("are answered exactly like those that do not exist, and stay untouched", async () => {
    const before = await create("owner", { name: "Private" });
    const stranger = server.as("stranger");
    for (const id of [before.id, 2147483647]) {
      const answers = [
        await stranger.get(BUSINESSES + id),
        await stranger.put(BUSINESSES + id, { name: "Stolen" }),
        await stranger.put(BUSINESSES + id, {}),
        await stranger.delete(BUSINESSES + id),
      ];
      for (const response of answers) {
        expect(response.status).toBe(404);
        expect(await response.json()).toMatchObject({
          detail: "Business not found",
          error: "business_not_found",
        });
      }
    }
    expect(await read("owner", before.id)).toEqual(before);
  });
});
