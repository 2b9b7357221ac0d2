/** API keys: made once, good for what they are for at both doors, counted as their owner, and ended for good. */
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { procedures } from "../src/app-router.ts";
import { makeApiKey } from "../src/auth/api-key.ts";
import type { ApiKeyDraft, ApiKeyScope } from "@growth-guide/contract";
import { openDatabase } from "../src/db/database.ts";
import { createApiKeyDirectory } from "../src/features/api-key/api-key.directory.ts";
import { keyScopeOf } from "../src/trpc/trpc.ts";
import { aBusinessBody } from "./support/factories.ts";
import { createCaller } from "./support/caller.ts";
import { keepBusiness } from "./support/growing.ts";
import { startServer } from "./support/start-server.ts";

let now = new Date("2026-03-01T12:00:00Z");
const later = (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000));
const server = startServer({ clock: () => now });
const limited = startServer({ config: { rateLimitFactor: 0.001 } });

/** A new key of a person's. */
function aKey(name: string, draft: Partial<ApiKeyDraft> = {}, at = server) {
  return at.client(name).apiKey.create.mutate({ name: "Till", scopes: ["read"], ...draft });
}

/** Asks with a key instead of a session token. */
const withKey = (secret: string, at = server) =>
  createCaller(
    () => at.url,
    () => Promise.resolve(secret),
  );

