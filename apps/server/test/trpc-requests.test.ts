/** Requests to the typed API that its own client never sends: each is refused by name, none as a failure of ours. */
import { describe, expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const server = startServer();

/** Sends to a procedure without the typed client's help. */
function raw(path: string, init: RequestInit = {}): Promise<Response> {
  return server.as("ada").fetch(`/trpc/${path}`, init);
}

function rawMutation(procedure: string, body: string, contentType = "application/json"): Promise<Response> {
  return raw(procedure, { method: "POST", headers: { "content-type": contentType }, body });
}

/** The same call so many times in one batch. */
const times = (calls: number, procedure: string) =>
  `${Array.from({ length: calls }, () => procedure).join(",")}?batch=1`;
const numbered = (calls: number, input: unknown) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: calls }, (_, call) => [call, input])));

/** A failure in the one form all failures have: JSON, a name of the catalog, a request id. */
async function expectRefused(response: Response, status: number, error: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  const failure = { error: { data: { error, requestId: expect.stringMatching(/\S/) } } };
  expect([await response.json()].flat()).toMatchObject([failure]);
}

describe("addresses and methods", () => {
  test.each([
    ["an unknown procedure", "business.nope", "GET", 404, "not_found"],
    ["an unknown router", "nope", "GET", 404, "not_found"],
    ["no procedure", "", "GET", 404, "not_found"],
    ["a procedure behind another path", "x/chapter.list", "GET", 404, "not_found"],
    ["a procedure behind two slashes", "/chapter.list", "GET", 404, "not_found"],
    ["a property of all objects", "constructor", "GET", 404, "not_found"],
    ["a property of all routers", "business.constructor", "GET", 404, "not_found"],
    [
      "a mutation by GET",
      "business.create?input=%7B%22name%22%3A%22x%22%7D",
      "GET",
      405,
      "method_not_allowed",
    ],
    ["input that is no JSON", "business.get?input=%7B", "GET", 400, "invalid_request"],
    ["input that is no object", "business.get?input=5", "GET", 422, "invalid_input"],
    [
      "an id from the prototype",
      "business.get?input=%7B%22__proto__%22%3A%7B%22id%22%3A1%7D%7D",
      "GET",
      422,
      "invalid_input",
    ],
  ])("%s is refused by name", async (_name, path, method, status, error) => {
    await expectRefused(await raw(path, { method }), status, error);
  });

  test.each([
    ["a batch of queries and mutations", "business.create,user.me?batch=1", "POST"],
    ["a batch with a subscription", "user.me,strategy.watch?batch=1", "GET"],
    ["parameters of a connection", "user.me?connectionParams=1", "GET"],
  ])("%s is refused by name", async (_name, path, method) => {
    const sent = method === "POST" ? rawMutation(path, numbered(2, { name: "x" })) : raw(path);
    await expectRefused(await sent, 400, "invalid_request");
  });

  test.each([
    ["a query", "PUT", "business.list", "GET, HEAD"],
    ["a query", "POST", "business.list", "GET, HEAD"],
    ["a subscription", "POST", "strategy.watch", "GET, HEAD"],
    ["a mutation", "GET", "business.create", "POST"],
    ["several mutations", "GET", "business.create,business.remove?batch=1", "POST"],
    ["what does not exist", "DELETE", "business.nope", "GET, HEAD, POST"],
  ])("%s by %s is refused with the methods it has", async (_what, method, path, allowed) => {
    const response = await raw(path, { method });
    expect(response.headers.get("allow")).toBe(allowed);
    await expectRefused(response, 405, "method_not_allowed");
  });

  test.each([
    [rawMutation, "business.create", "{", "The input is not valid JSON"],
    [rawMutation, "business.create", "", "The input is not valid JSON"],
    [raw, "business.get?input=%7B", undefined, "The input is not valid JSON"],
    [raw, "strategy.watch?input=%7B", undefined, "The input is not valid JSON"],
    [raw, "%ff", undefined, "The path is not valid percent-encoded UTF-8"],
    [raw, times(11, "chapter.list"), undefined, "A request makes 10 calls at most"],
  ] as const)("%o of %s with %s says what is wrong", async (send, path, body, sentence) => {
    const response = await (send === raw ? raw(path) : rawMutation(path, body ?? ""));
    expect(await response.text()).toContain(sentence);
  });

  test.each(["PUT", "DELETE", "PATCH"])("%s is refused in JSON", async (method) => {
    const response = await raw("business.list", { method });
    expect([400, 405, 415]).toContain(response.status);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.json()).toHaveProperty("error");
  });

  test.each(["%zz", "%", "business.list%", "business.get?input=%zz"])(
    "the malformed percent-encoding %s is the caller's mistake",
    async (path) => {
      const response = await raw(path);
      expect([400, 404]).toContain(response.status);
      expect(response.headers.get("content-type")).toMatch(/^application\/json/);
      expect(await response.json()).toHaveProperty("error");
    },
  );
});

