/** The announced strategies endpoints: written without any model, merged updates, own ones only. */
import { describe, expect, test } from "vitest";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/;
const STRATEGIES = "/api/v1/strategies/";
const MEMBERS = [
  "executive_summary",
  "market_analysis",
  "objectives",
  "channel_strategy",
  "content_pillars",
  "tactics",
  "metrics",
  "budget",
  "timeline",
  "full_text",
];

type StrategyBody = { id: number; strategy_data: Record<string, string>; updated_at: string } & Record<
  string,
  unknown
>;

const generate = (owner: string, body: unknown, headers: Record<string, string> = {}) =>
  server.as(owner).fetch(`${STRATEGIES}generate`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

async function aStrategy(owner = "ada"): Promise<StrategyBody> {
  const response = await generate(owner, { business_id: await keepBusiness(server.as(owner)) });
  expect(response.status).toBe(201);
  return (await response.json()) as StrategyBody;
}

const read = async (owner: string, id: number) =>
  (await (await server.as(owner).get(STRATEGIES + id)).json()) as StrategyBody;

describe("POST /api/v1/strategies/generate", () => {
  test("answers 201 with the whole strategy, though no model is configured", async () => {
    const businessId = await keepBusiness(server.as("ada"), { name: "Blue Cup" });
    const response = await generate("ada", { business_id: businessId });
    expect(response.status).toBe(201);
    const body = (await response.json()) as StrategyBody;
    expect(body).toEqual({
      id: expect.any(Number),
      business_id: businessId,
      title: "Blue Cup Marketing Strategy",
      description: null,
      strategy_data: Object.fromEntries(MEMBERS.map((member) => [member, expect.stringMatching(/\S/)])),
      status: "draft",
      created_at: expect.stringMatching(TIME),
      updated_at: expect.stringMatching(TIME),
    });
    expect(body.strategy_data.full_text).toContain(body.strategy_data.budget);
  });

  test("takes a business id as text, and what is said for this strategy alone", async () => {
    const businessId = await keepBusiness(server.as("ada"));
    const response = await generate("ada", {
      business_id: String(businessId),
      additional_context: "€400 a month",
    });
    expect(response.status).toBe(201);
    const { strategy_data: data } = (await response.json()) as StrategyBody;
    expect(data.budget).toContain("€400");
  });

  test("refuses a business without a description with 400", async () => {
    const businessId = await keepBusiness(server.as("ada"), { description: "  " });
    const response = await generate("ada", { business_id: businessId });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      detail: "Business must have name and description to generate strategy",
    });
  });

  test.each([2_147_483_647, 99_999_999_999, 0])("answers 404 for business %d", async (business_id) => {
    const response = await generate("ada", { business_id });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: "Business not found" });
  });

  test("answers 404 for somebody else's business", async () => {
    expect((await generate("eve", { business_id: await keepBusiness(server.as("ada")) })).status).toBe(404);
  });

  test.each([
    [{}, "missing"],
    [{ business_id: "x" }, "int_parsing"],
    [{ business_id: 1.5 }, "int_from_float"],
    [{ business_id: null }, "int_type"],
  ])("answers 422 for %j", async (body, type) => {
    const response = await generate("ada", body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: [{ type, loc: ["body", "business_id"] }] });
  });

  test("with the same Idempotency-Key writes one strategy", async () => {
    const business_id = await keepBusiness(server.as("idem"));
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => generate("idem", { business_id }, { "idempotency-key": "key-1" })),
    );
    const ids = await Promise.all(answers.map(async (answer) => ((await answer.json()) as StrategyBody).id));
    expect(new Set(ids).size).toBe(1);
  });
});

describe("GET /api/v1/strategies/", () => {
  test("lists a business's strategies, the newest first", async () => {
    const business_id = await keepBusiness(server.as("ada"));
    const first = (await (await generate("ada", { business_id })).json()) as StrategyBody;
    const second = (await (await generate("ada", { business_id })).json()) as StrategyBody;
    const list = await (await server.as("ada").get(`${STRATEGIES}?business_id=${business_id}`)).json();
    expect(list).toEqual([second, first]);
  });

  test("is empty for a business that is unknown or somebody else's", async () => {
    const business_id = await keepBusiness(server.as("ada"));
    for (const [who, id] of [
      ["ada", 2_147_483_647],
      ["ada", 99_999_999_999],
      ["eve", business_id],
    ] as const) {
      expect(await (await server.as(who).get(`${STRATEGIES}?business_id=${id}`)).json()).toEqual([]);
    }
  });

  test("needs a business", async () => {
    const response = await server.as("ada").get(STRATEGIES);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      detail: [{ type: "missing", loc: ["query", "business_id"], msg: "Field required", input: null }],
    });
  });
});

