/** Traces of requests, procedures and statements, told to a collector over HTTP. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aBusinessBody } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

type Attribute = { key: string; value: { stringValue?: string; intValue?: number } };
type Span = {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  attributes: Attribute[];
  status: { code?: number };
};
type Export = { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] };

/** A collector that keeps what it is sent, as it came. */
const received: string[] = [];
let collector: Server;
let endpoint = "";
beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => void (body += chunk.toString()));
    request.on("end", () => {
      if (request.url === "/v1/traces") received.push(body);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  }).listen(0, "127.0.0.1");
  await once(collector, "listening");
  endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
});
afterAll(() => collector.close());

const server = startServer({ config: () => ({ tracing: { endpoint } }) });

const spans = () =>
  received
    .flatMap((body) => (JSON.parse(body) as Export).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap(({ spans: told }) => told);
const valueOf = (span: Span | undefined, name: string) =>
  span?.attributes.find(({ key }) => key === name)?.value;

test("a request, its procedure and its statements are one trace, with names and without anybody's words", async () => {
  const ada = server.as("ada");
  const made = (await (await ada.post("/api/v1/businesses/", aBusinessBody())).json()) as { id: number };
  const ours = "4bf92f3577b34da6a3ce929d0e0e4736";
  const headers = { traceparent: `00-${ours}-00f067aa0ba902b7-01` };
  await ada.fetch(`/api/v1/businesses/${made.id}?secret=1`, { headers });
  await expect(server.client("ada").business.get.query({ id: 999_999 })).rejects.toThrow("not found");

  const trace = () => spans().filter(({ traceId }) => traceId === ours);
  await expect.poll(() => trace().map(({ name }) => name), { timeout: 30_000 }).toHaveLength(3);
  const [request, procedure, statement] = [
    "GET /api/v1/businesses/{business_id}",
    "business.get",
    "SELECT",
  ].map((wanted) => trace().find(({ name }) => name === wanted));
  expect(request?.parentSpanId).toBe("00f067aa0ba902b7");
  expect(procedure?.parentSpanId).toBe(request?.spanId);
  expect(statement?.parentSpanId).toBe(procedure?.spanId);
  expect(Number(valueOf(request, "http.response.status_code")?.intValue)).toBe(200);
  expect(valueOf(statement, "db.query.text")?.stringValue).toMatch(/from "businesses" where .*\$1/);

  await expect
    .poll(() => spans().some(({ name }) => name === "GET trpc business.get"), { timeout: 30_000 })
    .toBe(true);
  const failed = spans().find(({ name, traceId }) => name === "business.get" && traceId !== ours);
  expect(failed?.status.code).toBe(2);
  const told = received.join("\n");
  for (const word of ["secret", "user_ada", "Blue Cup", "999999", `businesses/${made.id}`, "Bearer"]) {
    expect(told).not.toContain(word);
  }
});
