/** A server that has too much to do refuses early, and says when to come back. */
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Shortage } from "../src/load/load.ts";
import { aFreePort } from "./support/server-process.ts";
import { startServer } from "./support/start-server.ts";

let metricsPort = 0;
beforeAll(async () => void (metricsPort = await aFreePort()));
let shortage: Shortage | null = null;
beforeEach(() => void (shortage = null));

const server = startServer({
  config: () => ({
    metrics: { host: "127.0.0.1", port: metricsPort },
    databasePoolSize: 2,
    load: { maxWaiting: 3, maxEventLoopDelayMs: null, maxMemoryBytes: "off" },
  }),
  resources: { load: { shortOf: () => shortage } },
});

async function refusals(reason: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  return Number(new RegExp(`^load_refusals_total{reason="${reason}"} (\\d+)$`, "m").exec(text)?.[1] ?? 0);
}

describe.each(["eventLoop", "memory"] as const)("while the process is short of %s", (short) => {
  test.each([
    ["GET", "/api/v1/users/me"],
    ["POST", "/api/v1/businesses/"],
    ["POST", "/api/personalization/personalize"],
    ["GET", "/trpc/user.me"],
  ])("%s %s is refused before it is looked at", async (method, path) => {
    const before = await refusals(short);
    shortage = short;
    // Neither token nor body would pass.
    const headers = { authorization: "Bearer nonsense", "content-type": "application/json" };
    const response = await fetch(server.url + path, {
      method,
      headers,
      ...(method === "POST" && { body: "{" }),
    });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(JSON.stringify(await response.json())).toContain("service_unavailable");
    expect(await refusals(short)).toBe(before + 1);
  });

  test("a typed client is told by name when to come back", async () => {
    shortage = short;
    await expect(server.client("ada").business.list.query()).rejects.toMatchObject({
      data: { error: "service_unavailable", httpStatus: 503, retryAfterSeconds: expect.any(Number) },
    });
  });

  test("a page of another origin may read the refusal", async () => {
    shortage = short;
    const headers = { origin: "http://localhost:3000" };
    const response = await fetch(`${server.url}/api/v1/users/me`, { headers });
    expect(response.status).toBe(503);
    expect(response.headers.get("access-control-allow-origin")).toBe("http://localhost:3000");
  });

  test("/health and /ready are answered", async () => {
    shortage = short;
    expect((await server.anonymous().get("/health")).status).toBe(200);
    expect((await server.anonymous().get("/ready")).status).toBe(200);
  });
});

test("when too many calls wait for the database the next ones are refused, and all is well afterwards", async () => {
  const ada = server.as("ada");
  expect((await ada.get("/api/v1/users/me")).status).toBe(200);
  const before = await refusals("databasePool");
  const { db } = server.resources;
  const asked = await db.connection().execute(() =>
    db.connection().execute(async () => {
      // Both connections are lent out: three calls may wait for one, two are too many.
      const asked = Array.from({ length: 5 }, () => ada.get("/api/v1/businesses/"));
      const refused = await Promise.any(asked);
      expect(refused.status).toBe(503);
      expect(refused.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
      await expect.poll(() => refusals("databasePool")).toBe(before + 2);
      return { answers: Promise.all(asked) };
    }),
  );
  await asked.answers;
  expect((await ada.get("/api/v1/businesses/")).status).toBe(200);
  expect(await refusals("databasePool")).toBe(before + 2);
});
