/** Bodies as they arrive: their type, their size, and everything hostile that JSON can carry. */
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { aBusinessBody, aSessionId } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();

const MIB = 1024 * 1024;

/** Posts bytes as they are to create a business; without a type unless one is given. */
function postRaw(body: string | Uint8Array<ArrayBuffer>, contentType?: string): Promise<Response> {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const headers = contentType === undefined ? undefined : { "content-type": contentType };
  return server
    .as("ada")
    .fetch("/api/v1/businesses/", { method: "POST", body: bytes, ...(headers && { headers }) });
}

const postJson = (body: string | Uint8Array<ArrayBuffer>) => postRaw(body, "application/json");

describe("content types", () => {
  test.each([
    "application/json",
    "APPLICATION/JSON",
    "application/json; charset=utf-8",
    "application/json;profile=x",
    "application/vnd.api+json",
    "application/problem+json; x=y",
  ])("%s is read as JSON", async (contentType) => {
    const response = await postRaw('{"name":"Typed"}', contentType);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ name: "Typed" });
  });

  test("JSON without any content type is read too", async () => {
    const response = await postRaw('{"name":"Untyped"}');
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ name: "Untyped" });
  });

  test.each([
    "text/plain",
    "text/plain; charset=utf-8",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/xml",
    "application/jsonp",
    "text/json",
  ])("%s is not parsed", async (contentType) => {
    const response = await postRaw('{"name":"ct"}', contentType);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      detail: [
        {
          type: "model_attributes_type",
          loc: ["body"],
          msg: "Input should be a valid dictionary or object to extract fields from",
          input: '{"name":"ct"}',
        },
      ],
    });
  });

  test("a compressed body is told what it has to be", async () => {
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    const body = new Uint8Array(gzipSync('{"name":"zip"}'));
    const response = await server.as("ada").fetch("/api/v1/businesses/", { method: "POST", headers, body });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      detail: "Encoded bodies are not read; send this one without Content-Encoding",
      error: "invalid_request",
    });
  });

  test.each(["GET", "DELETE"])("%s may say application/json without having a body", async (method) => {
    const created = await server.as("ada").post("/api/v1/businesses/", aBusinessBody());
    const { id } = (await created.json()) as { id: number };
    const headers = { "content-type": "application/json" };
    const response = await server.as("ada").fetch(`/api/v1/businesses/${id}`, { method, headers });
    expect(response.status).toBe(method === "GET" ? 200 : 204);
  });

  test.each([
    ["a compressed body", "application/json", "gzip"],
    ["an unknown compression", "application/json", "zebra"],
    ["an unknown character set", "application/json; charset=klingon", "identity"],
  ])("%s is refused in JSON, not as a failure of ours", async (_name, contentType, encoding) => {
    const headers = { "content-type": contentType, "content-encoding": encoding };
    const body = new Uint8Array(gzipSync('{"name":"zip"}'));
    const response = await server.as("ada").fetch("/api/v1/businesses/", { method: "POST", headers, body });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.json()).toHaveProperty("detail");
  });
});

describe("sizes", () => {
  /** Nine MiB in pieces, without saying beforehand how many. */
  function pieces(): ReadableStream<Uint8Array> {
    let left = 9;
    return new ReadableStream({
      pull(controller) {
        if (left === 0) return controller.close();
        left -= 1;
        controller.enqueue(new Uint8Array(MIB).fill(0x20));
      },
    });
  }

  test("2 MiB are accepted, also where only a little of it is kept", async () => {
    const response = await postJson(JSON.stringify({ name: "Large", ignored: "x".repeat(2 * MIB) }));
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ name: "Large" });
  });

  test("a chapter of 1 MiB is adapted", async () => {
    const paragraph = "We utilize several channels in order to reach customers. The budget is small.\n\n";
    const chapter = paragraph.repeat(Math.ceil(MIB / paragraph.length)).slice(0, MIB);
    const response = await server.anonymous().post("/api/personalization/personalize", {
      session_id: aSessionId(),
      chapter_content: chapter,
      chapter_id: "long",
      difficulty_level: "beginner",
    });
    expect(response.status).toBe(200);
    const { personalized_content: text } = (await response.json()) as { personalized_content: string };
    expect(text.length).toBeGreaterThan(MIB / 2);
  });

  test.each([
    "/api/v1/businesses/",
    "/api/v1/users/",
    "/api/personalization/personalize",
    "/api/personalize",
  ])("a body above the limit on %s is refused, and the server stays up", async (path) => {
    const headers = { "content-type": "application/json" };
    const whole: RequestInit = { method: "POST", headers, body: new Uint8Array(9 * MIB).fill(0x20) };
    const chunked: RequestInit = { method: "POST", headers, body: pieces(), duplex: "half" };
    for (const init of [whole, chunked]) {
      const response = await server.as("ada").fetch(path, init);
      expect(response.status).toBe(413);
      const expected = { detail: "Request body is too large", error: "payload_too_large" };
      expect(await response.json()).toMatchObject(expected);
    }
    expect((await server.anonymous().get("/health")).status).toBe(200);
  });
});

