/**
 * Every procedure and every route, tried signed out and as somebody else. The tables name each of them: one that is new
 * fails here until it is known what strangers get from it.
 */
import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "kysely";
import { procedures as router } from "../src/app-router.ts";
import { routes } from "../src/app.ts";
import type { Route } from "../src/rest/route.ts";
import { giveEverything, type Possessions, SECRET } from "./support/possessions.ts";
import {
  batch,
  business,
  type Input,
  post,
  savedChapter,
  session,
  strategy,
  template,
  webhook,
} from "./support/procedure-calls.ts";
import { startServer } from "./support/start-server.ts";

const server = startServer();
let ada: Possessions;
beforeAll(async () => void (ada = await giveEverything(server, "ada")));

type Inputs = Record<string, (ada: Possessions) => Input>;

/** Open to anyone, and why that is right. */
const publicProcedures: Record<string, string> = {
  "chapter.list": "the playbook is for everybody",
  "chapter.get": "the playbook is for everybody",
  "personalization.personalize": "reading needs no account",
  "personalization.open": "reading needs no account",
  "personalization.stream": "a session belongs to whoever knows its id",
  "personalization.changeDifficulty": "a session belongs to whoever knows its id",
  "personalization.toggleOriginal": "a session belongs to whoever knows its id",
  "personalization.session": "a session belongs to whoever knows its id",
  "personalization.clear": "a session belongs to whoever knows its id",
};

/** What names something of Ada's: to everybody else it is not there. */
const aboutAda: Inputs = {
  "user.get": ({ userId }) => ({ id: userId }),
  "user.register": ({ userId }) => ({ id: userId, email: "mallory@example.com" }),
  "user.remove": ({ userId }) => ({ confirm: `${userId}@example.com` }),
  "business.get": ({ businessId }) => ({ id: businessId }),
  "business.update": ({ businessId }) => ({ id: businessId, patch: { name: "Stolen" } }),
  "business.remove": ({ businessId }) => ({ id: businessId }),
  "strategy.get": strategy,
  "strategy.generate": business,
  "strategy.watch": strategy,
  "strategy.cancel": strategy,
  "strategy.update": (of) => ({ ...strategy(of), version: 1, patch: { title: "Stolen" } }),
  "strategy.regenerateSection": (of) => ({ ...strategy(of), version: 1, section: "budget" }),
  "strategy.complete": (of) => ({ ...strategy(of), version: 1 }),
  "strategy.version": (of) => ({ ...strategy(of), version: 1 }),
  "strategy.restore": (of) => ({ ...strategy(of), version: 1, to: 1 }),
  "strategy.step": (of) => ({ ...strategy(of), to: "in_review" }),
  "strategy.history": strategy,
  "strategy.remove": strategy,
  "strategy.getStored": strategy,
  "strategy.updateStored": (of) => ({ ...strategy(of), title: "Stolen" }),
  "content.get": post,
  "content.suggest": (of) => ({ ...business(of), platform: "twitter" }),
  "content.draft": (of) => ({ ...business(of), platform: "twitter" }),
  "content.batch": batch,
  "content.watchBatch": batch,
  "content.cancelBatch": batch,
  "content.create": (of) => ({ ...business(of), platform: "twitter", text: "Planted" }),
  "content.update": (of) => ({ ...post(of), patch: { text: "Stolen" } }),
  "content.approve": (of) => ({ ...post(of), version: 1, approved: true }),
  "content.remove": post,
  "content.calendar": business,
  "content.saveTemplate": (of) => ({ ...business(of), name: "Planted", text: "Planted" }),
  "content.updateTemplate": (of) => ({ ...template(of), name: "Stolen", text: "Stolen" }),
  "content.removeTemplate": template,
  "webhook.switchOn": webhook,
  "webhook.test": webhook,
  "webhook.sendAgain": ({ deliveryId }) => ({ id: deliveryId }),
  "webhook.remove": webhook,
  "apiKey.revoke": ({ apiKeyId }) => ({ id: apiKeyId }),
  "socialAccount.list": business,
  "socialAccount.disconnect": (of) => ({ ...business(of), network: "linkedin" }),
  "chapter.getSaved": savedChapter,
  "chapter.renameSaved": (of) => ({ ...savedChapter(of), title: "Stolen" }),
  "chapter.removeSaved": savedChapter,
  "personalization.personalize": (of) => ({ ...session(of), ...aChapter() }),
  "personalization.open": (of) => ({ ...session(of), ...aChapter() }),
  "personalization.stream": (of) => ({ ...session(of), level: "beginner" }),
  "personalization.changeDifficulty": (of) => ({ ...session(of), level: "advanced" }),
  "personalization.toggleOriginal": session,
  "personalization.session": session,
  "personalization.clear": session,
};

