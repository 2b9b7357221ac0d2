import { expect, test } from "vitest";
import { findMissingDependency, listPackageFolders } from "../src/bootstrap/manifests.mjs";
import { aFolder, write } from "./support/a-folder.ts";

const manifest = JSON.stringify({
  dependencies: { zod: "4" },
  devDependencies: { "@types/node": "24" },
  optionalDependencies: { "only-on-mars": "1" },
});

test("packages are the folders below apps and packages that have a manifest", () => {
  const root = aFolder({
    "apps/web/package.json": "{}",
    "packages/b/package.json": "{}",
    "packages/notes/a.md": "",
  });
  expect(listPackageFolders(root)).toEqual(["apps/web", "packages/b"]);
});

test("nothing installed is noticed", () => {
  expect(findMissingDependency(aFolder({ "packages/a/package.json": manifest }))).toBe("node_modules");
});

test("one deleted package is noticed by name; another platform's is not missed", () => {
  const root = aFolder({
    "packages/a/package.json": manifest,
    "node_modules/.modules.yaml": "",
    "packages/a/node_modules/zod/package.json": "{}",
  });
  expect(findMissingDependency(root)).toBe("packages/a: @types/node");
  write(root, "packages/a/node_modules/@types/node/package.json", "{}");
  expect(findMissingDependency(root)).toBeUndefined();
});
