/** Whatever is asked, the direct door and the official adapter answer alike. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allowOrigins } from "../src/http/cors.ts";
import { openAppServer } from "../src/http/listen.ts";
import { logRequests } from "../src/http/request-log.ts";
import { sayStandingHeaders } from "../src/http/standing-headers.ts";
import { trpcDoor } from "../src/http/trpc-door.ts";
import { startServer } from "./support/start-server.ts";

const direct = startServer();

/** The same resources behind a door that leaves every call to the official adapter. */
let official: Server;
beforeAll(async () => {
  const app = express().set("query parser", false);
  app.use(
    logRequests(direct.resources.log, (path) => path),
    allowOrigins([]),
  );
  sayStandingHeaders(app);
  const toAdapter: RequestHandler = (_request, _response, next) => next();
  app.use(trpcDoor(direct.resources, () => {}, toAdapter));
  official = openAppServer(app);
  await new Promise<void>((resolve) => official.listen(0, "127.0.0.1", resolve));
});
afterAll(() => void official.close());

type Asked = { path: string; init?: RequestInit; token?: string | null };

async function answerOf(base: string, { path, init = {}, token }: Asked) {
  const headers = new Headers(init.headers);
  const bearer = token === undefined ? await direct.tokenOf("ada") : token;
  if (bearer !== null) headers.set("authorization", `Bearer ${bearer}`);
  const response = await fetch(`${base}/trpc/${path}`, { ...init, headers });
  const header = (name: string) => response.headers.get(name);
  return {
    status: response.status,
    type: header("content-type"),
    vary: header("vary"),
    connection: header("connection"),
    retryAfter: header("retry-after"),
    challenge: header("www-authenticate"),
    body: masked(await response.text()),
  };
}

/** What is new with each answer is not compared. */
function masked(text: string): string {
  return text
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":"…"')
    .replaceAll(/"(updatedAt|createdAt)":"[^"]*"/g, '"$1":"…"')
    .replaceAll(/"id":\d+/g, '"id":0');
}

async function expectAlike(asked: Asked) {
  const { port } = official.address() as AddressInfo;
  const expected = await answerOf(`http://127.0.0.1:${port}`, asked);
  const given = await answerOf(direct.url, asked);
  expect(given).toEqual(expected);
  return given;
}

const post = (body: string | Uint8Array<ArrayBuffer>, type = "application/json"): RequestInit => ({
  method: "POST",
  headers: { "content-type": type },
  body,
});
const input = (value: unknown) => `input=${encodeURIComponent(JSON.stringify(value))}`;
const patch = JSON.stringify({ firstName: "Ada" });
const large = `{"firstName":"${"x".repeat(1024 * 1024)}"}`;

/** A body whose length is not announced. */
function streamed(text: string): RequestInit {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < text.length; at += 65_536) {
        controller.enqueue(new TextEncoder().encode(text.slice(at, at + 65_536)));
      }
      controller.close();
    },
  });
  return { ...post(""), body, duplex: "half" } as RequestInit;
}

describe("a query", () => {
  test.each([
    ["without input", "user.me", 200],
    ["with input", `business.get?${input({ id: 2147483647 })}`, 404],
    ["with an input nobody wants", `user.me?${input({ any: 1 })}`, 200],
    ["with an empty input", "business.get?input=", 422],
    ["with the first of two inputs", `business.get?${input({ id: 1 })}&${input({ id: 2 })}`, 404],
    ["with input that is no JSON", "business.get?input=%7B", 400],
    ["with input that is null", "business.get?input=null", 422],
    ["with a number for an object", "business.get?input=5", 422],
    ["with a broken percent-encoding", "business.get?input=%zz", 400],
    ["in a batch of one", "user.me?batch=1", 200],
    ["that is no batch", "user.me?batch=0", 200],
    ["of no batch with a comma", "user.me,business.list", 404],
    ["unknown", "user.nope", 404],
    ["called like what all objects have", "constructor", 404],
    ["with connection parameters", "user.me?connectionParams=%7B%7D", 200],
    ["with wrong connection parameters", "user.me?connectionParams=5", 400],
    ["with an encoded name", "user%2Eme", 200],
  ])("%s", async (_name, path, status) => {
    expect((await expectAlike({ path })).status).toBe(status);
  });

  test.each([
    ["nobody", null],
    ["somebody with a bad token", "nonsense"],
  ])("of %s", async (_name, token) => {
    expect((await expectAlike({ path: "user.me", token })).status).toBe(401);
  });

  test.each([
    ["HEAD", { method: "HEAD" }],
    ["POST", post("{}")],
    ["a content type it does not need", { headers: { "content-type": "text/plain" } }],
    ["a form's content type", { headers: { "content-type": "multipart/form-data; boundary=x" } }],
    ["a wish for lines of JSON", { headers: { accept: "application/jsonl" } }],
    ["the adapter's own wish for lines of JSON", { headers: { "trpc-accept": "application/jsonl" } }],
  ])("by %s", async (_name, init) => {
    await expectAlike({ path: "user.me", init });
  });
});

