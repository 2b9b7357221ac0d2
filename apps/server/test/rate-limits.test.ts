/** How much one caller may ask for: counted by address and by person, at both doors alike. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadConfig } from "../src/config.ts";
import { aChapter, aSessionId } from "./support/factories.ts";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

/** A hundredth: 300 calls of an address, 200 of a person, 6 chapters, 6 guesses, 1 strategy and 1 message of a person. */
const rateLimitFactor = 0.01;
const directory = mkdtempSync(join(tmpdir(), "growth-guide-issuer-"));
afterAll(() => rmSync(directory, { recursive: true }));

const { http } = loadConfig({});
const behindProxy = startServer({ config: { rateLimitFactor, http: { ...http, trustedProxies: 1 } } });
const direct = startServer({ config: { rateLimitFactor } });
const unlimited = startServer({ config: { rateLimitFactor: null } });
const local = startServer({
  config: {
    rateLimitFactor: 0.001,
    auth: { kind: "local", directory, authorizedParties: ["http://localhost:3000"] },
  },
});
type Server = ReturnType<typeof startServer>;

let addresses = 0;
/** An address no other test has used. */
const anAddress = () => `198.51.100.${(addresses += 1)}`;

/** Asks from an address, as a proxy would tell it. */
function from(server: Server, address: string, person?: string) {
  const caller = person === undefined ? server.anonymous() : server.as(person);
  return (path: string, body?: unknown) =>
    caller.fetch(path, {
      headers: { "x-forwarded-for": address, "content-type": "application/json" },
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    });
}
type Ask = ReturnType<typeof from>;

const overRest = (ask: Ask) =>
  ask("/api/personalization/personalize", {
    session_id: aSessionId(),
    chapter_id: "c",
    chapter_content: aChapter(),
    difficulty_level: "beginner",
  });
const overTrpc = (ask: Ask, procedure = "personalize") =>
  ask(`/trpc/personalization.${procedure}`, {
    sessionId: aSessionId(),
    chapterId: "c",
    chapterContent: aChapter(),
    level: "beginner",
  });

async function times(count: number, ask: () => Promise<Response>): Promise<Response[]> {
  const answers: Response[] = [];
  for (let n = 0; n < count; n += 1) answers.push(await ask());
  return answers;
}
const statuses = (answers: Response[]) => answers.map(({ status }) => status);
const repeated = (status: number, count: number) => Array.from({ length: count }, () => status);

function expectRetryAfter(response: Response): void {
  const seconds = Number(response.headers.get("retry-after"));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(60);
}

describe("chapters", () => {
  test("are counted together at both doors, and the refusal says when to come back", async () => {
    const ask = from(behindProxy, anAddress());
    expect(statuses(await times(2, () => overRest(ask)))).toEqual(repeated(200, 2));
    expect(statuses(await times(2, () => overTrpc(ask)))).toEqual(repeated(200, 2));
    expect(statuses(await times(2, () => overTrpc(ask, "open")))).toEqual(repeated(200, 2));

    const rest = await overRest(ask);
    expect(rest.status).toBe(429);
    expectRetryAfter(rest);
    expect(await rest.json()).toEqual({ detail: expect.any(String), error: "rate_limited" });

    const trpc = await overTrpc(ask);
    expect(trpc.status).toBe(429);
    expectRetryAfter(trpc);
    expect(await trpc.json()).toMatchObject({
      error: {
        data: { code: "TOO_MANY_REQUESTS", error: "rate_limited", retryAfterSeconds: expect.any(Number) },
      },
    });
    expect((await ask("/trpc/chapter.list")).status).toBe(200);
    expect((await overRest(from(behindProxy, anAddress()))).status).toBe(200);
  });

  test("of one person are counted wherever they ask from", async () => {
    const answers = await times(7, () => overRest(from(behindProxy, anAddress(), "wanderer")));
    expect(statuses(answers)).toEqual([...repeated(200, 6), 429]);
  });

  test("are not had by naming other addresses to a server without proxies", async () => {
    const answers = await times(7, () => overRest(from(direct, anAddress())));
    expect(statuses(answers)).toEqual([...repeated(200, 6), 429]);
  });

  test("at a new level and as a stream count too", async () => {
    const ask = from(behindProxy, anAddress());
    const sessionId = aSessionId();
    await ask("/trpc/personalization.open", {
      sessionId,
      chapterId: "c",
      chapterContent: aChapter(),
      level: "beginner",
    });
    const stream = `/trpc/personalization.stream?input=${encodeURIComponent(JSON.stringify({ sessionId, level: "beginner" }))}`;
    for (let n = 0; n < 2; n += 1) expect(await (await ask(stream)).text()).not.toContain("rate_limited");
    const change = { sessionId, level: "advanced" };
    const changes = await times(3, () => ask("/trpc/personalization.changeDifficulty", change));
    expect(statuses(changes)).toEqual(repeated(200, 3));
    expect((await ask("/trpc/personalization.changeDifficulty", change)).status).toBe(429);
    expect(await (await ask(stream)).text()).toContain("rate_limited");
  });

  test("are unlimited where limits are off", async () => {
    const ask = from(unlimited, anAddress());
    expect(statuses(await times(30, () => overTrpc(ask, "open")))).toEqual(repeated(200, 30));
  });
});

