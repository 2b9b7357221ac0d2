import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterEach, expect, test } from "vitest";
import { doorsFirst } from "./doors-first.ts";
import { openAppServer } from "./listen.ts";

let close = () => {};
afterEach(() => close());

/** What an application answers that has these doors before a handler of its own. */
async function answerOf(doors: RequestHandler): Promise<string> {
  const app = express();
  app.use((request, response) => {
    response.json({ by: "the application", address: request.originalUrl, ...response.locals });
  });
  doorsFirst(app, doors, (fault, response) => void response.json({ refused: String(fault) }));
  const server = openAppServer(app);
  close = () => void server.close();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/cup?full=1`)).text();
}

test("what the doors answer never comes to the application", async () => {
  expect(await answerOf((_request, response) => void response.json({ by: "a door" }))).toBe(
    '{"by":"a door"}',
  );
});

test("what they let pass is the application's, with what they wrote down about it", async () => {
  const answer = await answerOf((_request, response, next) => {
    Object.assign(response.locals, { seen: true });
    next();
  });
  expect(JSON.parse(answer)).toEqual({ by: "the application", address: "/cup?full=1", seen: true });
});

test("what they fail with is refused", async () => {
  expect(await answerOf((_request, _response, next) => next("spilt"))).toBe('{"refused":"spilt"}');
});

test("a request has what Express gives its handlers", async () => {
  const answer = await answerOf((request, response) => {
    response.json({ path: request.path, accepts: request.accepts("json"), same: request.res === response });
  });
  expect(JSON.parse(answer)).toEqual({ path: "/cup", accepts: "json", same: true });
});
