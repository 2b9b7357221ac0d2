import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { processIsAlive, withLock } from "../src/bootstrap/process-lock.mjs";
import { aFolder } from "./support/a-folder.ts";

test("the file names the holder while the work is done, and is gone after it", async () => {
  const file = join(aFolder(), "deep/install.lock");
  const seen = await withLock(file, async () => readFileSync(file, "utf8"));
  expect(seen).toBe(String(process.pid));
  expect(existsSync(file)).toBe(false);
});

test("work that fails gives the lock back", async () => {
  const file = join(aFolder(), "install.lock");
  await expect(withLock(file, () => Promise.reject(new Error("no disk")))).rejects.toThrow("no disk");
  expect(existsSync(file)).toBe(false);
});

test("a holder that lives is waited for, and named once", async () => {
  const file = join(aFolder(), "install.lock");
  writeFileSync(file, "4242");
  const waitedFor: number[] = [];
  let looks = 0;
  await withLock(file, async () => undefined, {
    isAlive: () => true,
    onWait: (pid) => waitedFor.push(pid),
    pause: async () => {
      looks += 1;
      if (looks === 3) rmSync(file);
    },
  });
  expect(waitedFor).toEqual([4242]);
  expect(looks).toBe(3);
});

test("the lock of a process that is gone counts for nothing", async () => {
  const file = join(aFolder(), "install.lock");
  const { pid } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(file, String(pid));
  expect(await withLock(file, async () => "done", { pause: () => Promise.reject(new Error("waited")) })).toBe(
    "done",
  );
});

test("a lock file without a number counts for nothing", async () => {
  const file = join(aFolder(), "install.lock");
  writeFileSync(file, "");
  expect(await withLock(file, async () => "done", { pause: () => Promise.reject(new Error("waited")) })).toBe(
    "done",
  );
});

test("two pieces of work never overlap", async () => {
  const file = join(aFolder(), "install.lock");
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise(setImmediate);
    inside -= 1;
  };
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
  await Promise.all([1, 2, 3, 4].map(() => withLock(file, work, { pause })));
  expect(most).toBe(1);
});

test("this process lives, an ended one does not", () => {
  expect(processIsAlive(process.pid)).toBe(true);
  expect(processIsAlive(spawnSync(process.execPath, ["-e", ""]).pid)).toBe(false);
});
