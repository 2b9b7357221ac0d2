import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const MODULE = new URL("./exit-if-stuck.ts", import.meta.url).href;
const run = (rest: string) => {
  const script = `const { exitIfStuck } = await import("${MODULE}"); exitIfStuck(100); ${rest}`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", script], { encoding: "utf8" });
};

test("a process that something keeps alive ends with 1 and says so", () => {
  const { status, stderr } = run("setInterval(() => {}, 1000);");
  expect(status).toBe(1);
  expect(stderr).toContain("did not stop in order within 0.1 seconds");
});

test("a process that is done is not kept alive by its own guard", () => {
  expect(run("")).toMatchObject({ status: 0, stderr: "" });
});
