import { randomUUID } from "node:crypto";
import { createApiClient } from "@growth-guide/api-client";
import { sql } from "kysely";
import type { Db } from "../../src/db/database.ts";

/** One attempt at a write: acknowledged, refused for now, or without an answer. */
type Attempt = "acknowledged" | "unavailable" | "unanswered";

/** What became of writes: what the server said, and what the database has. */
export type Ledger = {
  /** Names of the businesses whose creation was acknowledged. */
  acknowledged: Set<string>;
  /** Names of those that were asked for and never acknowledged: they may be there once, or not. */
  open: Set<string>;
  attempts: Record<Attempt, number>;
  /** Answers that were neither 201 nor 503 with a Retry-After, in words. */
  wrong: string[];
  slowestMs: number;
};

export type Writer = { url: string; token: () => Promise<string>; until: () => boolean };

/** How long nobody answers before an attempt is made again, in milliseconds: longer than any answer should take. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 25;

export function openLedger(): Ledger {
  return {
    acknowledged: new Set(),
    open: new Set(),
    attempts: { acknowledged: 0, unavailable: 0, unanswered: 0 },
    wrong: [],
    slowestMs: 0,
  };
}

/**
 * Makes businesses one after the other until told to stop, each under a key of its own and tried with it until it is
 * acknowledged; in turns over REST and tRPC.
 */
export async function keepWriting(ledger: Ledger, { url, token, until }: Writer): Promise<void> {
  const doors = [overRest, overTrpc];
  for (let turn = 0; !until(); turn += 1) {
    const name = randomUUID();
    ledger.open.add(name);
    while (!until() && ledger.open.has(name)) {
      const startedAt = performance.now();
      const attempt = await doors[turn % doors.length]?.(ledger, url, await token(), name);
      if (attempt === undefined) continue;
      ledger.attempts[attempt] += 1;
      if (attempt !== "unanswered") {
        ledger.slowestMs = Math.max(ledger.slowestMs, performance.now() - startedAt);
      }
      if (attempt === "acknowledged") {
        ledger.open.delete(name);
        ledger.acknowledged.add(name);
      } else await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

async function overRest(ledger: Ledger, url: string, token: string, name: string): Promise<Attempt> {
  const headers = {
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "idempotency-key": name,
  };
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const init = { method: "POST", headers, body: JSON.stringify({ name }), signal };
  const response = await fetch(`${url}/api/v1/businesses/`, init).catch(() => undefined);
  if (response === undefined) return "unanswered";
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return "unanswered";
  if (response.status === 201) return "acknowledged";
  if (response.status !== 503 || !response.headers.has("retry-after")) {
    ledger.wrong.push(`${response.status} ${text}`);
  }
  return "unavailable";
}

async function overTrpc(ledger: Ledger, url: string, token: string, name: string): Promise<Attempt> {
  const client = createApiClient({ baseUrl: url, token: () => Promise.resolve(token) });
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    await client.business.create.mutate({ name, idempotencyKey: name }, { signal });
    return "acknowledged";
  } catch (error) {
    const data = (error as { data?: { httpStatus?: number; retryAfterSeconds?: number } }).data;
    if (data?.httpStatus === undefined) return "unanswered";
    if (data.httpStatus !== 503 || data.retryAfterSeconds === undefined) ledger.wrong.push(String(error));
    return "unavailable";
  }
}

/** Compares a ledger with the database: acknowledged and not there, and there more than once. */
export async function audit(db: Db, { acknowledged }: Ledger): Promise<{ lost: string[]; twice: string[] }> {
  const { rows } = await sql<{ name: string; copies: number }>`
    select name, count(*)::int as copies from businesses group by name
  `.execute(db);
  const copies = new Map(rows.map((row) => [row.name, row.copies]));
  return {
    lost: [...acknowledged].filter((name) => !copies.has(name)),
    twice: rows.filter((row) => row.copies > 1).map(({ name }) => name),
  };
}
