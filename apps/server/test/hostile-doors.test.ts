/** What no client sends: bytes that are hardly HTTP, JSON made to break parsers, batches made to get around limits. */
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { procedures } from "../src/app-router.ts";
import { aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

/** Sends these bytes, ends, and gives all that is answered. */
function talk(...pieces: string[]): Promise<string> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.setEncoding("latin1").on("data", (text: string) => void (answer += text));
    socket.on("error", (error: NodeJS.ErrnoException) =>
      error.code === "ECONNRESET" || error.code === "EPIPE" ? resolve(answer) : reject(error),
    );
    socket.on("close", () => resolve(answer));
    for (const piece of pieces) socket.write(Buffer.from(piece, "latin1"));
  });
}

const statusesIn = (answer: string) =>
  [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map((found) => Number(found[1]));
const head = (...lines: string[]) => `${lines.join("\r\n")}\r\n\r\n`;
const HOST = "host: localhost";
const JSON_TYPE = "content-type: application/json";
const CLOSE = "connection: close";

describe("bytes that are hardly HTTP", () => {
  const requests: Record<string, string> = {
    "no HTTP at all": "hello\r\n\r\n",
    "a TLS greeting": "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "another protocol's first line": head("PRI * HTTP/2.0"),
    "an expectation nobody meets": head("GET /health HTTP/1.1", HOST, "expect: 200-maybe"),
    "a version there is none of": head("GET /health HTTP/9.9", HOST),
    "no host": head("GET /health HTTP/1.1"),
    "two lengths": `${head("POST /api/v1/businesses/ HTTP/1.1", HOST, "content-length: 2", "content-length: 3")}{}x`,
    "a length and chunks": `${head("POST /api/v1/businesses/ HTTP/1.1", HOST, "content-length: 4", "transfer-encoding: chunked")}0\r\n\r\n`,
    "a negative length": head("POST /api/v1/businesses/ HTTP/1.1", HOST, "content-length: -1"),
    "a length in words": head("POST /api/v1/businesses/ HTTP/1.1", HOST, "content-length: many"),
    "chunks of no size": `${head("POST /trpc/business.create HTTP/1.1", HOST, JSON_TYPE, "transfer-encoding: chunked")}zz\r\n{}\r\n`,
    "chunks in an unknown coding": `${head("POST /trpc/business.create HTTP/1.1", HOST, "transfer-encoding: xchunked")}0\r\n\r\n`,
    "a header without a name": head("GET /health HTTP/1.1", HOST, ": x"),
    "a blank before the colon": head("POST /health HTTP/1.1", HOST, "content-length : 4"),
    "a folded header": head("GET /health HTTP/1.1", HOST, "x-a: b", " folded"),
    "NUL in a header": head("GET /health HTTP/1.1", HOST, "x-a: \0b"),
    "a bare line feed between headers and an unfinished rest": "GET /health HTTP/1.1\nhost: x\n\n\x00",
    "headers beyond the bound": head("GET /health HTTP/1.1", HOST, `x-a: ${"a".repeat(20_000)}`),
    "an address beyond the bound": head(`GET /${"a".repeat(20_000)} HTTP/1.1`, HOST),
    "a blank in the address": head("GET /he alth HTTP/1.1", HOST),
  };

  test.each(Object.entries(requests))(
    "%s is refused in JSON, and the connection closed",
    async (_name, bytes) => {
      const answer = await talk(bytes);
      const statuses = statusesIn(answer).filter((status) => status !== 200);
      expect(statuses, answer).toHaveLength(1);
      expect(statuses[0]).toBeGreaterThanOrEqual(400);
      expect(statuses[0]).toBeLessThan(500);
      const refusal = answer.slice(answer.lastIndexOf("HTTP/1.1 "));
      expect(refusal).toMatch(/^connection: close\r$/im);
      expect(JSON.parse(refusal.slice(refusal.indexOf("\r\n\r\n") + 4))).toMatchObject({
        error: "invalid_request",
      });
    },
  );

  test.each([
    ["an address that is none", head("HEAD \\api HTTP/1.1", HOST)],
    ["an address that is none, after an empty line", `\r\n${head("HEAD \\api HTTP/1.1", HOST)}`],
    ["a header without a name", head("HEAD /health HTTP/1.1", HOST, ": x")],
    ["headers beyond the bound", head("HEAD /health HTTP/1.1", HOST, `x-a: ${"a".repeat(20_000)}`)],
    ["no host", head("HEAD /health HTTP/1.1")],
    ["an expectation nobody meets", head("HEAD /health HTTP/1.1", HOST, "expect: 200-maybe")],
  ])("HEAD with %s is refused without a body, as every HEAD is answered", async (_name, bytes) => {
    const answer = await talk(bytes);
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d [^]*\r\ncontent-length: [1-9]\d*\r\n/i);
    expect(answer.slice(answer.indexOf("\r\n\r\n"))).toBe("\r\n\r\n");
  });

  test("a second request hidden in the first one's body is never one", async () => {
    const hidden = head("DELETE /api/v1/businesses/1 HTTP/1.1", HOST);
    const smuggled = [
      `${head("POST /health HTTP/1.1", HOST, `content-length: ${hidden.length}`, "transfer-encoding: chunked")}0\r\n\r\n${hidden}`,
      `${head("POST /health HTTP/1.1", HOST, "transfer-encoding: chunked", "transfer-encoding: identity")}0\r\n\r\n${hidden}`,
      `${head("POST /health HTTP/1.1", HOST, "content-length: 0", `content-length: ${hidden.length}`)}${hidden}`,
    ];
    for (const bytes of smuggled) expect(statusesIn(await talk(bytes))).toEqual([400]);
  });

  test("a request that names another host is answered as any other, and leads nowhere", async () => {
    const answer = await talk(
      head("GET /api/v1/users HTTP/1.1", "host: evil.example", "x-forwarded-host: evil.example", CLOSE),
    );
    expect(statusesIn(answer)).toEqual([405]);
    expect(answer).not.toContain("evil.example");
  });
});