describe("hostile JSON", () => {
  const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);

  test.each([
    ["a NUL character", String.raw`{"name":"a\u0000b"}`],
    ["a lone surrogate", String.raw`{"name":"a\ud800b"}`],
    ["surrogates the wrong way round", String.raw`{"name":"\udc00\ud800"}`],
    ["a NUL in an optional text", String.raw`{"name":"x","description":"\u0000"}`],
    ["an object for a name", '{"name":{"$ne":null}}'],
    ["60 000 levels for a name", `{"name":${deep(60_000)}}`],
    ["60 000 levels beside the known members", `{"name":"Plain","unknown":${deep(60_000)}}`],
    ["60 000 open brackets", "[".repeat(60_000)],
    ["60 000 levels alone", deep(60_000)],
    ["NaN", '{"name":NaN}'],
    ["Infinity", '{"name":-Infinity}'],
    ["a byte order mark alone", "\uFEFF"],
    ["a control character inside a string", '{"name":"a\u0001b"}'],
    ["only __proto__", '{"__proto__":{"name":"x"}}'],
    ["only constructor.prototype", '{"constructor":{"prototype":{"name":"x"}}}'],
  ])("%s is refused with a list of errors", async (_name, body) => {
    const response = await postJson(body);
    expect(response.status).toBe(422);
    const { detail } = (await response.json()) as { detail: unknown };
    expect(detail).toEqual([expect.objectContaining({ type: expect.any(String), msg: expect.any(String) })]);
  });

  test("bytes that are not UTF-8 are refused", async () => {
    const response = await postJson(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: "There was an error parsing the body" });
  });

  test.each([
    ["__proto__", '{"name":"Plain","__proto__":{"description":"polluted","id":7}}'],
    ["constructor", '{"name":"Plain","constructor":{"prototype":{"description":"polluted"}}}'],
    ["an enormous number", '{"name":"Plain","id":1e999,"unknown":1e400}'],
  ])("%s beside the known members is ignored", async (_name, body) => {
    const response = await postJson(body);
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({ name: "Plain", description: null });
    expect(({} as Record<string, unknown>).description).toBeUndefined();
  });

  test.each([
    ["NUL in the session id", { session_id: "a\u0000b" }],
    ["a lone surrogate in the session id", { session_id: "\ud800" }],
    ["NUL in the chapter", { chapter_content: "One.\u0000 Two." }],
    ["a lone surrogate in the chapter", { chapter_content: "One \udfff two." }],
    ["a level from the prototype", { difficulty_level: "constructor" }],
    ["a position beyond all numbers", { reading_position: 1e308 }],
  ])("personalize survives %s", async (_name, members) => {
    const chapter = {
      session_id: aSessionId(),
      chapter_content: "One. Two.",
      chapter_id: "c",
      difficulty_level: "beginner",
    };
    const response = await server
      .anonymous()
      .post("/api/personalization/personalize", { ...chapter, ...members });
    expect([200, 400]).toContain(response.status);
    expect(await response.json()).toHaveProperty(response.status === 200 ? "personalized_content" : "error");
  });
});
