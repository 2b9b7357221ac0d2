/** Figures about a running server, on a port of their own. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { ConfigError } from "../src/config.ts";
import { openMetrics } from "../src/metrics/open-metrics.ts";
import { aBusinessBody, aChapter, aSessionId } from "./support/factories.ts";
import { aFreePort } from "./support/server-process.ts";
import { startServer } from "./support/start-server.ts";

const host = "127.0.0.1";
let port = 0;
beforeAll(async () => void (port = await aFreePort()));
const server = startServer({ config: () => ({ metrics: { host, port } }) });

/** The figures as Prometheus reads them: name and labels → value. */
async function figures(): Promise<Map<string, number>> {
  const lines = (await (await fetch(`http://${host}:${port}/metrics`)).text()).split("\n");
  const told = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    told.map((line) => {
      const at = line.lastIndexOf(" ");
      return [line.slice(0, at), Number(line.slice(at + 1))];
    }),
  );
}

const answered = (method: string, route: string, status: number) =>
  `http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`;

test("requests are counted by route and procedure, never by the address asked for", async () => {
  const ada = server.as("ada");
  const made = await ada.post("/api/v1/businesses/", aBusinessBody());
  const { id } = (await made.json()) as { id: string };
  await ada.get(`/api/v1/businesses/${id}`);
  await ada.get(`/api/v1/businesses/${id}?secret=1`);
  await server.anonymous().get("/nobody/knows");
  await server.client("ada").user.me.query();

  // A request is counted once its connection is done with it, which may be after its caller read the answer.
  await expect.poll(async () => (await figures()).get(answered("GET", "trpc user.me", 200))).toBe(1);
  const told = await figures();
  expect(told.get(answered("POST", "/api/v1/businesses/", 201))).toBe(1);
  expect(told.get(answered("GET", "/api/v1/businesses/{business_id}", 200))).toBe(2);
  expect(told.get(answered("GET", "other", 404))).toBe(1);
  expect([...told.keys()].join("\n")).not.toMatch(/secret|knows|businesses\/\d/);
});

test("sessions, the pool, chapters under way and the process are told", async () => {
  const before = await figures();
  await server.client(null).personalization.open.mutate({
    sessionId: aSessionId(),
    chapterId: "margins",
    chapterContent: aChapter(),
    level: "beginner",
  });
  const told = await figures();
  expect(told.get("reading_sessions")).toBe((before.get("reading_sessions") ?? Number.NaN) + 1);
  expect(told.get("reading_sessions_bytes")).toBeGreaterThan(aChapter().length);
  expect(told.get('database_connections{state="idle"}')).toBeGreaterThan(0);
  expect(told.get('database_connections{state="waiting"}')).toBe(0);
  expect(told.get('adaptations{state="running"}')).toBe(0);
  expect(told.get("nodejs_eventloop_lag_p99_seconds")).toBeGreaterThan(0);
  expect(told.get("process_resident_memory_bytes")).toBeGreaterThan(1e6);
});

test("a model's faults are counted by name", async () => {
  server.resources.metrics?.modelFault("timed_out");
  expect((await figures()).get('model_faults_total{fault="timed_out"}')).toBe(1);
});

describe("the port", () => {
  test("tells nothing else, and the public one tells no figures", async () => {
    expect((await fetch(`http://${host}:${port}/`)).status).toBe(404);
    expect((await server.anonymous().get("/metrics")).status).toBe(404);
  });

  test("that is taken is named with its variable", async () => {
    const opened = openMetrics({ host, port });
    await expect(opened).rejects.toBeInstanceOf(ConfigError);
    await expect(opened).rejects.toThrow(/METRICS_PORT: this port is taken/);
  });
});

test("the dashboard asks only for figures that are told", async () => {
  server.resources.metrics?.modelFault("timed_out");
  const dashboard = readFileSync(new URL("../../../docs/metrics-dashboard.json", import.meta.url), "utf8");
  const asked = [...dashboard.matchAll(/\b([a-z_]+)\{job=~/g)].map(([, name]) => name ?? "");
  const told = [...(await figures()).keys()].map((line) => line.replace(/\{.*/, ""));
  expect(new Set(asked).size).toBeGreaterThan(8);
  expect(told).toEqual(expect.arrayContaining(asked));
});