/** The same business, wished for at both doors. */
const doors = {
  REST: (body: string) => post("/api/v1/businesses/", body),
  tRPC: (body: string) => post("/trpc/business.create", body),
};

function post(path: string, body: string): Promise<Response> {
  return server
    .as("ada")
    .fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body });
}

describe.each(Object.entries(doors))("JSON at %s", (_door, send) => {
  const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);
  const refused: Record<string, string> = {
    "lists 5,000 deep": deep(5000, "[", "]"),
    "lists 200,000 deep": deep(200_000, "[", "]"),
    "objects 50,000 deep": `${'{"name":'.repeat(50_000)}"x"${"}".repeat(50_000)}`,
    "depth inside a member": `{"name":${deep(60_000, "[", "]")}}`,
    "a list in place of the object": '[{"name":"x"}]',
    "a text": '"name"',
    "a number": "1e999",
    "nothing but blanks": "   ",
    "NUL in a text": '{"name":"a\\u0000b"}',
    "half of a surrogate pair": '{"name":"\\ud800"}',
    "the other half": '{"name":"x\\udfff"}',
    "a name that is an object with a text's methods": '{"name":{"length":3,"toString":"x"}}',
    "a name in a list": '{"name":["x"]}',
    "a name of a megabyte": JSON.stringify({ name: "x".repeat(1_000_000) }),
    NaN: '{"name":NaN}',
    "a comment": '{"name":"x"/* */}',
    "single quotes": "{'name':'x'}",
    "a byte order mark and garbage": '\ufeff{"name":"x"}x',
    "a trailing comma": '{"name":"x",}',
    "a control character in a text": '{"name":"a\u0001b"}',
    "an escape that is none": '{"name":"\\x41"}',
    "half an escape": '{"name":"\\u12',
    "100,000 members": `{${Array.from({ length: 100_000 }, (_, n) => `"m${n}":0`).join(",")}}`,
  };
  test.each(Object.entries(refused))("%s is refused, not met with a fault", async (_name, body) => {
    const response = await send(body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.text()).not.toMatch(/\.ts:\d|node_modules|RangeError|SyntaxError/);
  });

  const harmless: Record<string, string> = {
    __proto__: '{"name":"x","__proto__":{"isAdmin":true,"user_id":"user_eve"}}',
    constructor: '{"name":"x","constructor":{"prototype":{"isAdmin":true}}}',
    "members nobody knows":
      '{"name":"x","id":1,"user_id":"user_eve","ownerId":"user_eve","created_at":"1970-01-01"}',
    "one member twice": '{"name":"first","name":"x"}',
    "toString and valueOf": '{"name":"x","toString":null,"valueOf":null,"hasOwnProperty":1}',
  };
  test.each(Object.entries(harmless))(
    "%s makes the caller's own business and nothing else",
    async (_name, body) => {
      const response = await send(body);
      // The typed API knows every member it takes, and refuses any other.
      expect([200, 201, 422]).toContain(response.status);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
      const owners = await server.db.selectFrom("businesses").select(["user_id", "name"]).execute();
      for (const owner of owners) expect(owner).toEqual({ user_id: server.userId("ada"), name: "x" });
    },
  );
});

