import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";
import { listPackageFolders } from "../src/bootstrap/manifests.mjs";
import { fromRoot, root } from "../src/bootstrap/paths.mjs";

/** Folders in which nothing is written by hand. */
const GENERATED = new Set(["node_modules", "dist", ".cache"]);

test("the solution names every project of the workspace, so that every file is type-checked", () => {
  const solution = fromRoot("packages/tooling/tsconfig.all.json");
  const { references } = JSON.parse(readFileSync(solution, "utf8")) as { references: { path: string }[] };
  const named = references.map(({ path }) => projectFile(resolve(solution, "..", path)));
  expect(named.map(fromHere).toSorted()).toEqual(listProjects().map(fromHere).toSorted());
});

/** A reference names a file, or a folder whose tsconfig.json is meant. */
function projectFile(path: string): string {
  return path.endsWith(".json") ? path : join(path, "tsconfig.json");
}

function listProjects(): string[] {
  return listPackageFolders(root).flatMap((folder) => projectsBelow(fromRoot(folder)));
}

function projectsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return GENERATED.has(entry.name) ? [] : projectsBelow(path);
    return /^tsconfig(?:\.\w+)?\.json$/.test(entry.name) && entry.name !== "tsconfig.all.json" ? [path] : [];
  });
}

function fromHere(file: string): string {
  return relative(root, file);
}
