/** Deleting an account: typed confirmation, nothing left behind, and tokens from before speak for nobody. */
import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { createUserDirectory } from "../src/features/user/user.directory.ts";
import { applyClerkEvent } from "../src/features/user/user.webhook.ts";
import { aFullAccount } from "./support/full-account.ts";
import { aBusinessBody, aChapter } from "./support/factories.ts";
import { startServer } from "./support/start-server.ts";

const START = Date.parse("2026-01-01T00:00:00Z");
let now = START;
const removed: string[] = [];
const server = startServer({
  clock: () => new Date(now),
  resources: {
    removeAtProvider: (subject) => {
      removed.push(subject);
      return subject === server.userId("faulty") ? Promise.reject(new Error("away")) : Promise.resolve();
    },
  },
});

const ME = "/api/v1/users/me";

/** Somebody with one token, as a browser has it; it is from the given number of seconds ago. */
async function aPerson(name: string, age = 30) {
  const iat = Math.floor(now / 1000) - age;
  const token = await server.token({ sub: server.userId(name), email: `${name}@example.com`, iat });
  const send = (path: string, method = "GET", body?: unknown) =>
    server.anonymous().fetch(path, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  await send(ME);
  return { send, remove: (confirm: unknown) => send(ME, "DELETE", { confirm }) };
}

/** How many rows each table holds. */
async function rowCounts(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of await tables()) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
      server.db,
    );
    counts[table] = rows[0]?.n ?? 0;
  }
  return counts;
}

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_name not like 'kysely_%'
      and table_name <> 'deleted_accounts'`.execute(server.db);
  return rows.map(({ name }) => name);
}

test("every table but the list of deletions hangs on users by cascading keys", async () => {
  const { rows } = await sql<{ child: string }>`
    with recursive owned(child) as (
      select 'users'::text
      union
      select keys.conrelid::regclass::text
      from pg_constraint keys join owned on keys.confrelid = owned.child::regclass
      where keys.contype = 'f' and keys.confdeltype = 'c'
    )
    select child from owned`.execute(server.db);
  expect(rows.map(({ child }) => child).toSorted()).toEqual((await tables()).toSorted());
});

test("a deletion takes every row of the person and no row of anybody else", async () => {
  await aFullAccount(server.db, server.userId("other"));
  const before = await rowCounts();
  await aFullAccount(server.db, server.userId("ada"));
  const withAda = await rowCounts();
  for (const [table, rows] of Object.entries(withAda))
    expect(rows, table).toBeGreaterThan(before[table] ?? 0);

  const ada = await aPerson("ada");
  const response = await ada.remove(`${server.userId("ada")}@EXAMPLE.com `);
  expect(response.status).toBe(204);
  expect(await rowCounts()).toEqual(before);
});

test.each(["", "yes", "somebody@example.com", "\u0000"])(
  "%j does not confirm, and deletes nothing",
  async (confirm) => {
    const person = await aPerson("careful");
    const response = await person.remove(confirm);
    expect([400, 422]).toContain(response.status);
    expect((await person.send(ME)).status).toBe(200);
  },
);

test("a missing confirmation is a fault of form", async () => {
  const person = await aPerson("careful");
  expect((await person.send(ME, "DELETE", {})).status).toBe(422);
  expect((await person.send(ME, "DELETE")).status).toBe(422);
});

test("a token from before gets nothing, on any path, and makes nobody", async () => {
  const person = await aPerson("gone");
  expect((await person.remove("gone@example.com")).status).toBe(204);
  const again = [
    await person.send(ME),
    await person.send("/api/v1/businesses/"),
    await person.send("/api/v1/businesses/", "POST", aBusinessBody()),
    await person.send("/api/v1/users/", "POST", {
      clerk_id: server.userId("gone"),
      email: "gone@example.com",
    }),
    await person.remove("gone@example.com"),
  ];
  for (const response of again) {
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ error: "account_deleted" });
  }
});

test("another server, which knew the person, refuses them when it looks again", async () => {
  const person = await aPerson("known");
  const elsewhere = createUserDirectory(server.db);
  const subject = server.userId("known");
  const identity = { subject, email: null, firstName: null, lastName: null, issuedAt: now / 1000 - 30 };
  await elsewhere.ensure(identity);
  await person.remove("known@example.com");
  elsewhere.forget(subject);
  await expect(elsewhere.ensure(identity)).rejects.toMatchObject({ code: "account_deleted" });
});

test("a token issued later begins a new, empty account, which the old token does not open", async () => {
  const person = await aPerson("back");
  await person.send("/api/v1/businesses/", "POST", aBusinessBody());
  await person.remove("back@example.com");
  now += 2000;
  const later = await aPerson("back", 0);
  expect((await later.send(ME)).status).toBe(200);
  expect(await (await later.send("/api/v1/businesses/")).json()).toEqual([]);
  expect((await person.send(ME)).status).toBe(401);
});

test("an account with 20,000 posts goes within the time a statement has", async () => {
  const id = server.userId("busy");
  const { business } = await aFullAccount(server.db, id);
  await sql`with posts as (
      insert into content (business_id, platform, text)
      select ${business}, 'linkedin', 'Post ' || n from generate_series(1, 20000) n returning id)
    insert into content_versions (content_id, version, text) select id, 1, 'Before' from posts`.execute(
    server.db,
  );
  const person = await aPerson("busy");
  expect((await person.remove(`${id}@example.com`)).status).toBe(204);
});

test("of two deletions at once one is done, and the other finds nobody", async () => {
  const person = await aPerson("twice");
  const responses = await Promise.all([
    person.remove("twice@example.com"),
    person.remove("twice@example.com"),
  ]);
  expect(responses.map(({ status }) => status).toSorted()).toEqual([204, 401]);
});

test("the person's reading sessions are forgotten, the guest's stay", async () => {
  const person = await aPerson("reader");
  const read = async (send: typeof person.send) => {
    const session_id = randomUUID();
    const body = { session_id, chapter_id: "a", difficulty_level: "beginner", chapter_content: aChapter() };
    await send("/api/personalization/personalize", "POST", body);
    return `/api/personalization/session/${session_id}`;
  };
  const guest = server.anonymous();
  const theirs = await read(person.send);
  const ours = await read((path, _method, body) => guest.post(path, body));
  await person.remove("reader@example.com");
  expect((await guest.get(theirs)).status).toBe(404);
  expect((await guest.get(ours)).status).toBe(200);
});

test("the identity provider is told; when it is away, the account is gone all the same", async () => {
  const person = await aPerson("faulty");
  expect((await person.remove("faulty@example.com")).status).toBe(204);
  expect(removed).toContain(server.userId("faulty"));
  expect((await person.send(ME)).status).toBe(401);
});

test("late news of the provider about somebody deleted make nobody; what happened afterwards does", async () => {
  const person = await aPerson("news");
  await person.remove("news@example.com");
  const id = server.userId("news");
  const event = (updated_at: number) => ({ type: "user.updated", data: { id, updated_at } });
  const row = () => server.db.selectFrom("users").select("clerk_id").where("clerk_id", "=", id).execute();
  await applyClerkEvent(server.db, event(now - 1000));
  expect(await row()).toEqual([]);
  await applyClerkEvent(server.db, event(now + 1000));
  expect(await row()).toHaveLength(1);
});

test("a deletion is forgotten after a month", async () => {
  const person = await aPerson("first");
  await person.remove("first@example.com");
  const deletions = async () => (await server.db.selectFrom("deleted_accounts").selectAll().execute()).length;
  const before = await deletions();
  now += 31 * 24 * 3600 * 1000;
  const other = await aPerson("last");
  await other.remove("last@example.com");
  expect(before).toBeGreaterThan(1);
  expect(await deletions()).toBe(1);
});
