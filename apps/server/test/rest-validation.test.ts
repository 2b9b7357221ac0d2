/** The list a caller gets with status 422 on /api/v1: every error at once, with type, loc, msg and input. */
import { describe, expect, test } from "vitest";
import { aBusinessBody } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

type Fault = { type: string; loc: (string | number)[]; msg: string; input: unknown };

const BUSINESSES = "/api/v1/businesses/";
const USERS = "/api/v1/users/";

/** Sends JSON text as it stands. */
function send(method: string, path: string, body: string): Promise<Response> {
  const headers = { "content-type": "application/json" };
  return server.as("ada").fetch(path, { method, headers, body });
}

/** The faults of a 422 answer. */
async function faultsOf(response: Response): Promise<unknown> {
  expect(response.status).toBe(422);
  const body = await response.json();
  expect(body).toMatchObject({ error: "invalid_input", detail: expect.any(Array) });
  return (body as { detail: unknown }).detail;
}

const missing = (loc: string[], input: unknown): Fault => ({
  type: "missing",
  loc,
  msg: "Field required",
  input,
});
const notText = (loc: string[], input: unknown): Fault => ({
  type: "string_type",
  loc,
  msg: "Input should be a valid string",
  input,
});
const notObject = (input: unknown): Fault => ({
  type: "model_attributes_type",
  loc: ["body"],
  msg: "Input should be a valid dictionary or object to extract fields from",
  input,
});
const notInteger = (input: string): Fault => ({
  type: "int_parsing",
  loc: ["path", "business_id"],
  msg: "Input should be a valid integer, unable to parse string as an integer",
  input,
});

describe("what is missing", () => {
  test("a required member is named, with the whole object received", async () => {
    expect(await faultsOf(await send("POST", BUSINESSES, "{}"))).toMatchObject([
      missing(["body", "name"], {}),
    ]);
    const given = { description: "d", unknown: [1] };
    const faults = await faultsOf(await send("POST", BUSINESSES, JSON.stringify(given)));
    expect(faults).toMatchObject([missing(["body", "name"], given)]);
  });

  test("all missing members come in one list, the e-mail first", async () => {
    const faults = await faultsOf(await send("POST", USERS, "{}"));
    expect(faults).toMatchObject([missing(["body", "email"], {}), missing(["body", "clerk_id"], {})]);
  });

  test.each([
    ["POST", BUSINESSES],
    ["POST", USERS],
    ["PUT", "/api/v1/businesses/1"],
  ])("%s %s without a body misses the body", async (method, path) => {
    const bare = await server.as("ada").fetch(path, { method });
    expect(await faultsOf(bare)).toMatchObject([missing(["body"], null)]);
    expect(await faultsOf(await send(method, path, ""))).toMatchObject([missing(["body"], null)]);
    expect(await faultsOf(await send(method, path, "null"))).toMatchObject([missing(["body"], null)]);
  });
});

describe("what is of the wrong type", () => {
  const members = ["name", "description", "target_audience", "marketing_goals", "industry", "company_size"];

  test.each(members)("%s must be a string", async (member) => {
    for (const value of [5, true, ["x"], { x: 1 }]) {
      const response = await server.as("ada").post(BUSINESSES, aBusinessBody({ [member]: value }));
      expect(await faultsOf(response)).toMatchObject([notText(["body", member], value)]);
    }
  });

  test("a name cannot be null, neither new nor changed", async () => {
    const expected = [notText(["body", "name"], null)];
    expect(await faultsOf(await send("POST", BUSINESSES, '{"name":null}'))).toMatchObject(expected);
    expect(await faultsOf(await send("PUT", "/api/v1/businesses/1", '{"name":null}'))).toMatchObject(
      expected,
    );
  });

  test("every fault is in the list, in the order of the documented members", async () => {
    const body = Object.fromEntries(members.toReversed().map((member, n) => [member, n]));
    const faults = await faultsOf(await server.as("ada").post(BUSINESSES, body));
    expect((faults as Fault[]).map(({ loc }) => loc)).toEqual(members.map((member) => ["body", member]));
  });

  test.each([
    ["[]", []],
    ['"text"', "text"],
    ["5", 5],
    ["true", true],
    ["false", false],
    ['[{"name":"x"}]', [{ name: "x" }]],
  ])("the body %s is JSON but no object", async (body, input) => {
    for (const [method, path] of [
      ["POST", BUSINESSES],
      ["POST", USERS],
      ["PUT", "/api/v1/businesses/1"],
    ] as const) {
      expect(await faultsOf(await send(method, path, body)), path).toMatchObject([notObject(input)]);
    }
  });
});

