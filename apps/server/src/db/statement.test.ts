import { sql } from "kysely";
import { expect, test } from "vitest";
import { useTestDatabase } from "../../test/support/test-database.ts";
import { statement } from "./statement.ts";

const database = useTestDatabase();

const insertUser = statement<{ id: string; firstName: string | null }>()((db, parameter) =>
  db.insertInto("users").values({
    clerk_id: parameter("id"),
    email: sql<string>`${parameter("id")} || '@example.com'`,
    first_name: parameter("firstName"),
    last_name: null,
  }),
);
const findUser = statement<{ id: string }>()((db, parameter) =>
  db.selectFrom("users").select(["clerk_id", "email", "first_name"]).where("clerk_id", "=", parameter("id")),
);

test("each run fills in its own parameters", async () => {
  expect(await insertUser.count(database.db, { id: "ada", firstName: "Ada" })).toBe(1);
  expect(await insertUser.count(database.db, { id: "bob", firstName: null })).toBe(1);
  expect(await findUser.first(database.db, { id: "ada" })).toEqual({
    clerk_id: "ada",
    email: "ada@example.com",
    first_name: "Ada",
  });
  expect(await findUser.first(database.db, { id: "bob" })).toMatchObject({ first_name: null });
  expect(await findUser.first(database.db, { id: "eve" })).toBeUndefined();
});

test("hostile text is a value, never SQL", async () => {
  const id = "'; drop table users; --";
  await insertUser.count(database.db, { id, firstName: "$1" });
  expect(await findUser.all(database.db, { id })).toHaveLength(1);
});
