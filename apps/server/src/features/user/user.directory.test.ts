import { expect, test } from "vitest";
import { useTestDatabase } from "../../../test/support/test-database.ts";
import type { Identity } from "../../auth/identity.ts";
import { createUserDirectory, placeholderEmail } from "./user.directory.ts";
import { findUser } from "./user.queries.ts";

const database = useTestDatabase();

const anIdentity = (overrides: Partial<Identity> & { subject: string }): Identity => ({
  email: null,
  firstName: null,
  lastName: null,
  issuedAt: Date.parse("2026-01-01T00:00:00Z") / 1000,
  ...overrides,
});

/** Looks people up in a table, and keeps a list of whom it was asked for. */
function aProvider(people: Record<string, string>) {
  const asked: string[] = [];
  const findProfile = (subject: string) => {
    asked.push(subject);
    const email = people[subject];
    return Promise.resolve(email === undefined ? null : { email, firstName: "Ada", lastName: null });
  };
  return { asked, findProfile };
}

test("an address in the token is the person's own", async () => {
  await createUserDirectory(database.db).ensure(anIdentity({ subject: "user_a", email: "A@EXAMPLE.com" }));
  expect(await findUser(database.db, "user_a")).toMatchObject({ email: "A@example.com" });
});

test.each([null, "not an address", "a@printer.local"])(
  "with the address %j a placeholder stands in",
  async (email) => {
    const subject = `user_b${email?.length ?? 0}`;
    await createUserDirectory(database.db).ensure(anIdentity({ subject, email }));
    expect(await findUser(database.db, subject)).toMatchObject({ email: placeholderEmail(subject) });
  },
);

test("without an address in the token the provider is asked, once in a person's life and not after a restart", async () => {
  const { asked, findProfile } = aProvider({ user_c: "c@example.com" });
  const identity = anIdentity({ subject: "user_c" });
  const directory = createUserDirectory(database.db, findProfile);
  await directory.ensure(identity);
  await directory.ensure(identity);
  await createUserDirectory(database.db, findProfile).ensure(identity);
  expect(asked).toEqual(["user_c"]);
  expect(await findUser(database.db, "user_c")).toMatchObject({ email: "c@example.com", firstName: "Ada" });
});

test("ten first calls at once make one row and no error", async () => {
  const identity = anIdentity({ subject: "user_d", email: "d@example.com" });
  const directories = Array.from({ length: 10 }, () => createUserDirectory(database.db));
  await Promise.all(directories.map((directory) => directory.ensure(identity)));
  expect(await findUser(database.db, "user_d")).toBeDefined();
});

test("two people may have the same address", async () => {
  const directory = createUserDirectory(database.db);
  for (const subject of ["user_e", "user_f"]) {
    await directory.ensure(anIdentity({ subject, email: "shared@example.com" }));
    expect(await findUser(database.db, subject)).toMatchObject({ email: "shared@example.com" });
  }
});
