/** What a start loads: large libraries that the first answers do without are imported where they are needed. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

/** Imports of values, as they stand in a line of their own or end one: `import type` leaves nothing behind. */
const STATIC = /^import (?!type\b)(?:[^"]*? from )?"([^"]+)";|^export [^"]*? from "([^"]+)";/gm;

/** Packages that loading a file loads, by way of the files it imports. */
function packagesOf(entry: string): Set<string> {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, imported, exported] of readFileSync(file, "utf8").matchAll(STATIC)) {
      const name = imported ?? exported ?? "";
      if (name.startsWith(".")) open.push(resolve(dirname(file), name));
      else packages.add(name);
    }
  }
  return packages;
}

test("the start needs its framework and its database's driver", () => {
  expect([...packagesOf(source("serve.ts"))]).toEqual(expect.arrayContaining(["express", "pg", "zod"]));
});

test.each([
  ["@growth-guide/text-engine", "the engine lives in the threads"],
  ["zod-openapi", "the API's document is made when it is asked for"],
  ["prom-client", "figures are collected where there is a port for them"],
  ["@opentelemetry/sdk-trace", "traces are made where there is a collector"],
  ["ioredis", "sessions are in memory unless there is a Redis"],
  ["ai", "there may be no model"],
  ["@growth-guide/embedded-postgres", "production brings its own database"],
])("it does without %s: %s", (name) => {
  expect([...packagesOf(source("serve.ts"))]).not.toContain(name);
});
