/** Writes of all requests on the pool's connections: none gets another's answer, falls with one, or keeps others out. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useTestDatabase } from "../../test/support/test-database.ts";
import { type Db, openDatabase } from "./database.ts";
import { statement } from "./statement.ts";

const database = useTestDatabase();
let db: Db;
beforeAll(async () => {
  // Two connections are set aside for reads, three are left.
  db = openDatabase({ url: database.url, poolSize: 5 });
  await insertUser.count(db, { id: "ada", email: "ada@example.com" });
  await insertUser.count(db, { id: "bob", email: "bob@example.com" });
});
afterAll(() => db.destroy());

const insertUser = statement<{ id: string; email: string }>()((db, parameter) =>
  db.insertInto("users").values({ clerk_id: parameter("id"), email: parameter("email") }),
);
const insert = statement<{ owner: string; name: string }>()((db, parameter) =>
  db
    .insertInto("businesses")
    .values({ user_id: parameter("owner"), name: parameter("name") })
    .returning("name"),
);
const rename = statement<{ id: string; name: string }>()((db, parameter) =>
  db
    .updateTable("users")
    .set({ first_name: parameter("name") })
    .where("clerk_id", "=", parameter("id"))
    .returning(["first_name", sql<number>`pg_backend_pid()`.as("pid")]),
);

const names = Array.from({ length: 300 }, (_, n) => `Bakery ${n}`);

test("hundreds of writes at once each get their own answer", async () => {
  const rows = await Promise.all(names.map((name) => insert.first(db, { owner: "ada", name })));
  expect(rows.map((row) => row?.name)).toEqual(names);
  const kept = await database.db.selectFrom("businesses").select("name").execute();
  expect(kept.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
});

test("a write that fails leaves those before and behind it alone", async () => {
  const owners = names.map((_, n) => (n % 5 === 0 ? "nobody" : "bob"));
  const answers = await Promise.allSettled(owners.map((owner) => insert.first(db, { owner, name: "Café" })));
  expect(answers.map(({ status }) => status === "fulfilled")).toEqual(owners.map((owner) => owner === "bob"));
});

test("a transaction gets its connection while writes never cease", async () => {
  let isOver = false;
  const ceaseless = Array.from({ length: 40 }, async () => {
    while (!isOver) await rename.first(db, { id: "bob", name: "Bob" });
  });
  const told = await db
    .transaction()
    .execute((transaction) => insert.first(transaction, { owner: "ada", name: "Deli" }));
  isOver = true;
  expect(told?.name).toBe("Deli");
  await Promise.all(ceaseless);
});

test("nothing joins a write that is stuck", async () => {
  const over: string[] = [];
  await db.transaction().execute(async (transaction) => {
    await rename.first(transaction, { id: "ada", name: "Ada" });
    const stuck = rename.first(db, { id: "ada", name: "Augusta" }).then(() => over.push("stuck"));
    await sql`select pg_sleep(0.2)`.execute(transaction);
    await Promise.all(names.map(() => rename.first(db, { id: "bob", name: "Robert" })));
    over.push("others");
    void stuck;
  });
  await expect.poll(() => over).toEqual(["others", "stuck"]);
});

test("inside a transaction writes are nobody else's, and are undone with it", async () => {
  const undone = db.transaction().execute(async (transaction) => {
    await Promise.all([
      rename.first(transaction, { id: "ada", name: "Undone" }),
      rename.first(db, { id: "bob", name: "Kept" }),
    ]);
    throw new Error("undo");
  });
  await expect(undone).rejects.toThrow("undo");
  const rows = await database.db
    .selectFrom("users")
    .select(["clerk_id", "first_name"])
    .orderBy("clerk_id")
    .execute();
  expect(rows.map(({ first_name }) => first_name)).toEqual(["Augusta", "Kept"]);
});

test("after its connection broke, the next write gets a new one", async () => {
  const pid = async () => (await rename.first(db, { id: "bob", name: "Bob" }))?.pid ?? 0;
  const broken = await pid();
  await sql`select pg_terminate_backend(${broken})`.execute(database.db);
  await expect.poll(() => pid().catch(() => broken)).not.toBe(broken);
});