describe("batches", () => {
  const batch = (path: string, body: unknown) => post(`/trpc/${path}?batch=1`, JSON.stringify(body));
  const many = (count: number, name: string) => Array.from({ length: count }, () => name).join(",");

  test.each<[string, string, unknown]>([
    ["eleven calls", many(11, "business.list"), {}],
    ["ten thousand calls", many(1500, "x"), {}],
    ["calls that travel alone, twice", many(2, "personalization.personalize"), {}],
    ["a call that travels alone behind others", `business.list,chapter.save`, {}],
    ["the same, spelled in percent signs", "business.list%2Cchapter.save", {}],
    ["the same, with half of it spelled so", "business.list,chapter%2Esave", {}],
  ])("of %s are refused as a whole", async (_name, path, body) => {
    const response = await batch(path, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { data: { error: "invalid_request" } } });
  });

  test("count every call of theirs, whether it exists or not", async () => {
    const response = await batch(many(10, "nope.nope"), {});
    const answers = (await response.json()) as { error: { data: { error: string } } }[];
    expect(answers.map(({ error }) => error.data.error)).toEqual(
      Array.from({ length: 10 }, () => "not_found"),
    );
  });

  test.each<[string, unknown]>([
    ["a list of inputs", [{ name: "x" }]],
    ["an input under a name", { a: { name: "x" } }],
    ["an input under __proto__", JSON.parse('{"__proto__":{"name":"x"},"0":null}')],
    ["an input beyond the calls", { 7: { name: "x" } }],
    ["no inputs", null],
    ["a number", 5],
  ])("with %s meet no fault", async (_name, inputs) => {
    const response = await batch("business.create,business.create", inputs);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  });

  test("of one call are one call: the flag alone changes nothing", async () => {
    const response = await batch("personalization.personalize", {
      0: { sessionId: aSessionId(), chapterId: "c", chapterContent: "One.", level: "beginner" },
    });
    expect(response.status).toBe(200);
  });
});

describe("numbers beyond what a row can count to", () => {
  const HUGE = [2_147_483_648, Number.MAX_SAFE_INTEGER, 1e300, -1, 0];
  const calls: [path: string, input: (huge: number) => object][] = [
    ["business.get", (id) => ({ id })],
    ["strategy.version", (version) => ({ id: 1, version })],
    ["strategy.restore", (to) => ({ id: 1, version: 1, to })],
    ["strategy.update", (version) => ({ id: 1, version, patch: {} })],
    ["content.approve", (version) => ({ id: 1, version, approved: true })],
    ["content.update", (version) => ({ id: 1, version, patch: { text: "x" } })],
    ["apiKey.revoke", (id) => ({ id })],
  ];
  async function statusOf(path: string, input: object): Promise<number> {
    const text = JSON.stringify(input);
    const isQuery = procedures.get(path)?.type === "query";
    const response = isQuery
      ? await server.as("ada").get(`/trpc/${path}?input=${encodeURIComponent(text)}`)
      : await post(`/trpc/${path}`, text);
    return response.status;
  }
  test.each(calls)("are refused by %s", async (path, input) => {
    for (const huge of HUGE) expect([huge, await statusOf(path, input(huge))]).toEqual([huge, 422]);
  });

  test.each([Number.MAX_SAFE_INTEGER, 2_147_483_648])("a page after %d is the first one", async (cursor) => {
    const input = encodeURIComponent(JSON.stringify({ cursor }));
    for (const path of ["business.list", "user.auditLog", "chapter.listSaved"]) {
      expect((await server.as("ada").get(`/trpc/${path}?input=${input}`)).status, path).toBeLessThan(500);
    }
  });
});

describe("lines of JSON", () => {
  test.each([
    ["accept", "application/jsonl"],
    ["accept", "text/html, application/jsonl;q=0.9"],
    ["trpc-accept", "application/jsonl"],
  ])("asked for by %s: %s, failures are JSON all the same", async (name, value) => {
    for (const path of [
      "business.list",
      "nope.nope",
      "business.list,nope.nope?batch=1",
      "chapter.get?input={",
    ]) {
      const response = await server.anonymous().fetch(`/trpc/${path}`, { headers: { [name]: value } });
      // Of several calls that fail differently the status is 207.
      expect(response.status, path).toBeGreaterThanOrEqual(207);
      expect(response.headers.get("content-type"), path).toMatch(/^application\/json/);
      expect(JSON.stringify(await response.json()), path).toContain('"error"');
    }
  });
});

test.each(["multipart/form-data", "text/plain", "application/octet-stream", ";;;"])(
  "a type of %s for the body a GET does not have changes nothing",
  async (type) => {
    const response = await server
      .as("ada")
      .fetch("/trpc/business.list", { headers: { "content-type": type } });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  },
);

describe("answers of the API", () => {
  test.each(["/api/v1/users/me", "/trpc/user.me", "/api/nope", "/health", "/ready"])(
    "nothing on the way keeps %s",
    async (path) => {
      expect((await server.as("ada").get(path)).headers.get("cache-control")).toContain("no-store");
    },
  );
});
