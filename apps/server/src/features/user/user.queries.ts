import type { User, UserPatch, UserRegistration } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import type { UserRow } from "../../db/schema.ts";
import { statement } from "../../db/statement.ts";

/** A person as their first call makes them. */
export type NewUser = {
  id: string;
  email: string;
  emailVerified: boolean;
  firstName: string | null;
  lastName: string | null;
};

const byId = statement<{ id: string }>()((db, parameter) =>
  db.selectFrom("users").selectAll().where("clerk_id", "=", parameter("id")),
);

/** The person, or undefined before their first call. */
export async function findUser(db: Db, id: string): Promise<User | undefined> {
  const row = await byId.first(db, { id });
  return row && toUser(row);
}

const insert = statement<NewUser>()((db, parameter) =>
  db
    .insertInto("users")
    .values({
      clerk_id: parameter("id"),
      email: parameter("email"),
      email_verified: parameter("emailVerified"),
      first_name: parameter("firstName"),
      last_name: parameter("lastName"),
    })
    .onConflict((conflict) => conflict.column("clerk_id").doNothing()),
);

/** Makes the person's row unless it is there: ten first calls at once make one row and no error. */
export async function insertUserIfAbsent(db: Db, user: NewUser): Promise<void> {
  await insert.count(db, user);
}

const register = statement<Required<UserRegistration>>()((db, parameter) =>
  db
    .insertInto("users")
    .values({
      clerk_id: parameter("id"),
      email: parameter("email"),
      email_claimed: true,
      first_name: parameter("firstName"),
      last_name: parameter("lastName"),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll(),
);

/** The registered person, or undefined when their id or their address is taken. */
export async function insertRegisteredUser(db: Db, registration: UserRegistration): Promise<User | undefined> {
  const row = await register.first(db, registration);
  return row && toUser(row);
}

/** The person after the change, or undefined when they do not exist. An absent member stays as it is. */
export async function updateUser(db: Db, id: string, patch: UserPatch): Promise<User | undefined> {
  const row = await db
    .updateTable("users")
    .set({
      ...(patch.firstName !== undefined && { first_name: patch.firstName }),
      ...(patch.lastName !== undefined && { last_name: patch.lastName }),
      updated_at: sql`now()`,
    })
    .where("clerk_id", "=", id)
    .returningAll()
    .executeTakeFirst();
  return row && toUser(row);
}

function toUser(row: UserRow): User {
  return {
    id: row.clerk_id,
    email: row.email,
    firstName: row.first_name,
    lastName: row.last_name,
    isActive: row.is_active,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
