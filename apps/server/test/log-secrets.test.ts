/** A tour of every route and procedure with marked secrets, as a caller who may and as one who may not: none is logged. */
import { Writable } from "node:stream";
import { pino } from "pino";
import { expect, test } from "vitest";
import { loggerOptions } from "../src/logger.ts";
import { createRandom } from "./support/fuzz/random.ts";
import { sample } from "./support/fuzz/sample.ts";
import { everyTarget, type Target } from "./support/fuzz/targets.ts";
import { giveEverything } from "./support/possessions.ts";
import { startServer } from "./support/start-server.ts";

const lines: string[] = [];
const log = pino(
  { ...loggerOptions, level: "trace" },
  new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) }),
);
const server = startServer({
  config: { rateLimitFactor: null, webhookSecret: "c2VjcmV0" },
  resources: { log },
});

/** A word that stands in every text, header and query member of the tour. */
const MARK = "Sekret-Oleander";

/** Every text in a value with the mark behind it; a session's id is nothing but a text too. */
function marked(value: unknown): unknown {
  if (typeof value === "string") return `${value}${MARK}`;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, marked(inside)]));
}

const random = createRandom(1);

/** Two requests for a target: one that its schema takes, one with the mark in every text of it. */
function requestsFor(
  target: Target,
  known: Record<string, unknown[]>,
): { path: string; init: RequestInit }[] {
  if (target.kind === "procedure") {
    const { name, type, input } = target.procedure;
    return [sample(input ?? {}, random, known), marked(sample(input ?? {}, random, known))].map((value) => {
      const text = JSON.stringify(value) ?? "null";
      if (type === "mutation") return { path: `/trpc/${name}?secret=${MARK}`, init: withBody("POST", text) };
      return { path: `/trpc/${name}?input=${encodeURIComponent(text)}&secret=${MARK}`, init: {} };
    });
  }
  const { method, paths, body } = target.route;
  return paths.flatMap((pattern) => {
    const path = pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === "session_id" ? `sess_${MARK}` : String((known[name] ?? ["x"])[0]),
    );
    const bodies =
      body === null ? [null] : [sample(body, random, known), marked(sample(body, random, known))];
    return bodies.map((value) => ({
      path: `${path}?business_id=${String((known.business_id ?? [])[0])}&secret=${MARK}`,
      init: value === null ? { method } : withBody(method, JSON.stringify(value)),
    }));
  });
}

const withBody = (method: string, body: string): RequestInit => ({
  method,
  headers: { "content-type": "application/json" },
  body,
});

test("no token, key, header, query, body or session id is in any line", async () => {
  const ada = await giveEverything(server, "ada");
  const { secret } = await server
    .client("ada")
    .apiKey.create.mutate({ name: MARK, scopes: ["read", "write"] });
  const token = await server.tokenOf("ada");
  const forged = `${token.slice(0, -20)}${MARK}`;
  const known = {
    business_id: [ada.businessId],
    businessId: [ada.businessId],
    strategy_id: [ada.strategyId],
    content_id: [ada.contentId],
    user_id: [ada.userId],
    id: [ada.businessId],
  };
  lines.length = 0;
  let asked = 0;
  for (const target of everyTarget()) {
    for (const [at, { path, init }] of requestsFor(target, known).entries()) {
      for (const bearer of at === 0 ? [token, secret, null] : [token, forged]) {
        const headers = new Headers(init.headers);
        if (bearer !== null) headers.set("authorization", `Bearer ${bearer}`);
        for (const name of [
          "cookie",
          "x-api-key",
          "idempotency-key",
          "x-forwarded-for",
          "last-event-id",
          "user-agent",
        ]) {
          headers.set(name, `${name}-${MARK}`);
        }
        const { body } = await server.anonymous().fetch(path, { ...init, headers });
        await body?.cancel();
        asked += 1;
      }
    }
  }
  expect(asked).toBeGreaterThan(400);
  await expect.poll(() => lines.filter((line) => line.includes('"answered"')).length).toBe(asked);
  const all = lines.join("");
  const [, claims = "", signature = ""] = token.split(".");
  for (const piece of [MARK, claims, signature, secret, secret.slice(0, 12), ada.sessionId]) {
    expect(
      all.includes(piece),
      lines.find((line) => line.includes(piece)),
    ).toBe(false);
  }
});

test("an error's line has its message and place, and nothing that was attached to it", async () => {
  lines.length = 0;
  const failure = Object.assign(new Error("duplicate key value"), {
    code: "23505",
    detail: `Key (email)=(${MARK}) already exists.`,
    parameters: [MARK],
    where: MARK,
    config: { headers: { authorization: MARK } },
  });
  log.error({ err: failure }, "A request failed");
  const [line = ""] = lines;
  expect(JSON.parse(line)).toMatchObject({
    err: { message: "duplicate key value", code: "23505", stack: expect.stringContaining("log-secrets") },
  });
  expect(line).not.toContain(MARK);
});

test.each([
  "authorization",
  "token",
  "password",
  "secretKey",
  "apiKey",
  "secret",
  "accessToken",
  "refreshToken",
  "cookie",
])("a member called %s is hidden, should it ever be logged", (name) => {
  lines.length = 0;
  log.info({ [name]: MARK, request: { [name]: MARK } }, "told too much");
  expect(lines.join("")).not.toContain(MARK);
});
