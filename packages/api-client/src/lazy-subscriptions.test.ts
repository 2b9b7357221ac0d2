import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createApiClient } from "./create-api-client.ts";

const END = { kind: "end", generation: { state: "done", done: 9, total: 9 }, version: 1 };

/** A server of one subscription; the answer tells its address and who has asked. */
async function streaming(tell: (response: ServerResponse) => void) {
  const asked: { url: string | undefined; authorization: string | undefined }[] = [];
  const closed: Promise<void>[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers.authorization });
    closed.push(new Promise((resolve) => response.once("close", () => resolve())));
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("event: connected\ndata: {}\n\n");
    tell(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, closed };
}

test("a client follows subscriptions like it makes calls, with its token", async () => {
  const { baseUrl, asked } = await streaming((response) => {
    response.write(`data: ${JSON.stringify(END)}\nid: end\n\n`);
    response.end("event: return\ndata:\n\n");
  });
  const api = createApiClient({ baseUrl, token: () => "a-token" });
  const events: unknown[] = [];
  await new Promise<void>((resolve, reject) => {
    api.strategy.watch.subscribe(
      { id: 7 },
      { onData: ({ data }) => events.push(data), onComplete: resolve, onError: reject },
    );
  });
  expect(events).toEqual([END]);
  expect(asked).toMatchObject([{ authorization: "Bearer a-token" }]);
  expect(asked[0]?.url).toMatch(/^\/trpc\/strategy\.watch\?/);
});

test("a subscription that is given up closes its connection", async () => {
  const { baseUrl, closed } = await streaming((response) => {
    response.write(`data: ${JSON.stringify(END)}\nid: end\n\n`);
  });
  await new Promise<void>((resolve) => {
    const subscription = createApiClient({ baseUrl }).strategy.watch.subscribe(
      { id: 7 },
      {
        onData: () => {
          subscription.unsubscribe();
          resolve();
        },
      },
    );
  });
  await closed[0];
  expect(closed).toHaveLength(1);
});

test("one that is given up at once never asks", async () => {
  const { baseUrl, asked } = await streaming((response) => response.end("event: return\ndata:\n\n"));
  const api = createApiClient({ baseUrl });
  api.strategy.watch.subscribe({ id: 7 }, {}).unsubscribe();
  await new Promise<void>((resolve) => {
    api.strategy.watch.subscribe({ id: 8 }, { onComplete: resolve });
  });
  expect(asked).toHaveLength(1);
});