describe("bodies", () => {
  const form = new FormData();
  form.set("firstName", "Mallory");

  test.each(["Application/JSON", "APPLICATION/JSON; Charset=UTF-8"])(
    "are taken as %s: the case of a media type says nothing",
    async (type) => {
      const response = await rawMutation("business.create", '{"name":"Blue Cup"}', type);
      expect(await response.json()).toMatchObject({ result: { data: { name: "Blue Cup" } } });
    },
  );

  test("malformed JSON is refused", async () => {
    await expectRefused(await rawMutation("business.create", "{"), 400, "invalid_request");
  });

  test.each([
    ["a form", "firstName=Mallory", "application/x-www-form-urlencoded"],
    ["plain text", '{"firstName":"Mallory"}', "text/plain"],
    ["bytes", '{"firstName":"Mallory"}', "application/octet-stream"],
    ["a form with files", form, undefined],
  ])(
    "a mutation as %s, which any page could send, is refused and does nothing",
    async (_name, body, type) => {
      const before = await server.client("ada").user.me.query();
      const headers = type === undefined ? {} : { "content-type": type };
      await expectRefused(
        await raw("user.update", { method: "POST", headers, body }),
        400,
        "invalid_request",
      );
      expect(await server.client("ada").user.me.query()).toEqual(before);
    },
  );

  test("JSON nested 60 000 levels deep is the caller's mistake", async () => {
    const deep = "[".repeat(60_000) + "]".repeat(60_000);
    const response = await rawMutation("business.create", `{"name":${deep}}`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  test("bytes that are no UTF-8 are refused rather than replaced", async () => {
    const body = Buffer.from('{"name":"\xe9"}', "latin1");
    const headers = { "content-type": "application/json" };
    await expectRefused(
      await raw("business.create", { method: "POST", headers, body }),
      400,
      "invalid_request",
    );
  });

  test.each([
    ["NUL", '{"a":"\\u0000"}'],
    ["half a surrogate pair", '{"a\\ud800":1}'],
    ["a number beyond all numbers", '{"a":[1e400]}'],
    ["what nests 5,000 levels deep", `{"a":${"[".repeat(5000)}${"]".repeat(5000)}}`],
  ])("a strategy's data with %s is refused", async (_name, data) => {
    const body = `{"id":1,"data":${data}}`;
    await expectRefused(await rawMutation("strategy.updateStored", body), 422, "invalid_input");
  });

  test.each(["0000-01-01T00:00:00Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00"])(
    "the time %s is refused",
    async (time) => {
      const patch = JSON.stringify({ id: 1, patch: { scheduledFor: time } });
      await expectRefused(await rawMutation("content.update", patch), 422, "invalid_input");
      const input = encodeURIComponent(JSON.stringify({ businessId: 1, from: time }));
      await expectRefused(await raw(`content.calendar?input=${input}`), 422, "invalid_input");
    },
  );

  test("a body above the limit is refused", async () => {
    const body = JSON.stringify({ name: "x", ignored: "x".repeat(9 * 1024 * 1024) });
    await expectRefused(await rawMutation("business.create", body), 413, "payload_too_large");
  });
});

describe("batches", () => {
  test("of ten calls are answered", async () => {
    const response = await raw(`${times(10, "chapter.list")}&input={}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveLength(10);
  });

  test("of eleven calls are refused as a whole, and nothing of them is done", async () => {
    await expectRefused(await raw(`${times(11, "chapter.list")}&input={}`), 400, "invalid_request");
    const before = await server.client("ada").business.list.query();
    const creations = await rawMutation(times(11, "business.create"), numbered(11, { name: "One too many" }));
    await expectRefused(creations, 400, "invalid_request");
    expect(await server.client("ada").business.list.query()).toEqual(before);
  });

  test("leave the other calls alone when one fails", async () => {
    const input = encodeURIComponent(JSON.stringify({ 0: { id: 2147483647 } }));
    const response = await raw(`business.get,chapter.list?batch=1&input=${input}`);
    expect(await response.json()).toMatchObject([
      { error: { data: { error: "business_not_found" } } },
      { result: { data: expect.any(Array) } },
    ]);
  });
});

test("a failure is JSON even for a client that asks for lines of it", async () => {
  const headers = { accept: "application/jsonl" };
  await expectRefused(await server.anonymous().fetch("/trpc/user.me", { headers }), 401, "unauthenticated");
});

test("no failure carries a stack, a path of the server or a statement", async () => {
  const responses = await Promise.all([
    raw("nope"),
    raw("%zz"),
    raw("business.get?input=%7B"),
    raw('business.get?input={"id":"x"}'),
    raw('business.get?input={"id":2147483647}'),
    rawMutation("business.create", "{"),
    rawMutation("business.create", '{"name":5}'),
    rawMutation("user.register", '{"id":"user_x","email":"x@example.com"}'),
    server.anonymous().get("/trpc/user.me"),
  ]);
  for (const response of responses) {
    const text = await response.text();
    expect(text).not.toMatch(/"stack"|node_modules|\.ts:\d|\/src\/|select |insert /i);
    expect(JSON.parse(text)).toHaveProperty("error");
  }
});
