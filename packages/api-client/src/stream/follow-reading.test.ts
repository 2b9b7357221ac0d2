import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { ReadingEvent, ReadingFacts } from "@growth-guide/contract";
import { expect, onTestFinished, test } from "vitest";
import { followReading } from "./follow-reading.ts";

const FACTS: ReadingFacts = {
  sessionId: "s",
  chapterId: "c",
  level: "beginner",
  readingPosition: 0,
  language: "en",
  before: null,
  after: null,
  glossary: [],
  questions: [],
  createdAt: "",
  lastAccessedAt: "",
};
const block = (index: number): ReadingEvent => ({
  type: "block",
  progress: 50,
  blocks: [
    {
      index,
      markdown: `Block ${index}. `,
      block: {
        id: `block-${index}`,
        kind: "paragraph",
        source: { start: index, end: index + 1 },
        origin: "kept",
        writer: "original",
        notes: [],
      },
    },
  ],
});
const EVENTS: ReadingEvent[] = [
  { type: "meta", reading: FACTS, blocks: 4, headings: [] },
  block(0),
  block(1),
  block(2),
  block(3),
  { type: "done", reading: FACTS, writers: { original: 4, rules: 0, model: 0 } },
];
const WISH = { sessionId: "s", level: "beginner" as const };

type Connection = { authorization: string | undefined; lastEventId: string | undefined };

/** A server whose connections last for some events each, or answer in another way altogether. */
async function aServer(connect: (count: number) => number | ((response: ServerResponse) => void)) {
  const connections: Connection[] = [];
  let open = 0;
  const server = createServer((request, response) => {
    const lastEventId = request.headers["last-event-id"] ?? inputOf(request.url).lastEventId;
    connections.push({ authorization: request.headers.authorization, lastEventId: lastEventId?.toString() });
    open += 1;
    response.once("close", () => (open -= 1));
    const most = connect(connections.length);
    if (typeof most === "function") return most(response);
    response.writeHead(200, { "content-type": "text/event-stream" });
    // Clients wait for as long as they are told before they come back.
    response.write("retry: 10\n\nevent: connected\ndata: {}\n\n");
    const from = lastEventId === undefined ? 0 : Number(lastEventId) + 1;
    const events = EVENTS.slice(from, from + most);
    events.forEach((event, at) => response.write(`data: ${JSON.stringify(event)}\nid: ${from + at}\n\n`));
    if (from + most >= EVENTS.length) response.end("event: return\ndata:\n\n");
    else setImmediate(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { baseUrl, connections, open: () => open };
}

function inputOf(url = ""): { lastEventId?: string } {
  const input = new URL(url, "http://localhost").searchParams.get("input");
  return JSON.parse(input ?? "{}") as { lastEventId?: string };
}

test("a connection lost again and again goes on after the last event, with a fresh token each time", async () => {
  const server = await aServer(() => 2);
  let handedOut = 0;
  const reading = await followReading(
    { baseUrl: server.baseUrl, token: () => `token-${++handedOut}` },
    WISH,
    { onReading: () => {} },
  );
  expect(reading).toMatchObject({
    isDone: true,
    personalizedContent: "Block 0. Block 1. Block 2. Block 3. ",
  });
  expect(server.connections).toEqual([
    { authorization: "Bearer token-1", lastEventId: undefined },
    { authorization: "Bearer token-2", lastEventId: "1" },
    { authorization: "Bearer token-3", lastEventId: "3" },
  ]);
});

test("a reader is told when the connection is lost and when it is there again", async () => {
  const server = await aServer((count) => (count === 1 ? 3 : Infinity));
  const told: boolean[] = [];
  await followReading({ baseUrl: server.baseUrl }, WISH, {
    onReading: () => {},
    onConnection: (isConnected) => told.push(isConnected),
  });
  expect(told).toContain(false);
  expect(told.lastIndexOf(true)).toBeGreaterThan(told.lastIndexOf(false));
});

test("a proxy's failure is tried again", async () => {
  const server = await aServer((count) =>
    count === 1 ? (response) => response.writeHead(503).end("busy") : Infinity,
  );
  const reading = await followReading({ baseUrl: server.baseUrl }, WISH, { onReading: () => {} });
  expect(reading?.isDone).toBe(true);
});

test("a signal closes the connection and gives what there is", async () => {
  const server = await aServer(() => (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("event: connected\ndata: {}\n\n");
    EVENTS.slice(0, 2).forEach((event, at) =>
      response.write(`data: ${JSON.stringify(event)}\nid: ${at}\n\n`),
    );
  });
  const leaving = new AbortController();
  const reading = await followReading({ baseUrl: server.baseUrl }, WISH, {
    signal: leaving.signal,
    onReading: ({ blocks }) => blocks.length > 0 && leaving.abort(),
  });
  expect(reading).toMatchObject({ isDone: false, personalizedContent: "Block 0. " });
  await expect.poll(() => server.open()).toBe(0);
  expect(server.connections).toHaveLength(1);
});

test("a failure with a name ends it at once", async () => {
  const shape = { message: "no", code: -32_004, data: { error: "session_not_found", code: "NOT_FOUND" } };
  const server = await aServer(() => (response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end(`event: serialized-error\ndata: ${JSON.stringify(shape)}\n\n`);
  });
  const followed = followReading({ baseUrl: server.baseUrl }, WISH, { onReading: () => {} });
  await expect(followed).rejects.toMatchObject({ data: { error: "session_not_found" } });
  expect(server.connections).toHaveLength(1);
});
