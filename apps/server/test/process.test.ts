import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stateOf } from "@growth-guide/embedded-postgres/testing";
import { afterEach, beforeEach, expect, inject, test } from "vitest";
import { aFreePort, type ServerProcess, startProcess } from "./support/server-process.ts";

// The whole program as a newcomer runs it: embedded database, local sign-in, signals.

let directory = "";
const started: ServerProcess[] = [];

beforeEach(async () => void (directory = await mkdtemp(join(tmpdir(), "growth-guide-"))));
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill("SIGTERM");
    await ended;
  }
  await rm(directory, { recursive: true, force: true });
});

function start(env: Record<string, string>): ServerProcess {
  const server = startProcess({ DATA_DIR: directory, LOG_LEVEL: "warn", ...env });
  started.push(server);
  return server;
}

async function signIn(url: string): Promise<Record<string, string>> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/local-issuer/token`, {
    method: "POST",
    headers,
    body: '{"name":"Ada Baker"}',
  });
  const { token } = (await response.json()) as { token: string };
  return { ...headers, authorization: `Bearer ${token}` };
}

test("an acknowledged write survives kill -9, and so does the person's sign-in", async () => {
  const port = await aFreePort();
  const businesses = `http://127.0.0.1:${port}/api/v1/businesses/`;
  const first = start({ PORT: String(port) });
  await first.ready();
  const headers = await signIn(`http://127.0.0.1:${port}`);
  const made = await fetch(businesses, { method: "POST", headers, body: '{"name":"Blue Cup"}' });
  expect(made.status).toBe(201);
  first.child.kill("SIGKILL");
  await first.ended;

  await start({ PORT: String(port) }).ready();
  const list = await fetch(businesses, { headers });
  expect(await list.json()).toEqual([await made.json()]);
});

test("it starts where Node.js cannot keep what it compiled", async () => {
  const older = `import module from "node:module"; delete module.enableCompileCache; module.syncBuiltinESMExports();`;
  const server = start({
    PORT: String(await aFreePort()),
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(older)}`,
  });
  await expect(server.ready()).resolves.toBeUndefined();
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s ends it cleanly and leaves no database behind",
  async (signal) => {
    const server = start({ PORT: String(await aFreePort()) });
    await server.ready();
    const database = await runningDatabase();
    expect(stateOf(...database)).toBe("server");
    server.child.kill(signal);
    expect(await server.ended).toBe(0);
    // Ended: collected by its parent already, or about to be.
    expect(["gone", "zombie"]).toContain(stateOf(...database));
  },
);

test("a process that has nearly used up its memory refuses calls before it is killed, and says that it lives", async () => {
  const port = await aFreePort();
  const url = `http://127.0.0.1:${port}`;
  // Less than it takes to start.
  const server = start({ PORT: String(port), MAX_MEMORY_MB: "64" });
  await server.ready();
  const me = () => fetch(`${url}/api/v1/users/me`);
  await expect.poll(async () => (await me()).status, { timeout: 10_000 }).toBe(503);
  const refused = await me();
  expect(refused.headers.get("retry-after")).toMatch(/^[1-9]\d*$/);
  expect(await refused.json()).toMatchObject({ error: "service_unavailable" });
  expect((await fetch(`${url}/trpc/chapter.list`)).status).toBe(503);
  expect((await fetch(`${url}/health`)).status).toBe(200);
  expect(server.output().split("Memory is short")).toHaveLength(2);
});

/** The database's process id, which PostgreSQL writes on the first line of its pid file, and its data directory. */
async function runningDatabase(): Promise<[pid: number, dataDirectory: string]> {
  const files = await readdir(directory, { recursive: true });
  const file = join(directory, files.find((name) => name.endsWith("postmaster.pid")) ?? "postmaster.pid");
  return [Number.parseInt(await readFile(file, "utf8"), 10), dirname(file)];
}

test("a taken port is one clear sentence", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await once(holder, "listening");
  const server = start({ PORT: String((holder.address() as AddressInfo).port) });
  expect(await server.ended).toBe(1);
  expect(server.output().trim()).toMatch(
    /^Growth Guide could not start: the port is taken .* PORT=8001 npm start\.$/,
  );
  holder.close();
});

test("a data directory that cannot be one is one clear sentence", async () => {
  const file = join(directory, "not-a-directory");
  await writeFile(file, "");
  const server = start({ DATA_DIR: file, PORT: String(await aFreePort()) });
  expect(await server.ended).toBe(1);
  expect(server.output().trim().split("\n")).toHaveLength(1);
  expect(server.output()).toContain(file);
});

test("a database that was never migrated is one clear sentence", async () => {
  const server = start({ DATABASE_URL: inject("adminUrl"), PORT: String(await aFreePort()) });
  expect(await server.ended).toBe(1);
  expect(server.output().trim()).toMatch(/^Growth Guide could not start: .* Run npm run migrate first/);
});

test.each([
  ["a password that is refused", (url: URL) => void (url.password = "wrong"), /refused the password/],
  ["a database that is not there", (url: URL) => void (url.pathname = "/nowhere"), /does not exist/],
])("%s is one clear sentence", async (_, mistype, sentence) => {
  const url = new URL(inject("adminUrl"));
  mistype(url);
  const server = start({ DATABASE_URL: url.href, PORT: String(await aFreePort()) });
  expect(await server.ended).toBe(1);
  expect(server.output().trim()).toMatch(/^Growth Guide could not start: .*\.$/);
  expect(server.output()).toMatch(sentence);
});

test("production without keys does not start and names what is missing", async () => {
  const server = start({ NODE_ENV: "production" });
  expect(await server.ended).toBe(1);
  for (const name of ["CLERK_JWT_KEY", "DATABASE_URL", "CLERK_AUTHORIZED_PARTIES"]) {
    expect(server.output()).toContain(name);
  }
});