const call = (secret: string, path: string, input: unknown) =>
  procedures.get(path)?.type === "mutation"
    ? withKey(secret).post(`/trpc/${path}`, input)
    : withKey(secret).get(`/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);

async function keyRow(id: number) {
  return server.db.selectFrom("api_keys").selectAll().where("id", "=", id).executeTakeFirst();
}

describe("a key", () => {
  test("opens both doors as its owner", async () => {
    const { secret } = await aKey("ada");
    await server.as("ada").post("/api/v1/businesses/", aBusinessBody({ name: "Blue Cup" }));
    const rest = await withKey(secret).get("/api/v1/businesses/");
    expect(await rest.json()).toMatchObject([{ name: "Blue Cup" }]);
    const typed = await call(secret, "business.list", {});
    expect(await typed.text()).toContain("Blue Cup");
  });

  test("is told apart from everything else by its form, and never the same twice", () => {
    const keys = Array.from({ length: 100 }, makeApiKey);
    for (const key of keys) expect(key).toMatch(/^gg_[A-Za-z0-9_-]{43}[0-9a-f]{8}$/);
    expect(new Set(keys).size).toBe(100);
  });

  test("is shown once: neither the database, nor the list, nor the export has it", async () => {
    const { key, secret } = await aKey("bea");
    const row = JSON.stringify(await keyRow(key.id));
    const list = JSON.stringify(await server.client("bea").apiKey.list.query());
    const exported = await (
      await call((await aKey("bea", { scopes: ["export"] })).secret, "account.export", {})
    ).text();
    for (const text of [row, list, exported]) {
      expect(text).toContain(key.hint);
      expect(text).not.toContain(secret.slice(key.hint.length));
      expect(text).not.toContain(Buffer.from(secret).toString("base64"));
    }
  });

  test("has a name, at least one scope and an end that is not too far", async () => {
    const wrong = [
      { name: " " },
      { name: "x".repeat(101) },
      { name: "a\u0000b" },
      { scopes: [] },
      { scopes: ["read", "read"] },
      { scopes: ["admin"] },
      { expiresInDays: 0 },
      { expiresInDays: 367 },
      { expiresInDays: 1.5 },
      { userId: "user_ada" },
    ];
    for (const draft of wrong) {
      const answer = await server
        .as("cora")
        .post("/trpc/apiKey.create", { name: "Till", scopes: ["read"], ...draft });
      expect(answer.status, JSON.stringify(draft)).toBe(422);
    }
    expect(await server.client("cora").apiKey.list.query()).toEqual([]);
  });

  test("is one of twenty at most, also when several are asked for at once", async () => {
    await server.client("dora").user.me.query();
    await sql`insert into api_keys (user_id, name, hint, key_sha256, scopes)
      select ${server.userId("dora")}, 'Till', 'gg_', decode(md5(n::text), 'hex'), '{read}'
      from generate_series(1, 19) n`.execute(server.db);
    const wishes = await Promise.allSettled([aKey("dora"), aKey("dora"), aKey("dora")]);
    expect(wishes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await expect(aKey("dora")).rejects.toMatchObject({ data: { error: "api_keys_full" } });
  });

  test("counts against its owner's limits, wherever the owner asks from", async () => {
    const { secret } = await aKey("evan", {}, limited);
    const answers: number[] = [];
    for (let n = 0; n < 25; n += 1)
      answers.push((await withKey(secret, limited).get("/api/v1/users/me")).status);
    expect(answers.filter((status) => status === 200)).toHaveLength(19);
    expect((await limited.as("evan").get("/api/v1/users/me")).status).toBe(429);
  });
});

describe("scopes", () => {
  /** What a key needs for each procedure that wants somebody signed in; a new one has to be thought about here. */
  const NEEDED: Record<string, ApiKeyScope | null> = {
    "user.me": "read",
    "user.get": "read",
    "user.update": "write",
    "user.remove": null,
    "user.register": null,
    "user.auditLog": "read",
    "account.export": "export",
    "apiKey.list": null,
    "apiKey.create": null,
    "apiKey.revoke": null,
    "webhook.list": null,
    "webhook.create": null,
    "webhook.remove": null,
    "webhook.switchOn": null,
    "webhook.test": null,
    "webhook.deliveries": null,
    "webhook.sendAgain": null,
  };
  const AREAS = ["business", "strategy", "content", "socialAccount", "chapter", "personalization"];

  test("are decided for every procedure: what is asked is read, what is changed is written, the account is apart", () => {
    for (const [path, { type, meta }] of procedures) {
      const needed = keyScopeOf(type, meta);
      const ofArea = type === "mutation" ? "write" : "read";
      const expected = AREAS.includes(path.split(".")[0] ?? "") ? ofArea : NEEDED[path];
      expect({ [path]: needed }).toEqual({ [path]: expected });
    }
  });

  const tries: [path: string, input: unknown][] = [
    ["business.list", {}],
    ["business.create", { name: "Blue Cup" }],
    ["user.update", { lastName: "Baker" }],
    ["account.export", {}],
    ["apiKey.list", {}],
    ["apiKey.create", { name: "Another", scopes: ["write"] }],
    ["apiKey.revoke", { id: 1 }],
    ["webhook.create", { url: "https://hooks.invalid", events: ["content.changed"] }],
    ["webhook.deliveries", { id: 1 }],
    ["user.remove", { confirm: "user_finn@users.noreply.growth-guide.app" }],
    ["user.register", { id: "user_finn", email: "finn@example.com" }],
  ];
  test.each<[scopes: ApiKeyScope[], allowed: string[]]>([
    [["read"], ["business.list"]],
    [["write"], ["business.list", "business.create", "user.update"]],
    [["export"], ["account.export"]],
    [
      ["read", "write", "export"],
      ["business.list", "business.create", "user.update", "account.export"],
    ],
  ])("%j allow %j and nothing else", async (scopes, allowed) => {
    const { secret } = await aKey("finn", { scopes });
    for (const [path, input] of tries) {
      const answer = await (await call(secret, path, input)).text();
      const failure = /"error":"(\w+)"/.exec(answer)?.[1];
      expect(failure, path).toBe(allowed.includes(path) ? undefined : "scope_missing");
    }
  });

  test("hold on the documented paths too", async () => {
    const { secret } = await aKey("gwen");
    const refused = [
      withKey(secret).post("/api/v1/businesses/", aBusinessBody()),
      withKey(secret).post("/api/v1/content/generate", { business_id: 1, platform: "twitter" }),
      withKey(secret).fetch("/api/v1/users/me", {
        method: "DELETE",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ confirm: "x" }),
      }),
      withKey(secret).get("/api/v1/users/me/export"),
    ];
    for (const response of await Promise.all(refused)) {
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: "scope_missing" });
    }
    expect((await withKey(secret).get("/api/v1/businesses/")).status).toBe(200);
  });

  test("to look on approve nothing; to write do, as their owner and of nobody else's", async () => {
    const businessId = await keepBusiness(server.as("iris"));
    const { id } = await server.client("iris").strategy.generate.mutate({ businessId, wait: true });
    const [readOnly, writing, foreign] = [
      (await aKey("iris", { scopes: ["read"] })).secret,
      (await aKey("iris", { scopes: ["write"] })).secret,
      (await aKey("jack", { scopes: ["write"] })).secret,
    ];
    const step = async (secret: string, to: string) =>
      /"error":"(\w+)"/.exec(await (await call(secret, "strategy.step", { id, to })).text())?.[1] ?? to;
    const bring = async (secret: string, status: string) =>
      (await withKey(secret).put(`/api/v1/strategies/${id}`, { status })).status;

    expect(await step(readOnly, "in_review")).toBe("scope_missing");
    expect(await bring(readOnly, "active")).toBe(403);
    expect(await step(foreign, "in_review")).toBe("strategy_not_found");
    expect(await bring(foreign, "active")).toBe(404);
    expect(await step(writing, "approved")).toBe("transition_not_allowed");
    expect(await step(writing, "in_review")).toBe("in_review");
    expect(await step(writing, "approved")).toBe("approved");
    const edit = { id, version: 1, patch: { sections: { budget: "New" } } };
    expect(await (await call(writing, "strategy.update", edit)).text()).toContain("strategy_approved");
    expect(await (await call(readOnly, "strategy.history", { id })).text()).toContain('"to":"approved"');
    expect(await bring(writing, "archived")).toBe(200);
  });

  test("are nobody's to change by asking for more", async () => {
    const { key, secret } = await aKey("hugo");
    await call(secret, "apiKey.create", { name: "More", scopes: ["write"] });
    expect((await server.client("hugo").apiKey.list.query()).map(({ id }) => id)).toEqual([key.id]);
  });
});

describe("an end", () => {
  test("by revocation is at once and for good", async () => {
    const { key, secret } = await aKey("iris");
    expect((await withKey(secret).get("/api/v1/users/me")).status).toBe(200);
    await server.client("iris").apiKey.revoke.mutate({ id: key.id });
    const refused = await withKey(secret).get("/api/v1/users/me");
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({ error: "token_invalid" });
    await expect(server.client("iris").apiKey.revoke.mutate({ id: key.id })).rejects.toMatchObject({
      data: { error: "api_key_not_found" },
    });
  });

  test("by revocation at another server is seen within ten seconds", async () => {
    const { key, secret } = await aKey("jack");
    await withKey(secret).get("/api/v1/users/me");
    await server.db.deleteFrom("api_keys").where("id", "=", key.id).execute();
    later(10);
    expect((await withKey(secret).get("/api/v1/users/me")).status).toBe(401);
  });

  test("by time is told as one, also to who was believed a moment ago", async () => {
    const { key, secret } = await aKey("kate", { expiresInDays: 30 });
    expect(key.expiresAt).not.toBeNull();
    later(30 * 24 * 3600 - 1);
    expect((await withKey(secret).get("/api/v1/users/me")).status).toBe(200);
    later(1);
    const refused = await withKey(secret).get("/api/v1/users/me");
    expect(await refused.json()).toMatchObject({ detail: "Token has expired", error: "token_expired" });
  });

  test("comes with the account's", async () => {
    const { secret } = await aKey("liam");
    await withKey(secret).get("/api/v1/users/me");
    const { email } = await server.client("liam").user.me.query();
    await server.client("liam").user.remove.mutate({ confirm: email });
    expect((await withKey(secret).get("/api/v1/users/me")).status).toBe(401);
    later(11);
    expect((await withKey(secret).get("/api/v1/users/me")).status).toBe(401);
    const left = server.db
      .selectFrom("users")
      .select("clerk_id")
      .where("clerk_id", "=", server.userId("liam"));
    expect(await left.execute()).toEqual([]);
  });

  test("and a beginning are in the log of the account", async () => {
    const { key } = await aKey("mona", { name: "Till" });
    await server.client("mona").apiKey.revoke.mutate({ id: key.id });
    const { items } = await server.client("mona").user.auditLog.query({});
    expect(items.map(({ action, detail }) => [action, detail])).toEqual([
      ["api_key_revoked", "Till"],
      ["api_key_created", "Till"],
      ["account_created", null],
    ]);
  });
});

describe("the last use", () => {
  const lastUse = async (id: number) => (await keyRow(id))?.last_used_at ?? null;

  test("is noted, and not for each call", async () => {
    const { key, secret } = await aKey("nora");
    expect(await lastUse(key.id)).toBeNull();
    await withKey(secret).get("/api/v1/users/me");
    const first = await lastUse(key.id);
    expect(first).not.toBeNull();
    later(59);
    await withKey(secret).get("/api/v1/users/me");
    expect(await lastUse(key.id)).toBe(first);
  });

  test("is noted again after a minute", async () => {
    const { key, secret } = await aKey("otto");
    await withKey(secret).get("/api/v1/users/me");
    later(61);
    await withKey(secret).get("/api/v1/users/me");
    expect(await lastUse(key.id)).toBe(now.toISOString().replace(/\.(\d{3})Z$/, "Z"));
  });
});

describe("what is no key", () => {
  const forged = async () => {
    const { secret } = await aKey("pia");
    const body = secret.slice(0, -8);
    return {
      "a key nobody made": makeApiKey(),
      "one character changed": `${secret.slice(0, 10)}${secret[10] === "A" ? "B" : "A"}${secret.slice(11)}`,
      "another checksum": `${body}00000000`,
      "no checksum": body,
      "a longer one": `${secret}0`,
      "only the prefix": "gg_",
      "another prefix": `GG_${secret.slice(3)}`,
      "a token behind the prefix": `gg_${await server.tokenOf("pia")}`,
      "a hash": `gg_${Buffer.from(secret).toString("base64url").slice(0, 51)}`,
      SQL: "gg_' or true --",
    };
  };

  test("opens nothing, at either door", async () => {
    for (const [name, secret] of Object.entries(await forged())) {
      const rest = await withKey(secret).get("/api/v1/users/me");
      expect(rest.status, name).toBe(401);
      expect(await rest.json(), name).toMatchObject({ error: "token_invalid" });
      expect((await call(secret, "business.list", {})).status, name).toBe(401);
    }
  });

  test("does not reach the database when its form is wrong", async () => {
    const nowhere = openDatabase({ url: "postgres://nobody@127.0.0.1:9/nothing", poolSize: 1 });
    const { identify } = createApiKeyDirectory(nowhere, () => now);
    for (const wrong of ["gg_short", `${makeApiKey()}0`]) {
      await expect(identify(wrong)).rejects.toMatchObject({ code: "token_invalid" });
    }
    // One of the right form is asked about, and a database that is away is no verdict on the key.
    await expect(identify(makeApiKey())).rejects.toMatchObject({ code: "service_unavailable" });
    await nowhere.destroy();
  });

  test("is a key in an address or a cookie", async () => {
    const { secret } = await aKey("quin");
    const nobody = server.anonymous();
    expect((await nobody.get(`/api/v1/users/me?api_key=${secret}&access_token=${secret}`)).status).toBe(401);
    const headers = { cookie: `__session=${secret}`, "x-api-key": secret };
    expect((await nobody.fetch("/api/v1/users/me", { headers })).status).toBe(401);
  });
});
