/** The list of procedures in the documentation. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { procedures } from "../src/app-router.ts";

const PAGE = new URL("../../../docs/rest-api.md", import.meta.url);

/** What a cell of the list names: `business.create`, and after it `list` of the same router. */
function namesIn(cell: string): string[] {
  let router = "";
  return [...cell.matchAll(/`(?:(\w+)\.)?(\w+)`/g)].map(([, given, name]) => {
    router = given ?? router;
    return `${router}.${name}`;
  });
}

const [, list = ""] = readFileSync(PAGE, "utf8").split("## The same in tRPC");
const documented = list
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .flatMap((line) => namesIn(line.split(" | ")[1] ?? ""));

test("every procedure is in the list", () => {
  expect([...procedures.keys()].filter((name) => !documented.includes(name))).toEqual([]);
});
