import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadConfig } from "../config.ts";
import { logRequests } from "./request-log.ts";
import { createRouteNames } from "./route-name.ts";
import { webApp } from "./web-app.ts";

const directory = mkdtempSync(join(tmpdir(), "web-"));
writeFileSync(join(directory, "index.html"), "<!doctype html>");
writeFileSync(join(directory, "mark.svg"), "<svg/>");
const paths: string[] = [];
const log = pino({}, { write: (line) => void paths.push((JSON.parse(line) as { path: string }).path) });
const app = express()
  .use(logRequests(log, createRouteNames([], [])))
  .use(webApp(directory, loadConfig({ NODE_ENV: "test" })))
  .use((_request, response) => void response.sendStatus(404));

let server: ReturnType<typeof app.listen>;
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server = app.listen(0, "127.0.0.1", () => resolve());
  });
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(directory, { recursive: true });
});

async function nameOf(path: string, accept: string): Promise<string | undefined> {
  const before = paths.length;
  const { port } = server.address() as AddressInfo;
  await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept, connection: "close" } });
  await expect.poll(() => paths.length).toBe(before + 1);
  return paths[before];
}

test.each([
  ["/strategies/12", "text/html", "page"],
  ["/read/own/sess_nobody_else_may_know", "text/html", "page"],
  ["/mark.svg", "image/*", "file"],
  ["/nothing.svg", "image/*", "other"],
  ["/strategies/12", "application/json", "other"],
])("%s for %s is logged as %s", async (path, accept, name) => expect(await nameOf(path, accept)).toBe(name));