describe("integers in the path", () => {
  test.each(["abc", "1.5", "1e3", "0x1", "null", "1,0", "one", "-", "+", "1 2", "--1"])(
    "%s is no integer",
    async (text) => {
      for (const method of ["GET", "DELETE"]) {
        const response = await server
          .as("ada")
          .fetch(`/api/v1/businesses/${encodeURIComponent(text)}`, { method });
        expect(await faultsOf(response), method).toMatchObject([notInteger(text)]);
      }
    },
  );

  test.each([
    ["leading zeros", (id: number) => `00${id}`],
    ["a plus", (id: number) => `+${id}`],
    ["a decimal zero", (id: number) => `${id}.0`],
    ["blanks around", (id: number) => `%20${id}%20`],
  ])("%s do not change which business is meant", async (_name, spell) => {
    const created = await server.as("ada").post(BUSINESSES, aBusinessBody());
    const { id } = (await created.json()) as { id: number };
    const response = await server.as("ada").get(`/api/v1/businesses/${spell(id)}`);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id });
  });

  test.each(["0", "-1", "2147483647", "2147483648", "9223372036854775808", `1${"0".repeat(60)}`])(
    "%s is an integer that nothing is stored under",
    async (id) => {
      const path = `/api/v1/businesses/${id}`;
      for (const [method, body] of [["GET"], ["DELETE"], ["PUT", '{"name":"x"}']] as const) {
        const init = {
          method,
          headers: { "content-type": "application/json" },
          ...(body !== undefined && { body }),
        };
        const response = await server.as("ada").fetch(path, init);
        expect(response.status, method).toBe(404);
        expect(await response.json()).toMatchObject({ detail: "Business not found" });
      }
    },
  );

  test("faults of the path and of the body come in one list, the path first", async () => {
    const faults = await faultsOf(await send("PUT", "/api/v1/businesses/abc", '{"name":5}'));
    expect(faults).toMatchObject([notInteger("abc"), notText(["body", "name"], 5)]);
  });
});

describe("malformed JSON", () => {
  test.each([
    ["{bad", 1, "Expecting property name enclosed in double quotes"],
    ["{'name':1}", 1, "Expecting property name enclosed in double quotes"],
    ['{"name":"x",}', 12, "Expecting property name enclosed in double quotes"],
    ['{"name":}', 8, "Expecting value"],
    ["nope", 0, "Expecting value"],
    ['{"name":"x"', 11, "Expecting ',' delimiter"],
    ["[1 2]", 3, "Expecting ',' delimiter"],
    ['{"name":"x"} x', 13, "Extra data"],
    ['{"name":"x', 8, "Unterminated string starting at"],
  ])("%s is said to fail at character %i: %s", async (body, offset, error) => {
    expect(await faultsOf(await send("POST", BUSINESSES, body))).toMatchObject([
      { type: "json_invalid", loc: ["body", offset], msg: "JSON decode error", input: {}, ctx: { error } },
    ]);
  });
});

describe("what the database cannot or should not hold", () => {
  test.each([
    ["an empty name", { name: "" }, "name"],
    ["a blank name", { name: " \t " }, "name"],
    ["a NUL in a name", { name: "a\u0000b" }, "name"],
    ["a NUL in a text", { description: "\u0000" }, "description"],
    ["a text without end", { description: "x".repeat(60_000) }, "description"],
    ["a name without end", { name: "x".repeat(5000) }, "name"],
  ])("%s is refused at its member", async (_name, members, member) => {
    const body = aBusinessBody(members);
    expect(await faultsOf(await server.as("ada").post(BUSINESSES, body))).toMatchObject([
      {
        type: expect.stringMatching(/^(value_error|string_too_short|string_too_long)$/),
        loc: ["body", member],
        msg: expect.stringMatching(/\S/),
      },
    ]);
  });

  test("a NUL is a value_error", async () => {
    const faults = await faultsOf(await server.as("ada").post(BUSINESSES, { name: "a\u0000b" }));
    expect(faults).toMatchObject([{ type: "value_error", loc: ["body", "name"], input: "a\u0000b" }]);
  });
});

test("a fault always has type, loc, msg and input, and a refused request changes nothing", async () => {
  const requests = ["{}", '{"name":5}', "[]", "{bad", '{"name":""}', "null"];
  for (const body of requests) {
    const response = await server.as("refused").fetch(BUSINESSES, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    for (const fault of (await faultsOf(response)) as Fault[]) {
      expect(Object.keys(fault)).toEqual(expect.arrayContaining(["type", "loc", "msg", "input"]));
    }
  }
  const list = await server.as("refused").get(BUSINESSES);
  expect(await list.json()).toEqual([]);
});
