import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { useTestDatabase } from "../../test/support/test-database.ts";
import { isDatabaseUnavailable } from "./failures.ts";

const database = useTestDatabase();
// Names are given to a process's first statements alone, and files before this one may have used them all up.
vi.resetModules();
const { PreparingClient } = await import("./preparing-client.ts");
let client: InstanceType<typeof PreparingClient>;
let descriptions = 0;
beforeAll(async () => {
  client = new PreparingClient({ connectionString: database.url });
  await client.connect();
  // pg's types leave out the connection that a client keeps.
  const { connection } = client as unknown as { connection: NodeJS.EventEmitter };
  connection.on("rowDescription", () => descriptions++);
  await client.query("create temporary table cups (id int, name text)");
});
afterAll(() => client.end());

const INSERT = "insert into cups values ($1, $2) returning *";
const SELECT = "select * from cups where id = $1";

test("a statement's rows are described once, and read the same each time", async () => {
  for (const id of [1, 2, 3]) {
    expect((await client.query(INSERT, [id, `cup ${id}`])).rows).toEqual([{ id, name: `cup ${id}` }]);
    expect((await client.query(SELECT, [id])).rows).toEqual([{ id, name: `cup ${id}` }]);
  }
  expect(descriptions).toBe(2);
});

test("a statement that gives no rows says how many it touched, each time", async () => {
  const remove = "delete from cups where id = $1";
  expect(await client.query(remove, [3])).toMatchObject({ rows: [], command: "DELETE", rowCount: 1 });
  expect(await client.query(remove, [3])).toMatchObject({ rows: [], command: "DELETE", rowCount: 0 });
});

test("a table that a migration gives another column is read on", async () => {
  await client.query("alter table cups add column size int default 7");
  expect((await client.query(SELECT, [1])).rows).toEqual([{ id: 1, name: "cup 1", size: 7 }]);
  expect((await client.query(SELECT, [2])).rows).toEqual([{ id: 2, name: "cup 2", size: 7 }]);
});

test("within a transaction that is a failure to be tried again, which the next one does", async () => {
  await client.query("alter table cups add column colour text");
  await client.query("begin");
  const failure = await client.query(SELECT, [1]).catch((error: unknown) => error);
  expect(isDatabaseUnavailable(failure)).toBe(true);
  await client.query("rollback");
  await client.query("begin");
  expect((await client.query(SELECT, [1])).rows).toEqual([{ id: 1, name: "cup 1", size: 7, colour: null }]);
  await client.query("commit");
});

test("reads on their way together are all answered after such a migration", async () => {
  const shared = new PreparingClient({ connectionString: database.url, pipeline: true } as object);
  await shared.connect();
  await shared.query("create temporary table cups (id int)");
  await shared.query("insert into cups values (1), (2), (3)");
  const readAll = () =>
    Promise.all([1, 2, 3].map(async (id) => (await shared.query(SELECT, [id])).rows[0] as object));
  expect(await readAll()).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  await shared.query("alter table cups add column name text");
  const named = [1, 2, 3].map((id) => ({ id, name: null }));
  expect(await readAll()).toEqual(named);
  expect(await readAll()).toEqual(named);
  await shared.end();
});
