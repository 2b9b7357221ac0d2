/** A server told to stop, as a process of its own, in the middle of a request and of a stream. */
import { once } from "node:events";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { aChapter, aSessionId } from "./support/factories.ts";
import { type FakeProvider, startFakeProvider } from "./support/fake-provider.ts";
import { streamAddress } from "./support/read-stream.ts";
import { aFreePort, type ServerProcess, startProcess } from "./support/server-process.ts";
import { useTestDatabase } from "./support/test-database.ts";
import { trustedKeyPem } from "./support/token-mint.ts";

const database = useTestDatabase();
/** A model that never says a word, so that a stream goes on for as long as it is let. */
let model: FakeProvider;
beforeAll(async () => void (model = await startFakeProvider(() => ({ silence: true }))));
afterAll(() => model.close());

let server: ServerProcess | undefined;
afterEach(async () => {
  server?.child.kill("SIGKILL");
  await server?.ended;
});

async function start(env: Record<string, string> = {}): Promise<string> {
  const port = String(await aFreePort());
  server = startProcess({
    NODE_ENV: "test",
    PORT: port,
    DATABASE_URL: `${database.url}?application_name=stopping`,
    CLERK_JWT_KEY: trustedKeyPem,
    OPENAI_BASE_URL: model.baseUrl,
    OPENAI_MODEL: "silent",
    LOG_LEVEL: "warn",
    ...env,
  });
  await server.ready();
  return `http://127.0.0.1:${port}`;
}

const aRequest = () => ({
  session_id: aSessionId(),
  chapter_content: aChapter(),
  difficulty_level: "beginner",
  chapter_id: "margins",
});

/** A request of which the server has everything but the last half of its body. */
async function beginRequest(url: string) {
  const body = JSON.stringify(aRequest());
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    expect: "100-continue",
  };
  const request = httpRequest(`${url}/api/personalization/personalize`, { method: "POST", headers });
  const answered = once(request, "response").then(([response]) => response as IncomingMessage);
  request.flushHeaders();
  // Said by the server once it has taken the request up.
  await once(request, "continue");
  await new Promise((resolve) => request.write(body.slice(0, 50), resolve));
  return { answered, finish: () => request.end(body.slice(50)) };
}

/** A stream of which everything but the model's words has come; `rest` is what comes until it is broken off. */
async function beginStream(url: string) {
  const { session_id: sessionId, ...made } = aRequest();
  await fetch(`${url}/api/personalization/personalize`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ session_id: sessionId, ...made }),
  });
  const response = await fetch(streamAddress(url, { sessionId, level: "beginner" }), {
    headers: { accept: "text/event-stream" },
  });
  let told = "";
  const rest = (async () => {
    for await (const piece of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()))
      told += piece as string;
  })().catch(() => "broken off");
  const WAIT = { timeout: 20_000, interval: 10 };
  await vi.waitFor(() => expect(model.underWay()).toBeGreaterThan(0), WAIT);
  await vi.waitFor(() => expect(told).toContain('"block"'), WAIT);
  return { told: () => told, rest };
}

const connections = async () => {
  const { rows } = await sql<{ pid: number }>`
    select pid from pg_stat_activity where application_name = 'stopping' and datname = current_database()
  `.execute(database.db);
  return rows.length;
};

test("/ready says no first, what is under way is answered, a stream is sent elsewhere, and nothing stays open", async () => {
  const url = await start({ STOP_DELAY_SECONDS: "2" });
  const stream = await beginStream(url);
  const half = await beginRequest(url);
  // One that never asks for anything must not be waited for.
  const silent = connect(Number(new URL(url).port), "127.0.0.1");
  await once(silent, "connect");
  expect((await fetch(`${url}/ready`)).status).toBe(200);
  expect(await connections()).toBeGreaterThan(0);

  const toldAt = performance.now();
  server?.child.kill("SIGTERM");
  await expect.poll(async () => (await fetch(`${url}/ready`)).status).toBe(503);
  expect((await fetch(`${url}/ready`)).headers.get("retry-after")).toBe("2");
  expect((await fetch(`${url}/health`)).status).toBe(200);

  expect(await stream.rest).toBe("broken off");
  expect(stream.told()).toMatch(/\nretry: 1000\n$/);
  expect(stream.told()).not.toContain("event: return");
  await expect(fetch(`${url}/health`)).rejects.toThrow("fetch failed");
  half.finish();
  const answer = await half.answered;
  expect([answer.statusCode, answer.headers.connection]).toEqual([200, "close"]);
  answer.resume();

  expect(await server?.ended).toBe(0);
  expect(performance.now() - toldAt).toBeLessThan(10_000);
  expect(server?.output()).not.toMatch(/error/i);
  expect(await connections()).toBe(0);
  silent.destroy();
});

test("a request that never comes to its end is not waited for longer than the grace", async () => {
  const url = await start();
  const half = await beginRequest(url);
  const broken = half.answered.catch(({ code }: NodeJS.ErrnoException) => code);
  const toldAt = performance.now();
  server?.child.kill("SIGTERM");
  expect(await server?.ended).toBe(0);
  expect(performance.now() - toldAt).toBeLessThan(10_000);
  expect(await broken).toBe("ECONNRESET");
});
