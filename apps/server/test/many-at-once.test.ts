/** As many calls at once as a busy minute brings: they wait for a connection, and none is refused. */
import { expect, test } from "vitest";
import { startServer } from "./support/start-server.ts";

const server = startServer();
const CALLERS = 256;

test("businesses made by 256 callers at once are all made", async () => {
  const made = await Promise.all(
    Array.from({ length: CALLERS }, (_, at) =>
      server.as("ada").post("/api/v1/businesses/", { name: `Cup ${at}` }),
    ),
  );
  expect(made.map(({ status }) => status)).toEqual(Array(CALLERS).fill(201));
  const listed = await server.as("ada").get("/api/v1/businesses/");
  expect(await listed.json()).toHaveLength(CALLERS);
});

test("256 people who come for the first time at once are all let in", async () => {
  const answers = await Promise.all(
    Array.from({ length: CALLERS }, (_, at) => server.as(`newcomer-${at}`).get("/api/v1/users/me")),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array(CALLERS).fill(200));
});
