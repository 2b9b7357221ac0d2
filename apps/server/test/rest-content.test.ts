/** The announced content endpoints: posts suggested, kept, planned and listed. */
import { describe, expect, test } from "vitest";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{6})?$/;
const CONTENT = "/api/v1/content/";

type ContentBody = { id: number } & Record<string, unknown>;

const ada = () => server.as("ada");

async function keep(members: Record<string, unknown>): Promise<ContentBody> {
  const response = await ada().post(CONTENT, { platform: "linkedin", text: "Hello", ...members });
  expect(response.status).toBe(201);
  return (await response.json()) as ContentBody;
}

const list = async (query: string) =>
  (await (await ada().get(`${CONTENT}?${query}`)).json()) as ContentBody[];

describe("POST /api/v1/content/generate", () => {
  test("suggests as many posts as asked for, in the documented shape", async () => {
    const business_id = await keepBusiness(ada());
    const response = await ada().post(`${CONTENT}generate`, {
      business_id,
      platform: "Twitter",
      tone: "CASUAL",
      topic: "Our new oven",
      num_posts: 5,
    });
    expect(response.status).toBe(200);
    const body = (await response.json()) as { content: { text: string; hashtags: string }[] };
    expect(body).toEqual({
      success: true,
      content: Array(5).fill({ text: expect.any(String), hashtags: expect.any(String), platform: "twitter" }),
      model_used: expect.any(String),
      tokens_used: {},
    });
    for (const { text, hashtags } of body.content)
      expect([...text, ...hashtags].length).toBeLessThanOrEqual(280);
    expect(await list(`business_id=${business_id}`)).toEqual([]);
  });

  test("needs only a business and a network", async () => {
    const business_id = await keepBusiness(ada());
    const response = await ada().post(`${CONTENT}generate`, { business_id, platform: "instagram" });
    expect(await response.json()).toMatchObject({ content: [{ platform: "instagram" }] });
  });

  test.each([
    [{ platform: "myspace" }, "enum", "platform"],
    [{ platform: "linkedin", tone: "rude" }, "enum", "tone"],
    [{ platform: "linkedin", content_type: "haiku" }, "enum", "content_type"],
    [{ platform: "linkedin", num_posts: "many" }, "int_parsing", "num_posts"],
    [{}, "missing", "platform"],
  ])("answers 422 for %j", async (members, type, member) => {
    const response = await ada().post(`${CONTENT}generate`, { business_id: 1, ...members });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: [{ type, loc: ["body", member] }] });
  });

  test.each([
    [0, "greater_than_equal", "Input should be greater than or equal to 1"],
    [21, "less_than_equal", "Input should be less than or equal to 20"],
    ["9".repeat(400), "less_than_equal", "Input should be less than or equal to 20"],
  ])("refuses %j posts", async (num_posts, type, msg) => {
    const response = await ada().post(`${CONTENT}generate`, {
      business_id: 1,
      platform: "linkedin",
      num_posts,
    });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: [{ type, msg, loc: ["body", "num_posts"] }] });
  });

  test("answers 404 for a business that is not there", async () => {
    const response = await ada().post(`${CONTENT}generate`, {
      business_id: 99_999_999_999,
      platform: "linkedin",
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: "Business not found" });
  });
});