describe("PUT /api/v1/strategies/{strategy_id}", () => {
  test("merges what is sent and keeps the rest", async () => {
    const { id, ...before } = await aStrategy();
    const response = await server.as("ada").put(STRATEGIES + id, { title: "Spring", description: "d" });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      ...before,
      id,
      title: "Spring",
      description: "d",
      updated_at: expect.not.stringMatching(before.updated_at),
      strategy_data: { ...before.strategy_data, full_text: expect.stringContaining("# Spring") },
    });
    expect(await (await server.as("ada").put(STRATEGIES + id, {})).json()).toEqual(await read("ada", id));
  });

  test("replaces the data as a whole, whatever it holds", async () => {
    const { id } = await aStrategy();
    const strategy_data = {
      executive_summary: "Mine",
      own: { deep: [1, null, "☕"] },
      full_text: "all of it",
    };
    const response = await server.as("ada").put(STRATEGIES + id, { strategy_data });
    expect(await response.json()).toMatchObject({ strategy_data });
    expect((await read("ada", id)).strategy_data).toEqual(strategy_data);
  });

  test.each(["active", "archived", "draft", "Active"])("brings it to %s", async (status) => {
    const { id } = await aStrategy();
    await server.as("ada").put(STRATEGIES + id, { status: "archived" });
    const response = await server.as("ada").put(STRATEGIES + id, { status });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: status.toLowerCase() });
  });

  describe("of an active strategy", () => {
    async function anActive() {
      const { id } = await aStrategy();
      await server.as("ada").put(STRATEGIES + id, { status: "active" });
      return read("ada", id);
    }
    const put = async (id: number, body: unknown) =>
      (await (await server.as("ada").put(STRATEGIES + id, body)).json()) as StrategyBody;
    const history = async (id: number) =>
      (await server.client("ada").strategy.history.query({ id })).map(({ from, to }) => `${from} to ${to}`);

    test("takes it back to a draft when its data changes, and its history says so", async () => {
      const { id, strategy_data } = await anActive();
      const changed = await put(id, { strategy_data: { ...strategy_data, budget: "Nothing" } });
      expect(changed).toMatchObject({ status: "draft", strategy_data: { budget: "Nothing" } });
      expect((await history(id))[0]).toBe("approved to draft");
    });

    test("leaves it active when only the title changes, or when it is sent back as it was read", async () => {
      const before = await anActive();
      expect(await put(before.id, { title: "Spring" })).toMatchObject({ status: "active" });
      const { id, title, description, strategy_data, status } = await read("ada", before.id);
      expect(await put(id, { title, description, strategy_data, status })).toMatchObject({
        status: "active",
        strategy_data,
      });
      expect(await history(id)).toHaveLength(2);
    });

    test("makes changed data active again when it says so", async () => {
      const { id, strategy_data } = await anActive();
      const body = { strategy_data: { ...strategy_data, budget: "Nothing" }, status: "active" };
      expect(await put(id, body)).toMatchObject({ status: "active", strategy_data: { budget: "Nothing" } });
      expect((await history(id)).slice(0, 3)).toEqual([
        "in_review to approved",
        "draft to in_review",
        "approved to draft",
      ]);
    });
  });

  test("with status draft leaves a strategy in review where it is", async () => {
    const { id } = await aStrategy();
    await server.client("ada").strategy.step.mutate({ id, to: "in_review" });
    expect(await (await server.as("ada").put(STRATEGIES + id, { status: "draft" })).json()).toMatchObject({
      status: "draft",
    });
    expect((await server.client("ada").strategy.get.query({ id })).status).toBe("in_review");
  });

  test.each([
    [{ status: "approved" }, "enum", "status"],
    [{ status: null }, "enum", "status"],
    [{ strategy_data: [] }, "dict_type", "strategy_data"],
    [{ strategy_data: null }, "dict_type", "strategy_data"],
    [{ strategy_data: { a: "\u0000" } }, "value_error", "strategy_data"],
    [{ strategy_data: { a: ["\ud800"] } }, "value_error", "strategy_data"],
    [{ title: null }, "string_type", "title"],
    [{ title: " " }, "value_error", "title"],
  ])("answers 422 for %j", async (body, type, member) => {
    const { id } = await aStrategy();
    const response = await server.as("ada").put(STRATEGIES + id, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: [{ type, loc: ["body", member] }] });
  });

  test("a number JSON can write and nobody can keep is refused", async () => {
    const { id } = await aStrategy();
    const response = await server.as("ada").fetch(STRATEGIES + id, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: '{"strategy_data":{"budget":1e400}}',
    });
    expect(response.status).toBe(422);
  });

  test("to other statuses by many at once: each finds its way from where the last one left it", async () => {
    const { id } = await aStrategy();
    const statuses = Array.from({ length: 60 }, (_, at) => ["active", "archived", "draft"][at % 3]);
    const answers = await Promise.all(
      statuses.map((status) => server.as("ada").put(STRATEGIES + id, { status })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const steps = (await server.client("ada").strategy.history.query({ id })).toReversed();
    expect(steps[0]?.from).toBe("draft");
    for (const [at, { from }] of steps.slice(1).entries()) expect(from).toBe(steps[at]?.to);
    expect((await server.client("ada").strategy.get.query({ id })).status).toBe(steps.at(-1)?.to);
  });

  test("to another status while it is written is refused, and to the one it has is none", async () => {
    const { id } = await aStrategy();
    await server.db
      .updateTable("strategies")
      .set({ generation_state: "running", lease_until: "2100-01-01T00:00:00Z" })
      .where("id", "=", id)
      .execute();
    const refused = await server.as("ada").put(STRATEGIES + id, { status: "active" });
    expect(await refused.json()).toMatchObject({ error: "generation_running" });
    expect((await server.as("ada").put(STRATEGIES + id, { status: "draft" })).status).toBe(200);
    expect(await server.client("ada").strategy.history.query({ id })).toEqual([]);
  });

  test("of the text by sixty at once: none is refused, and the last one stands whole", async () => {
    const { id } = await aStrategy();
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        server.as("ada").put(STRATEGIES + id, { title: `${at}`, strategy_data: { budget: `${at}` } }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
    const { title, strategy_data } = await read("ada", id);
    expect(strategy_data).toMatchObject({ budget: title });
  });

  test("text that only looks like an escape is kept", async () => {
    const { id } = await aStrategy();
    const strategy_data = { note: String.raw`a \u0000 and \\ud800`, full_text: "x" };
    await server.as("ada").put(STRATEGIES + id, { strategy_data });
    expect((await read("ada", id)).strategy_data).toEqual(strategy_data);
  });
});

test("a strategy of a client's own making becomes active whatever sections it has", async () => {
  const { id } = await aStrategy();
  const strategy_data = { executive_summary: "Grow.", own_part: "kept" };
  const answer = await server.as("ada").put(STRATEGIES + id, { strategy_data, status: "active" });
  expect(answer.status).toBe(200);
  expect(await read("ada", id)).toMatchObject({ status: "active", strategy_data });
});

describe("one strategy", () => {
  test("answers 404 to everybody but its owner", async () => {
    const { id } = await aStrategy();
    for (const answer of [
      await server.as("eve").get(STRATEGIES + id),
      await server.as("eve").put(STRATEGIES + id, { title: "Hers" }),
      await server.as("eve").delete(STRATEGIES + id),
      await server.as("ada").get(`${STRATEGIES}2147483647`),
      await server.as("ada").get(`${STRATEGIES}99999999999`),
    ]) {
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ detail: "Strategy not found" });
    }
    expect(await read("ada", id)).toMatchObject({ title: "Blue Cup Marketing Strategy" });
  });

  test("is deleted once, also by eight at once", async () => {
    const { id } = await aStrategy();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => server.as("ada").delete(STRATEGIES + id)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, ...Array<number>(7).fill(404)]);
  });

  test("goes with its business", async () => {
    const { id, business_id } = await aStrategy();
    await server.as("ada").delete(`/api/v1/businesses/${String(business_id)}`);
    expect((await server.as("ada").get(STRATEGIES + id)).status).toBe(404);
  });
});