/** What answers everybody with their own, and nothing of Ada's even where her ids are given. */
const aboutOneself: Inputs = {
  "user.me": () => ({}),
  "account.export": () => ({}),
  "user.auditLog": () => ({}),
  "apiKey.list": () => ({}),
  "webhook.list": () => ({}),
  "webhook.create": () => ({ url: "https://hooks.invalid", events: ["strategy.approved"] }),
  "webhook.deliveries": webhook,
  "apiKey.create": () => ({ name: "Mallory's", scopes: ["read"] }),
  "user.update": () => ({ lastName: "Mallory" }),
  "business.list": () => ({}),
  "business.create": () => ({ name: "Mallory's" }),
  "business.suggestAnswers": () => ({ name: "Mallory's", description: "Coffee", industry: "" }),
  "strategy.list": business,
  "strategy.versions": strategy,
  "strategy.listStored": business,
  "content.list": business,
  "content.listPlannedFirst": business,
  "content.versions": post,
  "content.listTemplates": business,
  "chapter.list": () => ({}),
  "chapter.get": () => ({ slug: "pricing" }),
  "chapter.listSaved": () => ({}),
  "chapter.save": () => ({ title: "Mine", content: "# Mine\n" }),
  "personalization.preferences": () => ({}),
  "personalization.updatePreferences": () => ({ level: "advanced" }),
  "personalization.place": () => ({ chapterKey: "playbook:pricing" }),
  "personalization.keepPlace": () => ({ chapterKey: "playbook:pricing", sourceOffset: 0 }),
  "personalization.places": () => ({}),
};

const aChapter = () => ({ chapterId: "c", chapterContent: "# Stolen\n", level: "beginner" });

const procedures = [...router].map(([path, { type }]) => ({ path, type }));
type Procedure = (typeof procedures)[number];
const REFUSED = /"error":"(not_authorized|confirmation_mismatch|\w+_not_found)"/;

/** What a procedure answers, an event stream's first event included. */
async function call({ path, type }: Procedure, input: Input, who: string | null): Promise<string> {
  const caller = who === null ? server.anonymous() : server.as(who);
  const response =
    type === "mutation"
      ? await caller.post(`/trpc/${path}`, input)
      : await caller.get(`/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`);
  return response.text();
}

/** Every row of every table, as text. */
async function everyRow(): Promise<string[]> {
  const tables = await server.db.introspection.getTables();
  const rows = await Promise.all(
    tables.map(({ name }) =>
      sql<{
        row: string;
      }>`select ${name}::text || row_to_json(t)::text as row from ${sql.table(name)} as t`.execute(server.db),
    ),
  );
  return rows.flatMap((result) => result.rows.map(({ row }) => row));
}

/** Nothing that was there is gone or different, and nothing was added to what is Ada's. */
async function expectUntouched(before: string[]): Promise<void> {
  const after = new Set(await everyRow());
  expect(before.filter((row) => !after.has(row))).toEqual([]);
  const added = [...after].filter((row) => !before.includes(row));
  const mark = new RegExp(
    `${SECRET}|"(business_id)":${ada.businessId}\\b|"strategy_id":${ada.strategyId}\\b`,
  );
  expect(added.filter((row) => mark.test(row))).toEqual([]);
}

describe("procedures", () => {
  test("are all known here", () => {
    const known = [...Object.keys(aboutAda), ...Object.keys(aboutOneself)].toSorted();
    expect(known).toEqual(procedures.map(({ path }) => path).toSorted());
  });

  const input = ({ path }: Procedure) => (aboutAda[path] ?? aboutOneself[path])?.(ada) ?? {};
  const isPublic = ({ path }: Procedure) => path in publicProcedures;

  test.each(procedures.filter((one) => !isPublic(one)))(
    "$path refuses whoever is not signed in",
    async (procedure) => {
      expect(await call(procedure, input(procedure), null)).toContain('"error":"unauthenticated"');
    },
  );

  test.each(procedures.filter(isPublic))(
    "$path, which is for everybody, asks nobody who they are",
    async (procedure) => {
      const nobodys = "sessionId" in input(procedure) ? { sessionId: "nobody's" } : {};
      const answer = await call(procedure, { ...input(procedure), ...nobodys }, null);
      expect(answer).not.toContain('"error":"unauthenticated"');
    },
  );

  test("of somebody else's things answer that they are not there, and change nothing", async () => {
    await call({ path: "user.me", type: "query" }, {}, "mallory");
    const before = await everyRow();
    expect(before.filter((row) => row.includes(SECRET)).length).toBeGreaterThan(8);
    for (const procedure of procedures) {
      const input = aboutAda[procedure.path]?.(ada);
      if (input === undefined) continue;
      const answer = await call(procedure, input, "mallory");
      expect(answer, procedure.path).toMatch(REFUSED);
      expect(answer, procedure.path).not.toContain(SECRET);
    }
    await expectUntouched(before);
  });

  test("of one's own things tell nothing of somebody else's", async () => {
    for (const procedure of procedures) {
      const input = aboutOneself[procedure.path]?.(ada);
      if (input === undefined) continue;
      const answer = await call(procedure, input, "mallory");
      expect(answer, procedure.path).toMatch(/"result"|^data: /m);
      expect(answer, procedure.path).not.toContain('"error"');
      expect(answer, procedure.path).not.toContain(SECRET);
    }
  });
});

