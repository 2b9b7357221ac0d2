import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { expect, test } from "vitest";
import { openAppServer } from "./listen.ts";

test("requests and answers have their application's prototypes from the beginning to the end", async () => {
  const app = express();
  const seen: [request: unknown, response: unknown][] = [];
  const look = (request: IncomingMessage, response: ServerResponse) =>
    seen.push([Object.getPrototypeOf(request), Object.getPrototypeOf(response)]);
  const handler: RequestHandler = (request, response) => {
    look(request, response);
    response.json({ path: request.path, accepts: request.accepts("json") });
  };
  app.use(handler);
  const server = openAppServer(app).prependListener("request", look).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/cup`);
  server.close();
  expect(await answer.json()).toEqual({ path: "/cup", accepts: "json" });
  const own = [app.request, app.response];
  expect(seen).toEqual([own, own]);
  expect(seen[0]?.[0]).toBe(app.request);
  expect(seen[1]?.[0]).toBe(app.request);
});