describe("a batch", () => {
  test.each([
    ["of two", "user.me,business.list?batch=1&input=%7B%7D", 200],
    [
      "of one that fails and one that does not",
      `business.get,user.me?batch=1&${input({ 0: { id: 9 } })}`,
      207,
    ],
    [
      "of two that fail alike",
      `business.get,business.get?batch=1&${input({ 0: { id: 8 }, 1: { id: 9 } })}`,
      404,
    ],
    ["of two that fail differently", `business.get,business.get?batch=1&${input({ 0: { id: 8 } })}`, 207],
    ["without input", "user.me,business.get?batch=1", 207],
    ["whose input is a list", "user.me,business.get?batch=1&input=%5B1%5D", 207],
    ["whose input is a number", "business.get,business.get?batch=1&input=5", 400],
    ["whose input is no JSON", "business.get,business.get?batch=1&input=%7B", 400],
    ["with a name left out", "user.me,?batch=1", 207],
    ["with an unknown name", "user.me,user.nope?batch=1", 207],
    ["with an encoded comma", "user.me%2Cbusiness.list?batch=1", 200],
    ["of a query and a mutation", "user.me,user.update?batch=1", 400],
    ["with a subscription", "personalization.stream,user.me?batch=1", 400],
  ])("%s", async (_name, path, status) => {
    expect((await expectAlike({ path })).status).toBe(status);
  });

  // Of one: the lines of several come in the order in which they are ready.
  test("in lines of JSON", async () => {
    await expectAlike({
      path: "user.me?batch=1",
      init: { headers: { "trpc-accept": "application/jsonl" } },
    });
  });
});

describe("a mutation", () => {
  test.each([
    ["with input", "user.update", post(patch), 200],
    ["of UTF-8", "user.update", post(patch, "application/json; charset=utf-8"), 200],
    ["with a byte order mark", "user.update", post(`\uFEFF${patch}`), 200],
    ["with bytes that are no UTF-8", "user.update", post(Uint8Array.of(123, 255, 125)), 400],
    ["with a content type in capitals", "user.update", post(patch, "Application/JSON"), 200],
    ["with an empty body", "user.update", post(""), 400],
    ["with malformed JSON", "user.update", post("{"), 400],
    ["with a wrong type", "user.update", post('{"firstName":5}'), 422],
    ["in a batch", "user.update,user.update?batch=1", post(`{"0":${patch},"1":{"firstName":5}}`), 207],
    ["in a batch whose input is a list", "user.update?batch=1", post("[1]"), 400],
    ["by GET", `user.update?${input({ firstName: "Ada" })}`, {}, 405],
    ["whose input is in the address", `user.update?${input({ firstName: "Ada" })}`, post(""), 400],
  ])("%s", async (_name, path, init, status) => {
    expect((await expectAlike({ path, init })).status).toBe(status);
  });

  test("whose length is not announced", async () => {
    const given = await answerOf(direct.url, { path: "user.update", init: streamed(patch) });
    expect(given).toEqual(await answerOf(direct.url, { path: "user.update", init: post(patch) }));
  });

  test("that grows too large while it is sent", async () => {
    const given = await answerOf(direct.url, { path: "user.update", init: streamed(large) });
    expect(given).toMatchObject({ status: 413, connection: "close" });
    expect(JSON.parse(given.body)).toMatchObject({ error: { data: { error: "payload_too_large" } } });
  });

  test("of nobody is refused before its body is read", async () => {
    expect((await expectAlike({ path: "user.update", init: post("{"), token: null })).status).toBe(401);
  });
});

test("a subscription to what is not there", async () => {
  await expectAlike({
    path: `personalization.stream?${input({ sessionId: "sess_none", level: "beginner" })}`,
    init: { headers: { accept: "text/event-stream" } },
  });
});
