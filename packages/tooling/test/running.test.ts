import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test } from "vitest";
import { processIsAlive } from "../src/bootstrap/process-lock.mjs";
import { fromRoot } from "../src/bootstrap/paths.mjs";

const fixture = fromRoot("packages/tooling/test/support/bootstrap.mjs");

test("an unknown task is answered with the list of tasks", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [fromRoot("packages/tooling/bin/run.mjs"), "strat"],
    {
      encoding: "utf8",
    },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('There is no task "strat". The tasks are: start, dev, test');
});

test("a program's exit code is passed through", async () => {
  const { ended } = await startBootstrap("process.exit(7)");
  expect(await ended).toEqual({ code: 7, signal: null });
});

test.each([
  ["SIGTERM", 143],
  ["SIGINT", 130],
] as const)("%s ends the server in order, and then the bootstrap", async (signal, code) => {
  const { bootstrap, server, ended } = await startBootstrap(
    'process.on("SIGTERM", () => process.exit(0)); process.on("SIGINT", () => process.exit(0));',
  );
  bootstrap.kill(signal);
  expect(await ended).toEqual({ code, signal: null });
  expect(processIsAlive(server)).toBe(false);
});

test("a server loses its bootstrap, and stops by itself", async () => {
  const { bootstrap, server, ended } = await startBootstrap("");
  bootstrap.kill("SIGKILL");
  await ended;
  await expect.poll(() => processIsAlive(server), { timeout: 10_000 }).toBe(false);
});

test("the program that npm is dies, and everything it started stops", async () => {
  const { bootstrap: shell, server } = await startBootstrap("", { underShell: true });
  shell.kill("SIGKILL");
  await expect.poll(() => processIsAlive(server), { timeout: 10_000 }).toBe(false);
});

/** A bootstrap that runs a server with this code; resolves once the server runs. */
async function startBootstrap(code: string, { underShell = false } = {}) {
  const command = underShell
    ? ["/bin/sh", "-c", `"$0" "$1" "$2"; true`, process.execPath, fixture, code]
    : [process.execPath, fixture, code];
  const [program = "", ...args] = command;
  const bootstrap = spawn(program, args, {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, npm_lifecycle_event: "start" },
  });
  onTestFinished(() => {
    bootstrap.kill("SIGKILL");
  });
  const ended = new Promise((resolve) => {
    bootstrap.once("exit", (code, signal) => resolve({ code, signal }));
  });
  const { value } = await createInterface({ input: bootstrap.stdout })[Symbol.asyncIterator]().next();
  return { bootstrap, ended, server: Number(value) };
}