describe("calls", () => {
  const batch = `/trpc/${Array.from({ length: 10 }, () => "chapter.list").join(",")}?batch=1&input={}`;

  test("of one address have an end, at every door, and health is told all the same", async () => {
    const ask = from(behindProxy, anAddress());
    expect(new Set(statuses(await times(30, () => ask(batch))))).toEqual(new Set([200]));
    const trpc = await ask("/trpc/chapter.list");
    expect(trpc.status).toBe(429);
    expectRetryAfter(trpc);
    expect(await trpc.json()).toMatchObject({ error: { data: { error: "rate_limited" } } });
    const rest = await ask("/api/v1/businesses/");
    expect(rest.status).toBe(429);
    expectRetryAfter(rest);
    expect(await rest.json()).toMatchObject({ error: "rate_limited" });
    expect((await ask("/api/nothing/here")).status).toBe(429);
    expect((await ask("/ready")).status).toBe(429);
    expect((await ask("/health")).status).toBe(200);
  });

  test("with a bad token count like any other", async () => {
    const address = anAddress();
    const forged = () =>
      behindProxy.anonymous().fetch("/api/v1/users/me", {
        headers: { authorization: "Bearer x.y.z", "x-forwarded-for": address },
      });
    await times(29, () => from(behindProxy, address)(batch));
    expect(statuses(await times(11, forged))).toEqual([...repeated(401, 10), 429]);
  });

  test("of one person are counted wherever they ask from", async () => {
    const mine = `/trpc/${Array.from({ length: 10 }, () => "business.list").join(",")}?batch=1&input={}`;
    const ask = () => from(behindProxy, anAddress(), "hurried")(mine);
    expect(new Set(statuses(await times(20, ask)))).toEqual(new Set([200]));
    expect((await from(behindProxy, anAddress(), "hurried")("/api/v1/users/me")).status).toBe(429);
    expect((await from(behindProxy, anAddress(), "calm")("/api/v1/users/me")).status).toBe(200);
  });

  test("are refused readably to the web app's page", async () => {
    const address = anAddress();
    await times(30, () => from(behindProxy, address)(batch));
    const headers = { origin: "http://localhost:3000", "x-forwarded-for": address };
    const response = await behindProxy.anonymous().fetch("/trpc/chapter.list", { headers });
    expect(response.status).toBe(429);
    expect(response.headers.get("access-control-allow-origin")).toBe("http://localhost:3000");
    expect(response.headers.get("access-control-expose-headers")).toContain("retry-after");
  });
});

describe("sessions", () => {
  test("that are not there may be asked for a few times; then none is given, until a while has passed", async () => {
    const guesser = from(behindProxy, anAddress());
    const sessionId = aSessionId();
    await from(behindProxy, anAddress())("/trpc/personalization.open", {
      sessionId,
      chapterId: "c",
      chapterContent: aChapter(),
      level: "beginner",
    });
    const found = () => guesser(`/api/personalization/session/${sessionId}`);
    expect((await found()).status).toBe(200);
    const guess = () => guesser("/api/personalization/toggle-original", { session_id: aSessionId() });
    expect(statuses(await times(5, guess))).toEqual(repeated(404, 5));
    const wish = JSON.stringify({ sessionId: aSessionId(), level: "beginner" });
    const streamed = await guesser(`/trpc/personalization.stream?input=${encodeURIComponent(wish)}`);
    expect(await streamed.text()).toContain("session_not_found");
    const refused = await found();
    expect(refused.status).toBe(429);
    expectRetryAfter(refused);
    expect((await guess()).status).toBe(429);
  });
});

test("strategies and posts are counted together for each person", async () => {
  const businessId = await keepBusiness(behindProxy.as("ada"));
  const ask = from(behindProxy, anAddress(), "ada");
  const first = await ask("/trpc/strategy.generate", { businessId, wait: true });
  expect(first.status).toBe(200);
  expect((await ask("/trpc/content.draft", { businessId, platform: "twitter" })).status).toBe(429);
  expect((await ask("/api/v1/strategies/generate", { business_id: businessId })).status).toBe(429);
  expect((await ask("/trpc/business.list")).status).toBe(200);
});

test("messages to webhooks are not sent without end at the press of a button", async () => {
  const { webhook } = behindProxy.client("wanda");
  const { id } = (
    await webhook.create.mutate({ url: "https://hooks.invalid", events: ["strategy.approved"] })
  ).webhook;
  await webhook.test.mutate({ id });
  await expect(webhook.test.mutate({ id })).rejects.toThrow("Too many requests");
});

test("tokens of the local sign-in are not given without end", async () => {
  const signIn = () => local.anonymous().post("/local-issuer/token", { name: "Ada" });
  expect((await signIn()).status).toBe(200);
  const refused = await signIn();
  expect(refused.status).toBe(429);
  expectRetryAfter(refused);
  expect(await refused.json()).toMatchObject({ error: "rate_limited" });
});