describe("POST /api/v1/content/", () => {
  test("answers 201 with every member; without a time it is a draft", async () => {
    const business_id = await keepBusiness(ada());
    expect(await keep({ business_id, text: "  ☕ text\r\n" })).toEqual({
      id: expect.any(Number),
      business_id,
      platform: "linkedin",
      content_type: "post",
      tone: "professional",
      text: "  ☕ text\r\n",
      hashtags: null,
      status: "draft",
      scheduled_for: null,
      published_at: null,
      ai_generated: false,
      created_at: expect.stringMatching(TIME),
      updated_at: expect.stringMatching(TIME),
    });
  });

  test.each([
    ["2026-12-01T10:00:00+02:00", "2026-12-01T08:00:00"],
    ["2026-12-01T10:00:00", "2026-12-01T10:00:00"],
    ["2026-12-01T10:00:00.250Z", "2026-12-01T10:00:00.250000"],
    ["2026-12-01T10:00:00.123456", "2026-12-01T10:00:00.123456"],
    ["2026-12-01 10:00", "2026-12-01T10:00:00"],
    ["2026-12-01", "2026-12-01T00:00:00"],
    ["2026-12-01T10:00:00-0330", "2026-12-01T13:30:00"],
  ])("with the time %s it is scheduled for %s", async (given, kept) => {
    const body = await keep({ business_id: await keepBusiness(ada()), scheduled_for: given });
    expect(body).toMatchObject({ status: "scheduled", scheduled_for: kept });
  });

  test.each([
    [{ scheduled_for: "tomorrow" }, "scheduled_for"],
    [{ scheduled_for: "2026-02-30T10:00:00" }, "scheduled_for"],
    [{ scheduled_for: "2026-12-01T25:00:00" }, "scheduled_for"],
    [{ scheduled_for: 1e20 }, "scheduled_for"],
    [{ scheduled_for: "9999-12-31T23:59:59-01:00" }, "scheduled_for"],
    [{ text: null }, "text"],
    [{ text: " " }, "text"],
    [{ text: 5 }, "text"],
    [{ text: "a\u0000b" }, "text"],
    [{ platform: null }, "platform"],
    [{ hashtags: 7 }, "hashtags"],
  ])("answers 422 for %j", async (members, member) => {
    const body = { business_id: 1, platform: "linkedin", text: "x", ...members };
    const response = await ada().post(CONTENT, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: [{ loc: ["body", member] }] });
  });

  test("answers 404 for somebody else's business", async () => {
    const business_id = await keepBusiness(server.as("eve"));
    const response = await ada().post(CONTENT, { business_id, platform: "linkedin", text: "x" });
    expect(response.status).toBe(404);
  });
});

describe("GET /api/v1/content/", () => {
  test("lists what has a time first, the latest first, then the newest", async () => {
    const business_id = await keepBusiness(ada());
    const draft = await keep({ business_id });
    const early = await keep({ business_id, scheduled_for: "2026-12-01T10:00:00" });
    const late = await keep({ business_id, scheduled_for: "2026-12-05T10:00:00" });
    const newest = await keep({ business_id });
    const ids = (await list(`business_id=${business_id}`)).map(({ id }) => id);
    expect(ids).toEqual([late.id, early.id, newest.id, draft.id]);
  });

  test("can be narrowed by network and status", async () => {
    const business_id = await keepBusiness(ada());
    const tweet = await keep({ business_id, platform: "twitter" });
    const planned = await keep({ business_id, scheduled_for: "2026-12-01" });
    expect(await list(`business_id=${business_id}&platform=TWITTER`)).toEqual([tweet]);
    expect(await list(`business_id=${business_id}&status=scheduled`)).toEqual([planned]);
  });

  test.each(["business_id=1&platform=myspace", "business_id=1&status=lost", "platform=twitter"])(
    "answers 422 for ?%s",
    async (query) => {
      expect((await ada().get(`${CONTENT}?${query}`)).status).toBe(422);
    },
  );
});

describe("GET /api/v1/content/calendar/{business_id}", () => {
  test("lists what has a time, the earliest first, within its ends", async () => {
    const business_id = await keepBusiness(ada());
    await keep({ business_id });
    const late = await keep({ business_id, scheduled_for: "2026-12-05T10:00:00" });
    const early = await keep({ business_id, scheduled_for: "2026-12-01T10:00:00" });
    const calendar = async (query = "") =>
      ((await (await ada().get(`${CONTENT}calendar/${business_id}${query}`)).json()) as ContentBody[]).map(
        ({ id }) => id,
      );
    expect(await calendar()).toEqual([early.id, late.id]);
    expect(await calendar("?start_date=2026-12-02T00:00:00")).toEqual([late.id]);
    expect(await calendar("?end_date=2026-12-02")).toEqual([early.id]);
    expect(await calendar("?start_date=2026-12-01T10:00:00&end_date=2026-12-05T10:00:00")).toHaveLength(2);
  });

  test("answers 404 for a business of nobody or somebody else", async () => {
    const theirs = await keepBusiness(server.as("eve"));
    for (const id of [theirs, 2_147_483_647, 99_999_999_999]) {
      expect((await ada().get(`${CONTENT}calendar/${id}`)).status).toBe(404);
    }
  });
});

