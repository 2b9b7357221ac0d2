import { once } from "node:events";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { listen, openServer } from "./listen.ts";

let stop: (() => Promise<void>) | undefined;
afterEach(() => stop?.());

async function started(server: Server): Promise<number> {
  stop = await listen(server, { host: "127.0.0.1", port: 0 });
  return (server.address() as AddressInfo).port;
}

/** What the server says to these bytes until it closes the connection; nothing more is sent. */
async function afterwards(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => void (answer += chunk.toString()));
  socket.write(bytes);
  await once(socket, "close");
  return answer;
}

const soon = { headersTimeout: 100, requestTimeout: 200, connectionsCheckingInterval: 20 };

test("headers that never end are given up", async () => {
  const port = await started(openServer((_request, response) => response.end(), soon));
  expect(await afterwards(port, "GET / HTTP/1.1\r\nhost: x\r\nx-slow: ")).toMatch(/^HTTP\/1\.1 408 /);
});

test("a body that never ends is given up", async () => {
  const server = openServer((request, response) => request.resume().on("end", () => response.end()), soon);
  const port = await started(server);
  const head = "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nhalf";
  expect(await afterwards(port, head)).toMatch(/^HTTP\/1\.1 408 /);
});

test("connections that never ask are closed, and meanwhile hold up nobody", async () => {
  const port = await started(openServer((_request, response) => response.end("fine"), soon));
  const silent = Array.from({ length: 200 }, () => connect(port, "127.0.0.1"));
  const closed = Promise.all(silent.map((socket) => once(socket.resume(), "close")));
  await Promise.all(silent.map((socket) => once(socket, "connect")));
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("fine");
  await closed;
});

test("senders of a byte now and then are given up like those who stopped", async () => {
  const port = await started(openServer((_request, response) => response.end(), soon));
  const socket = connect(port, "127.0.0.1").setNoDelay(true);
  let answer = "";
  socket.on("data", (chunk) => void (answer += chunk.toString())).on("error", () => {});
  socket.write("GET / HTTP/1.1\r\nhost: x\r\nx-slow: ");
  const drip = setInterval(() => socket.write("x"), 10);
  await once(socket, "close");
  clearInterval(drip);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test("without anything said, headers may take 10 s, a body 20 s, and an idle connection lives 5 s", () => {
  const server = openServer(() => {});
  expect(server).toMatchObject({ headersTimeout: 10_000, requestTimeout: 20_000, keepAliveTimeout: 5000 });
  // Looked for every second, so that none of them lives noticeably longer.
  expect(server).toMatchObject({ connectionsCheckingInterval: 1000 });
});

test("headers beyond 16 KiB are refused", async () => {
  const port = await started(
    openServer((_request, response) => response.end("fine"), { keepAliveTimeout: 1 }),
  );
  const padding = (bytes: number) =>
    `GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-pad: ${"x".repeat(bytes)}\r\n\r\n`;
  expect(await afterwards(port, padding(15_000))).toContain("fine");
  expect(await afterwards(port, padding(17_000))).toMatch(/^HTTP\/1\.1 431 /);
});

test.each([
  [
    "headers that are too long",
    `GET / HTTP/1.1\r\nx: ${"x".repeat(17_000)}`,
    431,
    "The headers are too long",
  ],
  ["headers without an end", "GET / HTTP/1.1\r\nhost: x\r\n", 408, "The request took too long to arrive"],
  ["no host", "GET / HTTP/1.1\r\nconnection: close\r\n\r\n", 400, "A request needs a Host header"],
  ["no HTTP", "hello\r\n\r\n", 400, "These bytes are no valid HTTP request"],
  [
    "an expectation",
    "GET / HTTP/1.1\r\nhost: x\r\nexpect: wonders\r\n\r\n",
    417,
    "No expectation but 100-continue can be met",
  ],
])("%s is told what is wrong", async (_name, bytes, status, detail) => {
  const port = await started(openServer((_request, response) => response.end(), soon));
  const answer = await afterwards(port, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer).toContain(JSON.stringify({ detail, error: "invalid_request" }));
});

test("told to stop, it answers what had arrived and was not read yet", async () => {
  const server = openServer((_request, response) => response.end("fine"));
  const stopServer = await listen(server, { host: "127.0.0.1", port: 0 });
  const { port } = server.address() as AddressInfo;
  const sockets = Array.from({ length: 50 }, () => connect(port, "127.0.0.1"));
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  const answers = sockets.map(async (socket) => {
    let answer = "";
    socket.on("data", (chunk) => void (answer += chunk.toString())).on("error", () => {});
    socket.write("GET / HTTP/1.1\r\nhost: x\r\n\r\n");
    await once(socket, "close");
    return answer;
  });
  await stopServer();
  for (const answer of await Promise.all(answers)) expect(answer).toContain("fine");
});
