import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { useTestDatabase } from "../../test/support/test-database.ts";
import { DomainError } from "../errors.ts";
import { type Db, openDatabase } from "./database.ts";
import { once, type Wish } from "./once.ts";

const database = useTestDatabase();

const aWish = (wish: Partial<Wish> = {}): Wish => ({
  ownerId: "ada",
  key: "key-1",
  operation: "cup.make",
  body: { colour: "blue", size: 2 },
  ...wish,
});

/** Makes something and counts how often it did. */
function aMaker() {
  let made = 0;
  return { make: async () => ({ cup: ++made }), made: () => made };
}

const keys = () => database.db.selectFrom("idempotency_keys").select("key").execute();

/** A connection of its own: the two of the test's pool may both be busy. */
let watcher: Db;
beforeAll(() => {
  watcher = openDatabase({ url: database.url, poolSize: 1 });
});
afterAll(() => watcher.destroy());

async function countSessions(condition: RawBuilder<boolean>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and ${condition}`.execute(watcher);
  return rows[0]?.count ?? 0;
}
const openClaims = () => countSessions(sql`state = 'idle in transaction'`);
const waitingClaims = () => countSessions(sql`wait_event_type = 'Lock'`);

beforeEach(async () => {
  await database.db.deleteFrom("users").execute();
  const people = ["ada", "bob"].map((id) => ({ clerk_id: id, email: `${id}@example.com` }));
  await database.db.insertInto("users").values(people).execute();
});

describe("the same wish again", () => {
  test("gets the first answer and makes nothing", async () => {
    const { make, made } = aMaker();
    expect(await once(database.db, aWish(), make)).toEqual({ cup: 1 });
    expect(await once(database.db, aWish(), make)).toEqual({ cup: 1 });
    expect(made()).toBe(1);
  });

  test("is the same in whatever order its members come", async () => {
    const { make, made } = aMaker();
    await once(database.db, aWish({ body: { a: 1, b: { c: [1, 2], d: null } } }), make);
    await once(database.db, aWish({ body: { b: { d: null, c: [1, 2] }, a: 1 } }), make);
    expect(made()).toBe(1);
  });

  test("eight times at once is done once", async () => {
    const { make, made } = aMaker();
    const answers = await Promise.all(Array.from({ length: 8 }, () => once(database.db, aWish(), make)));
    expect(answers).toEqual(answers.map(() => ({ cup: 1 })));
    expect(made()).toBe(1);
  });

  test("is made anew after a failure, which leaves no trace", async () => {
    const clumsy = async (db: typeof database.db) => {
      await db.updateTable("users").set({ first_name: "Broken" }).where("clerk_id", "=", "ada").execute();
      throw new DomainError("shelf_full");
    };
    await expect(once(database.db, aWish(), clumsy)).rejects.toMatchObject({ code: "shelf_full" });
    const ada = await database.db
      .selectFrom("users")
      .select("first_name")
      .where("clerk_id", "=", "ada")
      .execute();
    expect(ada).toEqual([{ first_name: null }]);
    expect(await once(database.db, aWish(), aMaker().make)).toEqual({ cup: 1 });
  });

  test("waits for the first, and is done when that one fails", async () => {
    let failFirst = () => {};
    const held = new Promise<never>((_, reject) => {
      failFirst = () => reject(new DomainError("shelf_full"));
    });
    const failing = once(database.db, aWish(), () => held);
    await expect.poll(openClaims).toBe(1);
    const { make, made } = aMaker();
    const second = once(database.db, aWish(), make);
    await expect.poll(waitingClaims).toBe(1);
    failFirst();
    await expect(failing).rejects.toMatchObject({ code: "shelf_full" });
    expect(await second).toEqual({ cup: 1 });
    expect(made()).toBe(1);
  });
});

describe("another wish under the same key", () => {
  test.each([
    ["with another body", { body: { colour: "green", size: 2 } }],
    ["with a member more", { body: { colour: "blue", size: 2, lid: true } }],
    ["of another operation", { operation: "plate.make" }],
  ])("%s is refused and makes nothing", async (_, other) => {
    const { make, made } = aMaker();
    await once(database.db, aWish(), make);
    await expect(once(database.db, aWish(other), make)).rejects.toMatchObject({
      code: "idempotency_conflict",
    });
    expect(made()).toBe(1);
  });

  test("of another person is their own", async () => {
    const { make, made } = aMaker();
    await once(database.db, aWish(), make);
    expect(await once(database.db, aWish({ ownerId: "bob" }), make)).toEqual({ cup: 2 });
    expect(made()).toBe(2);
  });
});

test("without a key every wish is a new one, and none is remembered", async () => {
  const { make, made } = aMaker();
  await once(database.db, aWish({ key: undefined }), make);
  await once(database.db, aWish({ key: undefined }), make);
  expect(made()).toBe(2);
  expect(await keys()).toEqual([]);
});

test("keys older than a week go as new ones come, younger ones stay", async () => {
  const row = (key: string, days: number) => ({
    user_id: "bob",
    key,
    operation: "cup.make",
    body_sha256: Buffer.alloc(32),
    answer: "{}",
    created_at: new Date(Date.now() - days * 24 * 60 * 60 * 1000),
  });
  const old = Array.from({ length: 25 }, (_, nth) => row(`old-${nth}`, 8 + nth));
  await database.db
    .insertInto("idempotency_keys")
    .values([row("young", 6), ...old])
    .execute();

  await once(database.db, aWish({ key: "one" }), aMaker().make);
  // The longest forgotten go first, a bounded number at a time.
  expect((await keys()).length).toBeLessThan(25);
  expect(await keys()).toContainEqual({ key: "old-0" });
  await once(database.db, aWish({ key: "two" }), aMaker().make);
  expect((await keys()).map(({ key }) => key).toSorted()).toEqual(["one", "two", "young"]);
});

test("a person's keys go with them", async () => {
  await once(database.db, aWish(), aMaker().make);
  await database.db.deleteFrom("users").where("clerk_id", "=", "ada").execute();
  expect(await keys()).toEqual([]);
});
