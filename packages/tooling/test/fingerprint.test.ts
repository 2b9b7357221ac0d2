import { join } from "node:path";
import { expect, test } from "vitest";
import { fingerprint, readStamp, writeStamp } from "../src/bootstrap/fingerprint.mjs";
import { aFolder, write } from "./support/a-folder.ts";

test("the same files have the same fingerprint, wherever they are", () => {
  const files = { "src/a.ts": "a", "src/deep/b.ts": "b" };
  expect(fingerprint(aFolder(files), ["src"])).toBe(fingerprint(aFolder(files), ["src"]));
});

test("a changed, renamed or added file changes it", () => {
  const original = fingerprint(aFolder({ "src/a.ts": "a" }), ["src"]);
  expect(fingerprint(aFolder({ "src/a.ts": "A" }), ["src"])).not.toBe(original);
  expect(fingerprint(aFolder({ "src/b.ts": "a" }), ["src"])).not.toBe(original);
  expect(fingerprint(aFolder({ "src/a.ts": "a", "src/b.ts": "" }), ["src"])).not.toBe(original);
});

test("text cannot wander from one file into the next unnoticed", () => {
  const one = aFolder({ "src/a": "xb", "src/c": "" });
  const other = aFolder({ "src/a": "x", "src/c": "b" });
  expect(fingerprint(one, ["src"])).not.toBe(fingerprint(other, ["src"]));
});

test("results, ignored files and absent paths do not count", () => {
  const folder = aFolder({ "src/a.ts": "a" });
  const original = fingerprint(folder, ["src"]);
  write(folder, "src/dist/main.js", "built");
  write(folder, "src/node_modules/x/index.js", "installed");
  write(folder, "src/a.test.ts", "test");
  expect(fingerprint(folder, ["src", "nowhere"], { ignore: /\.test\.ts$/ })).toBe(original);
});

test("what else the result depends on counts", () => {
  const folder = aFolder({ a: "a" });
  expect(fingerprint(folder, ["a"], { also: ["linux"] })).not.toBe(
    fingerprint(folder, ["a"], { also: ["darwin"] }),
  );
});

test("a stamp says what was written last, and nothing before that", () => {
  const file = join(aFolder(), "deep/stamp");
  expect(readStamp(file)).toBeUndefined();
  writeStamp(file, "one");
  writeStamp(file, "two");
  expect(readStamp(file)).toBe("two");
});
