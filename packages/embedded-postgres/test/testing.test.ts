import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cloneTemplate, createTemplate, startTestPostgres, type TestPostgres } from "../src/testing.ts";
import { aDirectory, query, recall, remember, serverPid, until } from "./support/postgres.ts";
import { startTestRun } from "./support/start-app.ts";

let server: TestPostgres;

beforeAll(async () => {
  server = await startTestPostgres();
  await createTemplate(server.adminUrl, "template_of_notes", (url) => remember(url, "from the template"));
});

afterAll(() => server.stop());

test("a clone holds what its template holds", async () => {
  const clone = await cloneTemplate(server.adminUrl, "template_of_notes");
  expect(await recall(clone.url)).toEqual(["from the template"]);
  await clone.drop();
});

test("clones do not see each other", async () => {
  const clones = await Promise.all([1, 2, 3].map(() => cloneTemplate(server.adminUrl, "template_of_notes")));
  await Promise.all(clones.map(({ url }, index) => remember(url, `clone ${index}`)));
  expect(await Promise.all(clones.map(({ url }) => recall(url)))).toEqual([
    ["from the template", "clone 0"],
    ["from the template", "clone 1"],
    ["from the template", "clone 2"],
  ]);
});

test("a template made again replaces the one before", async () => {
  await createTemplate(server.adminUrl, "changing", (url) => remember(url, "old"));
  await createTemplate(server.adminUrl, "changing", (url) => remember(url, "new"));
  const clone = await cloneTemplate(server.adminUrl, "changing");
  expect(await recall(clone.url)).toEqual(["new"]);
});

test("a dropped clone is gone, open connections or not", async () => {
  const clone = await cloneTemplate(server.adminUrl, "template_of_notes");
  const outcome = query(clone.url, "select pg_sleep(60)").catch((error: unknown) => error);
  await expect
    .poll(() => query(clone.url, "select from pg_stat_activity where query like '%(60)'"))
    .not.toEqual([]);
  await clone.drop();
  expect(await outcome).toBeInstanceOf(Error);
  await expect(query(clone.url, "select 1")).rejects.toMatchObject({ code: "3D000" });
});

test("a killed test run leaves neither server nor folder", async () => {
  const folder = aDirectory();
  const run = await startTestRun({ TMPDIR: folder });
  const [left = ""] = readdirSync(folder);
  const pid = serverPid(join(folder, left)) ?? 0;
  expect(pid).toBeGreaterThan(0);
  await run.kill();
  await until(() => readdirSync(folder).length === 0);
  expect(() => process.kill(pid, 0)).toThrow(expect.objectContaining({ code: "ESRCH" }));
});

test("a test server that is stopped leaves no folder", async () => {
  const folder = aDirectory();
  const run = await startTestRun({ TMPDIR: folder });
  await run.leave();
  expect(readdirSync(folder)).toEqual([]);
});
