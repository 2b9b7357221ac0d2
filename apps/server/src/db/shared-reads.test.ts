/** Reads of all requests on shared connections: none gets another's answer, waits for a slow one, or falls with one. */
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useTestDatabase } from "../../test/support/test-database.ts";
import { type Db, openDatabase } from "./database.ts";
import { statement } from "./statement.ts";

const database = useTestDatabase();
let db: Db;
beforeAll(() => {
  db = openDatabase({ url: database.url, poolSize: 4 });
});
afterAll(() => db.destroy());

const number = statement<{ n: number }>()((db, parameter) =>
  db.selectNoFrom(sql<number>`${parameter("n")}::int`.as("n")),
);
const divided = statement<{ by: number }>()((db, parameter) =>
  db.selectNoFrom(sql<number>`1 / ${parameter("by")}::int`.as("result")),
);
const asleep = statement<{ seconds: number }>()((db, parameter) =>
  db.selectNoFrom(sql`pg_sleep(${parameter("seconds")})::text`.as("done")),
);
const connection = statement<object>()((db) => db.selectNoFrom(sql<number>`pg_backend_pid()`.as("pid")));
const users = statement<object>()((db) => db.selectFrom("users").select("clerk_id"));

const pidOf = async (db: Db) => (await connection.first(db, {}))?.pid ?? 0;

test("hundreds of reads at once each get their own answer", async () => {
  const numbers = Array.from({ length: 400 }, (_, n) => n);
  const answers = await Promise.all(numbers.map((n) => number.first(db, { n })));
  expect(answers.map((row) => row?.n)).toEqual(numbers);
});

test("a read that fails leaves those before and behind it alone", async () => {
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) => divided.first(db, { by: n % 5 })),
  );
  expect(answers.map(({ status }) => status === "fulfilled")).toEqual(
    Array.from({ length: 20 }, (_, n) => n % 5 !== 0),
  );
});

test("a read is answered while slow ones hold every shared connection", async () => {
  const over: string[] = [];
  const slow = [1, 2, 3, 4].map(() => asleep.first(db, { seconds: 0.4 }).then(() => over.push("slow")));
  await sql`select pg_sleep(0.1)`.execute(db);
  await number.first(db, { n: 1 }).then(() => over.push("quick"));
  await Promise.all(slow);
  expect(over[0]).toBe("quick");
});

test("after its connection broke, the next read gets a new one", async () => {
  const broken = await pidOf(db);
  await sql`select pg_terminate_backend(${broken})`.execute(db);
  await expect.poll(() => pidOf(db).catch(() => broken)).not.toBe(broken);
});

test("inside a transaction reads see what was written there, and nobody else does", async () => {
  await db.transaction().execute(async (transaction) => {
    await transaction.insertInto("users").values({ clerk_id: "user_x", email: "x@example.com" }).execute();
    expect(await users.all(transaction, {})).toEqual([{ clerk_id: "user_x" }]);
    expect(await users.all(db, {})).toEqual([]);
  });
});

test("a read that fails tells who asked it", async () => {
  async function askBadly(): Promise<void> {
    await divided.first(db, { by: 0 });
  }
  const failure: unknown = await askBadly().catch((error: unknown) => error);
  expect((failure as Error).stack).toContain("askBadly");
});
