/**
 * How often each procedure and route goes to the database, counted on the wire. One that is new fails here until it
 * is known what it costs.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { procedures } from "../src/app-router.ts";
import { routes } from "../src/app.ts";
import type { Route } from "../src/rest/route.ts";
import { startCountingProxy } from "./support/counting-proxy.ts";
import { type Input, procedureCalls } from "./support/procedure-calls.ts";
import { giveEverything, type Possessions } from "./support/possessions.ts";
import { startServer } from "./support/start-server.ts";

let proxy: Awaited<ReturnType<typeof startCountingProxy>>;
afterAll(() => proxy.stop());
const server = startServer({
  config: async (databaseUrl) => {
    proxy = await startCountingProxy(databaseUrl);
    return { database: { kind: "postgres", url: proxy.url } };
  },
});

let ada: Possessions;
let bob: Possessions;
beforeAll(async () => {
  ada = await giveEverything(server, "ada");
  bob = await giveEverything(server, "bob");
});

/** Every few seconds each server looks for what others left unfinished, whoever asks what. */
const SWEEP = /skip locked/i;

/** The statements of a call by somebody who has just been here. */
async function statementsOf(who: string, ask: () => Promise<unknown>): Promise<string[]> {
  await (await server.as(who).get("/api/v1/users/me")).text();
  proxy.taken();
  await ask();
  return proxy.taken().filter((text) => !SWEEP.test(text));
}

async function call(path: string, input: Input): Promise<string> {
  const caller = server.as("ada");
  const isMutation = procedures.get(path)?.type === "mutation";
  const response = isMutation
    ? await caller.post(`/trpc/${path}`, input)
    : await caller.get(`/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
  return response.text();
}

describe("procedures", () => {
  test("are all known here", () => {
    expect(Object.keys(procedureCalls).toSorted()).toEqual([...procedures.keys()].toSorted());
  });

  test.each(Object.entries(procedureCalls).filter(([, { trips }]) => trips !== null))(
    "%s goes to the database once, or as often as is said here",
    async (path, { of, trips = 1 }) => {
      let answer = "";
      const statements = await statementsOf("ada", async () => (answer = await call(path, of(ada))));
      expect(answer).toMatch(path === "user.register" ? /user_already_exists/ : /"result"|^event: connected/);
      expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(trips ?? 0);
    },
  );

  test("the first call of a person goes there twice, the next one once", async () => {
    const eve = server.as("eve");
    const token = await server.tokenOf("eve");
    proxy.taken();
    const headers = { authorization: `Bearer ${token}` };
    await eve.fetch("/trpc/user.me", { headers });
    expect(proxy.taken().length).toBeLessThanOrEqual(2);
    await eve.fetch("/trpc/user.me", { headers });
    expect(proxy.taken()).toHaveLength(1);
  });
});

/** What a route is given, and its round trips where they are not one. Those left out translate to what is counted above. */
describe("routes", () => {
  const bodies: Record<string, (bob: Possessions) => Input> = {
    "POST /api/v1/businesses/": () => ({ name: "Third" }),
    "PUT /api/v1/businesses/{business_id}": () => ({ name: "Renamed" }),
    "PUT /api/v1/content/{content_id}": () => ({ text: "Changed" }),
    "POST /api/v1/content/": (of) => ({ business_id: of.businessId, platform: "twitter", text: "Hi" }),
    "PUT /api/v1/strategies/{strategy_id}": () => ({ title: "Renamed" }),
    "POST /api/personalization/toggle-original": ({ sessionId }) => ({ session_id: sessionId }),
  };
  const nameOf = ({ method, path }: Pick<Route, "method" | "path">) => `${method} ${path}`;
  const counted = routes.filter(
    (route) => (route.method === "GET" && route.download === undefined) || nameOf(route) in bodies,
  );
  /** Those that translate to procedures of more. */
  const more: Record<string, number> = {
    "POST /api/v1/content/": 2,
    "PUT /api/v1/content/{content_id}": 2,
    "PUT /api/v1/strategies/{strategy_id}": 4,
    "GET /api/v1/content/calendar/{business_id}": 2,
    "GET /api/v1/social/accounts": 2,
  };

  test.each(counted)("$method $path goes there once, or as often as is said here", async (route) => {
    const ids: Record<string, string | number> = {
      user_id: bob.userId,
      business_id: bob.businessId,
      strategy_id: bob.strategyId,
      content_id: bob.contentId,
      session_id: bob.sessionId,
    };
    const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(ids[name]));
    const query = route.query === undefined ? "" : `?business_id=${bob.businessId}`;
    const body = bodies[nameOf(route)]?.(bob);
    const statements = await statementsOf("bob", async () => {
      const response = await server.as("bob").fetch(path + query, {
        method: route.method,
        ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
      });
      expect(response.ok, await response.text()).toBe(true);
    });
    expect(statements.length, statements.join("\n")).toBeLessThanOrEqual(more[nameOf(route)] ?? 1);
  });
});
