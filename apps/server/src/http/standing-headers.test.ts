import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterEach, expect, test } from "vitest";
import { openAppServer } from "./listen.ts";
import { sendJson } from "./send-json.ts";
import { sayStandingHeaders, standing } from "./standing-headers.ts";

let close = () => {};
afterEach(() => close());

/** The headers of an answer that this handler gives, in an application whose answers say three of their own. */
async function headersOf(handler: RequestHandler): Promise<Headers> {
  const app = express();
  sayStandingHeaders(app);
  app.use((_request, response, next) => {
    standing(response, "x-content-type-options", "nosniff");
    standing(response, "cache-control", "no-store");
    standing(response, "vary", "Origin");
    next();
  }, handler);
  const server = openAppServer(app);
  close = () => void server.close();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return headers;
}

const ways: [name: string, handler: RequestHandler][] = [
  ["sent as JSON", (_request, response) => sendJson(response, 200, {})],
  ["sent by Express", (_request, response) => void response.json({})],
  ["ended without a body", (_request, response) => void response.status(204).end()],
  ["begun by its head alone", (_request, response) => void response.writeHead(200, { "x-own": "1" }).end()],
  ["written piece by piece", (_request, response) => void response.write("a", () => response.end())],
];

test.each(ways)("an answer %s says them", async (_name, handler) => {
  const headers = await headersOf(handler);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toBe("no-store");
});

test("a handler's own word counts, and what it varies by is added", async () => {
  const headers = await headersOf((_request, response) => {
    response.set("cache-control", "no-cache").vary("Accept").json({});
  });
  expect(headers.get("cache-control")).toBe("no-cache");
  expect(headers.get("vary")).toBe("Accept, Origin");
});

test("JSON with headers of its own says both", async () => {
  const headers = await headersOf((_request, response) => sendJson(response, 200, {}, ["vary", "Accept"]));
  expect(headers.get("vary")).toBe("Accept, Origin");
});

test("a header set before JSON is sent is not lost", async () => {
  const headers = await headersOf((_request, response) => {
    response.set("connection", "close");
    sendJson(response, 200, {});
  });
  expect(headers.get("connection")).toBe("close");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
});