describe("PUT /api/v1/content/{content_id}", () => {
  test("merges what is sent; null clears hashtags and the time", async () => {
    const { id, ...before } = await keep({ business_id: await keepBusiness(ada()), hashtags: "#a" });
    const put = async (body: unknown) => (await ada().put(CONTENT + id, body)).json();
    expect(await put({ text: "Better" })).toMatchObject({ text: "Better", hashtags: "#a", status: "draft" });
    expect(await put({ scheduled_for: "2026-12-01T10:00:00+02:00" })).toMatchObject({
      text: "Better",
      status: "scheduled",
      scheduled_for: "2026-12-01T08:00:00",
    });
    expect(await put({ hashtags: null, scheduled_for: null })).toMatchObject({
      hashtags: null,
      scheduled_for: null,
      status: "draft",
    });
    expect(await put({ status: "Published" })).toMatchObject({
      status: "published",
      published_at: expect.stringMatching(TIME),
      created_at: before.created_at,
    });
    expect(await put({})).toMatchObject({ text: "Better", status: "published" });
  });

  test("sixty at once: none is refused, and the last one stands whole", async () => {
    const { id } = await keep({ business_id: await keepBusiness(ada()) });
    const answers = await Promise.all(
      Array.from({ length: 60 }, (_, at) => ada().put(CONTENT + id, { text: `${at}`, hashtags: `#${at}` })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(60).fill(200));
    const { text, hashtags } = (await (await ada().get(CONTENT + id)).json()) as ContentBody;
    expect(hashtags).toBe(`#${String(text)}`);
    const versions = await server.client("ada").content.versions.query({ id });
    expect(versions.map(({ version }) => version)).toEqual(Array.from({ length: 61 }, (_, at) => 61 - at));
  });

  test("scheduled, and without a time, is no state to put a post in", async () => {
    const { id } = await keep({ business_id: await keepBusiness(ada()), scheduled_for: "2026-12-01" });
    const response = await ada().put(CONTENT + id, { status: "Scheduled", scheduled_for: null });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      detail: [
        {
          type: "value_error",
          loc: ["body", "scheduled_for"],
          msg: "Value error, A scheduled post needs a time",
          input: null,
        },
      ],
      error: "invalid_input",
    });
    const patch = { status: "scheduled", scheduledFor: null } as const;
    await expect(server.client("ada").content.update.mutate({ id, patch })).rejects.toMatchObject({
      data: { error: "invalid_input" },
    });
    expect(await (await ada().get(CONTENT + id)).json()).toMatchObject({
      status: "scheduled",
      scheduled_for: "2026-12-01T00:00:00",
    });
  });

  test.each([
    [{ status: "gone" }, "status"],
    [{ text: null }, "text"],
    [{ text: "" }, "text"],
    [{ scheduled_for: "x" }, "scheduled_for"],
  ])("answers 422 for %j", async (body, member) => {
    const { id } = await keep({ business_id: await keepBusiness(ada()) });
    const response = await ada().put(CONTENT + id, body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ detail: [{ loc: ["body", member] }] });
  });
});

test("a post answers 404 to everybody but its owner, and is deleted once", async () => {
  const { id } = await keep({ business_id: await keepBusiness(ada()) });
  for (const answer of [
    await server.as("eve").get(CONTENT + id),
    await server.as("eve").put(CONTENT + id, { text: "Hers" }),
    await server.as("eve").delete(CONTENT + id),
  ]) {
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ detail: "Content not found" });
  }
  expect((await ada().delete(CONTENT + id)).status).toBe(204);
  expect((await ada().delete(CONTENT + id)).status).toBe(404);
});
