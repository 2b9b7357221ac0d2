import { expect, test } from "vitest";
import { startPostgres } from "../src/index.ts";
import { aDirectory, enter, query, recall, remember, serverPid } from "./support/postgres.ts";
import { startApp } from "./support/start-app.ts";

test("a second application on the same folder uses the server that runs there", async () => {
  const directory = aDirectory();
  const owner = await startApp(directory);
  await remember(owner.url, "from the first");
  const second = await enter(directory);
  expect(second.adopted).toBe(true);
  expect(second.url).toBe(owner.url);
  expect(await recall(second.url)).toEqual(["from the first"]);
});

test("an application that leaves does not stop the server another one still uses", async () => {
  const directory = aDirectory();
  const owner = await enter(directory);
  const adopter = await startApp(directory);
  await adopter.leave();
  expect(await query(owner.url, "select 1 as answer")).toEqual([{ answer: 1 }]);
});

test("the server outlives the application that launched it until the last one leaves", async () => {
  const directory = aDirectory();
  const owner = await startApp(directory);
  const adopter = await startPostgres({ directory });
  await owner.leave();
  expect(await query(adopter.url, "select 1 as answer")).toEqual([{ answer: 1 }]);
  await adopter.stop();
  expect(serverPid(directory)).toBeUndefined();
});

test("two that leave at the same moment stop the server between them", async () => {
  const directory = aDirectory();
  const servers = [await startPostgres({ directory }), await startPostgres({ directory })];
  await Promise.all(servers.map((server) => server.stop()));
  expect(serverPid(directory)).toBeUndefined();
});

test("one that comes while the last one leaves gets a server all the same", async () => {
  const directory = aDirectory();
  const first = await startPostgres({ directory });
  const [, second] = await Promise.all([first.stop(), enter(directory)]);
  expect(await query(second.url, "select 1 as answer")).toEqual([{ answer: 1 }]);
});

test("two first starts at the same moment share one database", async () => {
  const directory = aDirectory();
  const [one, other] = await Promise.all([startApp(directory), startApp(directory)]);
  expect(one.url).toBe(other.url);
  await remember(one.url, "shared");
  expect(await recall(other.url)).toEqual(["shared"]);
  await Promise.all([one.leave(), other.leave()]);
  expect(serverPid(directory)).toBeUndefined();
});
