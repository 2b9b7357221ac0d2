/**
 * Requests at random, at every route and procedure: whatever is sent, the server answers, in JSON where it refuses, and
 * never with a fault of its own. FUZZ_REQUESTS sends more of them, FUZZ_SEED others.
 */
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loggerOptions } from "../src/logger.ts";
import { aRequest, type FuzzRequest, type World } from "./support/fuzz/requests.ts";
import { createRandom } from "./support/fuzz/random.ts";
import { type FuzzAnswer, send } from "./support/fuzz/send.ts";
import { everyTarget } from "./support/fuzz/targets.ts";
import { giveEverything, SECRET } from "./support/possessions.ts";
import { startServer } from "./support/start-server.ts";

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 3000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_128);
/** So many requests are sent as one person; then another begins, since some of them remove what the person has. */
const REQUESTS_PER_PERSON = 500;
const AT_ONCE = 8;

/** The server's lines about faults of its own, for whoever looks for their reason. */
const reasons: string[] = [];
const log = pino(
  { ...loggerOptions, level: "error" },
  new Writable({ write: (chunk, _encoding, done) => done(void reasons.push(String(chunk))) }),
);

const server = startServer({
  config: { rateLimitFactor: null, webhookSecret: "c2VjcmV0" },
  resources: { log },
});
const tally = { sent: 0, unsendable: 0, byStatus: new Map<number, number>() };
let victim: string[];
const faults: string[] = [];
/** More of them are rarely of another kind. */
const ENOUGH_FAULTS = 20;

beforeAll(async () => {
  await giveEverything(server, "victim");
  victim = await rowsOfVictim();
});
afterAll(() => {
  const byStatus = [...tally.byStatus].toSorted(([a], [b]) => a - b).map((pair) => pair.join(": "));
  process.stdout.write(`Sent ${tally.sent} requests, seed ${SEED}; by status ${byStatus.join(", ")}.\n`);
});

test(`of ${REQUESTS} requests at random none meets a fault of ours, and every refusal is JSON that tells nothing`, {
  timeout: 60_000 + REQUESTS * 100,
}, async () => {
  const random = createRandom(SEED);
  const targets = everyTarget();
  let number = 0;
  while (number < REQUESTS && faults.length < ENOUGH_FAULTS) {
    const world = await aWorld(`fuzzer-${number}`);
    const until = Math.min(REQUESTS, number + REQUESTS_PER_PERSON);
    const next = () => {
      const target = targets[number % targets.length];
      number += 1;
      return target && aRequest(target, world, random);
    };
    const worker = async () => {
      while (number < until && faults.length < ENOUGH_FAULTS) {
        const request = next();
        if (request !== undefined) await attempt(request);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
  expect(faults).toEqual([]);
  expect(tally.sent).toBeGreaterThan(REQUESTS * 0.9);
  expect((await server.anonymous().get("/health")).status).toBe(200);
  expect(await rowsOfVictim()).toEqual(victim);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** Somebody who has one of everything, and what of it requests may name. */
async function aWorld(name: string): Promise<World> {
  const ada = await giveEverything(server, name);
  const { secret } = await server
    .client(name)
    .apiKey.create.mutate({ name: "Fuzz", scopes: ["read", "write"] });
  const { businessId, strategyId, contentId, savedChapterId, templateId, sessionId, userId, apiKeyId } = ada;
  const ids = [businessId, strategyId, contentId, savedChapterId, templateId, apiKeyId];
  return {
    tokens: [await server.token({ sub: userId, exp: Math.floor(Date.now() / 1000) + 3600 }), secret, null],
    known: {
      id: ids,
      businessId: [businessId],
      business_id: [businessId],
      strategy_id: [strategyId],
      content_id: [contentId],
      user_id: [userId],
      sessionId: [sessionId],
      session_id: [sessionId],
      version: [1],
      level: ["beginner", "advanced"],
      difficulty_level: ["beginner", "advanced"],
      chapterContent: ["# Fuzz\n\nWe utilize several channels in order to grow.\n"],
      chapter_content: ["# Fuzz\n\nWe utilize several channels in order to grow.\n"],
    },
  };
}

async function attempt(request: FuzzRequest): Promise<void> {
  let answer = await sent(request);
  // Under load a refusal for want of room is right; whoever tries again gets in.
  for (let again = 0; again < 5 && answer !== "unsendable" && answer.status === 503; again += 1) {
    answer = await sent(request);
  }
  if (answer === "unsendable") return void (tally.unsendable += 1);
  tally.sent += 1;
  tally.byStatus.set(answer.status, (tally.byStatus.get(answer.status) ?? 0) + 1);
  const fault = faultOf(request, answer);
  if (fault !== null) faults.push(`${fault}: ${described(request, answer)} ${reasons.at(-1) ?? ""}`);
}

async function sent(request: FuzzRequest): Promise<FuzzAnswer | "unsendable"> {
  return send(server.url, request).catch((error: unknown) => {
    faults.push(`not answered (${String(error)}): ${described(request)}`);
    return "unsendable" as const;
  });
}

function faultOf({ method }: FuzzRequest, { status, type, text }: FuzzAnswer): string | null {
  if (status >= 500) return "a fault of ours";
  if (text.includes(SECRET) && text.includes("victim")) return "somebody else's";
  if (/node_modules|\.ts:\d+|postgres:\/\/|PRIVATE KEY/.test(text)) return "tells of the server";
  if (status < 400 || method === "HEAD") return null;
  if (!type.startsWith("application/json")) return `refused as ${type}`;
  return isJson(text) ? null : "refused in what is no JSON";
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function described({ method, path, headers, body }: FuzzRequest, answer?: FuzzAnswer): string {
  const told = { method, path, headers, body: body?.slice(0, 2000), answer: answer?.text.slice(0, 500) };
  return JSON.stringify({ seed: SEED, status: answer?.status, ...told });
}

async function rowsOfVictim(): Promise<string[]> {
  const user = server.userId("victim");
  const businesses = server.db.selectFrom("businesses").selectAll().where("user_id", "=", user);
  const content = server.db
    .selectFrom("content")
    .innerJoin("businesses", "businesses.id", "content.business_id")
    .selectAll("content")
    .where("user_id", "=", user);
  const chapters = server.db.selectFrom("saved_chapters").selectAll().where("user_id", "=", user);
  const rows = await Promise.all([businesses.execute(), content.execute(), chapters.execute()]);
  return rows.flat().map((row) => JSON.stringify(row));
}
