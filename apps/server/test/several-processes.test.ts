/** WEB_CONCURRENCY: several processes behind one port, as one server to whoever asks. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { aBusinessBody, aChapter, aSessionId } from "./support/factories.ts";
import { hasRedisServer, type RedisProcess, startRedis, whereRedisIs } from "./support/redis-server.ts";
import { aFreePort, type ServerProcess, startProcess } from "./support/server-process.ts";

const PROCESSES = 2;
const WAIT = { timeout: 60_000, interval: 50 };

describe.runIf(hasRedisServer && process.platform === "linux")(`two processes${whereRedisIs}`, () => {
  let redis: RedisProcess;
  let directory = "";
  let server: ServerProcess;
  let url = "";
  let metricsUrl = "";

  beforeAll(async () => {
    redis = await startRedis();
    directory = await mkdtemp(join(tmpdir(), "growth-guide-processes-"));
    const [port, metricsPort] = [await aFreePort(), await aFreePort()];
    url = `http://127.0.0.1:${port}`;
    metricsUrl = `http://127.0.0.1:${metricsPort}/metrics`;
    // Nothing is there yet: the embedded database is made and migrated, and the local sign-in's key, each once.
    server = startProcess({
      PORT: String(port),
      METRICS_PORT: String(metricsPort),
      DATA_DIR: directory,
      REDIS_URL: redis.url,
      WEB_CONCURRENCY: String(PROCESSES),
      LOG_LEVEL: "warn",
    });
    await server.ready();
  }, 180_000);
  afterAll(async () => {
    server.child.kill("SIGTERM");
    await server.ended;
    await redis.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const pids = async () => {
    const { pid } = server.child;
    const text = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
    const children = await Promise.all(
      text
        .split(" ")
        .filter(Boolean)
        .map(async (child) => ({
          child: Number(child),
          command: await readFile(`/proc/${child}/cmdline`, "utf8").catch(() => ""),
        })),
    );
    // The embedded database is a child too.
    return children.filter(({ command }) => command.includes("main.ts")).map(({ child }) => child);
  };

  /** On a connection of its own, so that the processes take turns. */
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(url + path, { ...init, headers: { ...init.headers, connection: "close" } });
  const json = { "content-type": "application/json" };

  test("share one database, one sign-in and the reading sessions", async () => {
    expect(await pids()).toHaveLength(PROCESSES);
    const signedIn = await ask("/local-issuer/token", {
      method: "POST",
      headers: json,
      body: JSON.stringify({ name: "Ada Baker" }),
    });
    const { token } = (await signedIn.json()) as { token: string };
    const headers = { ...json, authorization: `Bearer ${token}` };
    const body = JSON.stringify(aBusinessBody());
    const session_id = aSessionId();
    await ask("/api/personalization/personalize", {
      method: "POST",
      headers: json,
      body: JSON.stringify({
        session_id,
        chapter_id: "c",
        chapter_content: aChapter(),
        difficulty_level: "beginner",
      }),
    });
    for (let turn = 0; turn < 2 * PROCESSES; turn += 1) {
      expect((await ask("/api/v1/businesses/", { method: "POST", headers, body })).status).toBe(201);
      const toggled = await ask("/api/personalization/toggle-original", {
        method: "POST",
        headers: json,
        body: JSON.stringify({ session_id }),
      });
      expect(toggled.status).toBe(200);
    }
  });

  test("tell their figures as one", async () => {
    const asked = async () => {
      const text = await (await fetch(metricsUrl)).text();
      const line = /^http_request_duration_seconds_count{method="GET",route="\/health",status="200"} (\d+)$/m;
      return Number(line.exec(text)?.[1] ?? 0);
    };
    const before = await asked();
    for (let turn = 0; turn < 3 * PROCESSES; turn += 1) await ask("/health");
    await expect.poll(asked, WAIT).toBe(before + 3 * PROCESSES);
  });

  test("one that dies is replaced, and the others answer meanwhile", async () => {
    const before = await pids();
    process.kill(before[0] ?? 0, "SIGKILL");
    await vi.waitFor(async () => expect(await pids()).not.toContain(before[0]), WAIT);
    // A connection given to the dead one before anybody knew is lost with it, as with any crash; the next is not.
    const soon = () => ask("/health", { signal: AbortSignal.timeout(2_000) });
    await vi.waitFor(async () => expect((await soon()).status).toBe(200), WAIT);
    await vi.waitFor(async () => expect(await pids()).toHaveLength(PROCESSES), WAIT);
    expect(await pids()).toContain(before[1]);
    expect((await ask("/ready")).status).toBe(200);
  });

  test("all stop in order", async () => {
    const running = await pids();
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    for (const pid of running) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  });
});

test("without Redis they would differ silently: refused", async () => {
  const server = startProcess({ WEB_CONCURRENCY: "2" });
  expect(await server.ended).toBe(1);
  expect(server.output()).toMatch(/WEB_CONCURRENCY: .*set REDIS_URL/);
});
