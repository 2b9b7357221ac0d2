import type { User, UserPatch, UserRegistration } from "@growth-guide/contract";
import { sql } from "kysely";
import type { Db } from "../../db/database.ts";
import type { UserRow } from "../../db/schema.ts";
import { isAccountDeleted } from "../../db/failures.ts";
import { statement } from "../../db/statement.ts";
import { fail } from "../../errors.ts";
import { hashOf } from "./deleted-account.queries.ts";

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

const make = statement<NewUser & { subjectHash: Uint8Array; knownSince: number }>()((db, parameter) => ({
  // Not a select of Kysely's: it writes.
  compile: () =>
    sql`select make_user(
      ${parameter("id")}, ${parameter("email")}, ${parameter("emailVerified")}, ${parameter("firstName")},
      ${parameter("lastName")}, ${parameter("subjectHash")}, ${parameter("knownSince")})`.compile(db),
}));

/**
 * Makes the person's row unless it is there: ten first calls at once make one row and no error. `knownSince` is how old
 * what we know of them is, in Unix seconds.
 * @throws DomainError account_deleted when that is from before their account's deletion
 */
export async function insertUserIfAbsent(db: Db, user: NewUser, knownSince: number): Promise<void> {
  try {
    await make.all(db, { ...user, subjectHash: hashOf(user.id), knownSince });
  } catch (cause) {
    if (isAccountDeleted(cause)) fail("account_deleted", { cause });
    throw cause;
  }
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
export async function insertRegisteredUser(
  db: Db,
  registration: UserRegistration,
): Promise<User | undefined> {
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

/** A person as the identity provider's news describe them. */
export type ProvidedUser = NewUser & { providerUpdatedAt: Date };

const upsert = statement<ProvidedUser>()((db, parameter) =>
  db
    .insertInto("users")
    .values({
      clerk_id: parameter("id"),
      email: parameter("email"),
      email_verified: parameter("emailVerified"),
      first_name: parameter("firstName"),
      last_name: parameter("lastName"),
      provider_updated_at: parameter("providerUpdatedAt"),
    })
    .onConflict((conflict) =>
      conflict
        .column("clerk_id")
        .doUpdateSet((values) => ({
          email: values.ref("excluded.email"),
          email_verified: values.ref("excluded.email_verified"),
          email_claimed: false,
          first_name: values.ref("excluded.first_name"),
          last_name: values.ref("excluded.last_name"),
          provider_updated_at: values.ref("excluded.provider_updated_at"),
          updated_at: sql<string>`now()`,
        }))
        .where((where) =>
          where.or([
            where("users.provider_updated_at", "is", null),
            where("users.provider_updated_at", "<", where.ref("excluded.provider_updated_at")),
          ]),
        ),
    ),
);

/** Makes or follows a person. News not newer than what is known change nothing; a deactivated person stays so. */
export async function upsertProvidedUser(db: Db, user: ProvidedUser): Promise<void> {
  await upsert.count(db, user);
}

const deactivate = statement<{ id: string }>()((db, parameter) =>
  db
    .updateTable("users")
    .set({ is_active: false, updated_at: sql`now()` })
    .where("clerk_id", "=", parameter("id"))
    .where("is_active", "=", true),
);

/** Marks a person as gone at the identity provider; what they made stays. */
export async function deactivateUser(db: Db, id: string): Promise<void> {
  await deactivate.count(db, { id });
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
