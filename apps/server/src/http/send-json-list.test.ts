import { once } from "node:events";
import { createServer, get, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { sendJsonList } from "./send-json-list.ts";

let server: Server;
afterEach(() => server.close().closeAllConnections());

async function ask(answer: RequestListener, method = "GET"): Promise<IncomingMessage> {
  server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => void get({ port, method }, resolve).on("error", reject));
}

test.each([
  ["without an entry", []],
  ["of a few", [{ id: 1 }, { id: 2, name: "\u2028 “ä” 🙂" }, null]],
  ["of megabytes", Array.from({ length: 300 }, (_, id) => ({ id, text: `Grüße "${id}" `.repeat(1000) }))],
])("a list %s arrives as its JSON", async (_name, list: unknown[]) => {
  const answer = await ask((_request, response) => void sendJsonList(response, 200, list));
  expect(answer.headers["content-type"]).toBe("application/json");
  expect(JSON.parse(await text(answer))).toEqual(list);
});

test("a question for the headers alone has no body", async () => {
  const list = Array.from({ length: 100 }, () => "x".repeat(10_000));
  const answer = await ask((_request, response) => void sendJsonList(response, 200, list), "HEAD");
  expect([answer.statusCode, await text(answer)]).toEqual([200, ""]);
});

test("others have their turn while it is written", async () => {
  const list = Array.from({ length: 100 }, () => "x".repeat(100_000));
  let turns = 0;
  const answer = await ask((_request, response) => {
    const count = () => {
      turns += 1;
      if (!response.writableEnded) setImmediate(count);
    };
    count();
    void sendJsonList(response, 200, list);
  });
  await text(answer);
  expect(turns).toBeGreaterThan(50);
});

test("what nobody reads any more is not written to its end", async () => {
  let written = 0;
  const list = Array.from({ length: 1000 }, () => ({ toJSON: () => ((written += 1), "x".repeat(100_000)) }));
  let whenOver = () => {};
  const over = new Promise<void>((resolve) => (whenOver = resolve));
  const answer = await ask((_request, response) => void sendJsonList(response, 200, list).then(whenOver));
  answer.destroy();
  await over;
  expect(written).toBeLessThan(1000);
});