const nameOf = ({ method, path }: Pick<Route, "method" | "path">) => `${method} ${path}`;
const inBusiness = ({ businessId }: Possessions) => ({ business_id: businessId });
const reading = { chapter_id: "c", chapter_content: "# Stolen\n", difficulty_level: "beginner" };

/** Routes open to anyone: reading, as above. */
const publicRoutes = routes.filter(({ path }) => path.startsWith("/api/personalization/")).map(nameOf);

/** Bodies for the routes that take one; the path and the query name Ada's things by themselves. */
const bodies: Inputs = {
  "POST /api/v1/users/": ({ userId }) => ({ clerk_id: userId, email: "mallory@example.com" }),
  "DELETE /api/v1/users/me": ({ userId }) => ({ confirm: `${userId}@example.com` }),
  "POST /api/v1/businesses/": () => ({ name: "Mallory's" }),
  "PUT /api/v1/businesses/{business_id}": () => ({ name: "Stolen" }),
  "POST /api/v1/strategies/generate": inBusiness,
  "PUT /api/v1/strategies/{strategy_id}": () => ({ title: "Stolen" }),
  "POST /api/v1/content/generate": (of) => ({ ...inBusiness(of), platform: "twitter" }),
  "POST /api/v1/content/": (of) => ({ ...inBusiness(of), platform: "twitter", text: "Planted" }),
  "PUT /api/v1/content/{content_id}": () => ({ text: "Stolen" }),
  "POST /api/personalization/personalize": ({ sessionId }) => ({ ...reading, session_id: sessionId }),
  "POST /api/personalization/change-difficulty": ({ sessionId }) => ({ ...reading, session_id: sessionId }),
  "POST /api/personalization/toggle-original": ({ sessionId }) => ({ session_id: sessionId }),
};

/** Routes that answer everybody with their own. */
const ownRoutes = new Set([
  "GET /api/v1/users/me",
  // Packed; what is in it is looked at above, as `account.export`.
  "GET /api/v1/users/me/export",
  "POST /api/v1/businesses/",
  "GET /api/v1/businesses/",
  "GET /api/v1/strategies/",
  "GET /api/v1/content/",
]);

function ask(route: Route, who: string | null, address = route.path): Promise<Response> {
  const ids: Record<string, string | number> = {
    user_id: ada.userId,
    business_id: ada.businessId,
    strategy_id: ada.strategyId,
    content_id: ada.contentId,
    session_id: ada.sessionId,
  };
  const path = address.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(ids[name]));
  const query = route.query === undefined ? "" : `?business_id=${ada.businessId}`;
  const body = bodies[nameOf(route)]?.(ada);
  return (who === null ? server.anonymous() : server.as(who)).fetch(path + query, {
    method: route.method,
    ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
}

describe("routes", () => {
  test("that take a body have one here", () => {
    const taking = routes.filter(({ body }) => body !== undefined).map(nameOf);
    expect(Object.keys(bodies).toSorted()).toEqual(taking.toSorted());
  });

  test.each(routes.filter((route) => !publicRoutes.includes(nameOf(route))))(
    "$method $path refuses whoever is not signed in",
    async (route) => {
      const response = await ask(route, null);
      expect(response.status).toBe(401);
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      expect(await response.json()).toMatchObject({ error: "unauthenticated" });
    },
  );

  test("of somebody else's things answer that they are not there, and change nothing", async () => {
    await server.as("mallory").get("/api/v1/users/me");
    const before = await everyRow();
    for (const route of routes) {
      if (ownRoutes.has(nameOf(route))) continue;
      for (const address of [route.path, ...(route.aliases ?? [])]) {
        const response = await ask(route, "mallory", address);
        const answer = await response.text();
        expect([400, 403, 404], `${nameOf(route)} ${answer}`).toContain(response.status);
        expect(answer, nameOf(route)).toMatch(REFUSED);
        expect(answer, nameOf(route)).not.toContain(SECRET);
      }
    }
    await expectUntouched(before);
  });

  test("of one's own things tell nothing of somebody else's", async () => {
    for (const route of routes.filter((one) => ownRoutes.has(nameOf(one)))) {
      const response = await ask(route, "mallory");
      expect(response.ok, nameOf(route)).toBe(true);
      expect(await response.text(), nameOf(route)).not.toContain(SECRET);
    }
  });
});
