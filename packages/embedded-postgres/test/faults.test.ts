import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PostgresError, startPostgres } from "../src/index.ts";
import { aDirectory, serverPid } from "./support/postgres.ts";

test("a folder whose cluster lost its version file is broken, and said to be", async () => {
  const directory = await aUsedDirectory();
  rmSync(join(directory, "server/data/PG_VERSION"));
  await expectFault(directory, "directory_broken", "PG_VERSION file is missing");
});

test("a damaged control file is told in PostgreSQL's own words", async () => {
  const directory = await aUsedDirectory();
  writeFileSync(join(directory, "server/data/global/pg_control"), "");
  await expectFault(directory, "directory_broken", "pg_control");
});

test("a lost configuration file is told by name", async () => {
  const directory = await aUsedDirectory();
  rmSync(join(directory, "server/data/postgresql.conf"));
  await expectFault(directory, "directory_broken", "postgresql.conf");
});

test("lost passwords are a broken folder", async () => {
  const directory = await aUsedDirectory();
  rmSync(join(directory, "server/credentials.json"));
  await expectFault(directory, "directory_broken", "passwords cannot be read");
});

test("passwords of another database are a broken folder", async () => {
  const directory = await aUsedDirectory();
  writeFileSync(join(directory, "server/credentials.json"), '{"superuser":"x","owner":"y"}');
  await expectFault(directory, "directory_broken", "passwords do not fit");
});

test("data of another version of PostgreSQL is left as it is", async () => {
  const directory = await aUsedDirectory();
  writeFileSync(join(directory, "server/data/PG_VERSION"), "15\n");
  await expectFault(directory, "directory_version", "it is of version 15, this is 18");
});

test("a file in the place of the folder is named", async () => {
  const directory = join(aDirectory(), "taken");
  writeFileSync(directory, "");
  await expect(startPostgres({ directory })).rejects.toMatchObject({
    code: "directory_broken",
    message: expect.stringContaining(`${directory} is a file`),
  });
});

test("something else in the folder's server entry is a broken folder", async () => {
  const directory = aDirectory();
  mkdirSync(join(directory, "server"));
  await expectFault(directory, "directory_broken", "PG_VERSION file is missing");
});

/** A folder with a healthy cluster in which nothing runs. */
async function aUsedDirectory(): Promise<string> {
  const directory = aDirectory();
  const server = await startPostgres({ directory, durable: false });
  await server.stop();
  return directory;
}

async function expectFault(directory: string, code: string, words: string): Promise<void> {
  const fault = await startPostgres({ directory }).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(PostgresError);
  expect(fault).toMatchObject({ code });
  const { message } = fault as PostgresError;
  expect(message).toContain(words);
  expect(message).toContain(directory);
  expect(message).toMatch(/^[A-Z][^\n]*\.$/);
  expect(serverPid(directory)).toBeUndefined();
}
