import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { startPostgres } from "../src/index.ts";
import {
  aDirectory,
  enter,
  killServer,
  namedPid,
  query,
  recall,
  remember,
  serverPid,
  stateInProc,
  until,
} from "./support/postgres.ts";
import { startApp } from "./support/start-app.ts";

test("a killed application's server is taken over, and stopped by the one who took it", async () => {
  const directory = aDirectory();
  const killed = await startApp(directory);
  await remember(killed.url, "committed");
  await killed.kill();
  const next = await startPostgres({ directory });
  expect(next.adopted).toBe(true);
  expect(await recall(next.url)).toEqual(["committed"]);
  await next.stop();
  expect(serverPid(directory)).toBeUndefined();
});

test("everything committed survives the killing of application and server", async () => {
  const directory = aDirectory();
  const killed = await startApp(directory);
  await query(killed.url, "create table numbers (n int)");
  for (let n = 0; n < 50; n += 1) await query(killed.url, `insert into numbers values (${n})`);
  await killed.kill();
  killServer(directory);
  const next = await enter(directory);
  expect(next.adopted).toBe(false);
  expect(await query(next.url, "select count(*)::int as kept from numbers")).toEqual([{ kept: 50 }]);
});

test("a server killed under a running application comes back at the same address", async () => {
  const directory = aDirectory();
  const server = await enter(directory);
  await remember(server.url, "before");
  killServer(directory);
  await expect.poll(() => recall(server.url).catch(() => []), { timeout: 20_000 }).toEqual(["before"]);
});

test("a server that comes back under a running application is stopped with it", async () => {
  const directory = aDirectory();
  const server = await startPostgres({ directory });
  const killed = serverPid(directory);
  killServer(directory);
  await until(() => ![killed, undefined].includes(serverPid(directory)));
  await server.stop();
  expect(serverPid(directory)).toBeUndefined();
});

test.runIf(process.platform === "linux")("a dead server nobody collected is no obstacle", async () => {
  const directory = aDirectory();
  const parent = await startApp(directory);
  await remember(parent.url, "kept");
  // A stopped parent collects nobody: its server stays a zombie, and zombies answer to signals.
  parent.process.kill("SIGSTOP");
  const pid = serverPid(directory) ?? 0;
  killServer(directory);
  await until(() => stateInProc(pid) === "Z");
  expect(await recall((await enter(directory)).url)).toEqual(["kept"]);
});

test("a stranger with the dead server's process number is no obstacle, and is left alone", async () => {
  const directory = aDirectory();
  const killed = await startApp(directory);
  await remember(killed.url, "kept");
  await killed.kill();
  killServer(directory);
  const stranger = spawn(process.execPath, ["-e", "process.stdin.resume()"], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  onTestFinished(() => {
    stranger.kill();
  });
  const file = `${directory}/server/data/postmaster.pid`;
  await until(() => namedPid(directory) !== undefined);
  writeFileSync(file, readFileSync(file, "utf8").replace(/^\d+/, String(stranger.pid)));
  const next = await startPostgres({ directory });
  expect(await recall(next.url)).toEqual(["kept"]);
  await next.stop();
  expect(stranger.exitCode).toBeNull();
  expect(stranger.signalCode).toBeNull();
});
