import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startPostgres } from "@growth-guide/embedded-postgres";
import { openDatabase } from "../src/db/database.ts";
import { migrateToLatest } from "../src/db/migrate.ts";
import { mintToken, TEST_ISSUER, TEST_PARTY, trustedKeyPem } from "../test/support/token-mint.ts";
import { takeAlong } from "./take-along.ts";

const BUNDLE = fileURLToPath(new URL("../dist/main.js", import.meta.url));
const PORT = 8917;

/** The production bundle in a process of its own, on a database of its own that keeps its promises (fsync on). */
export type Target = {
  url: string;
  server: ChildProcess;
  token(user: string): Promise<string>;
  stop(): Promise<void>;
};

/** Starts the measured server; logs go nowhere, everything else is as in production but for `env`. */
export async function startTarget(env: NodeJS.ProcessEnv = {}): Promise<Target> {
  const directory = await mkdtemp(join(tmpdir(), "growth-guide-bench-"));
  const postgres = await startPostgres({ directory });
  const stopPostgres = takeAlong(async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  });
  const db = openDatabase({ url: postgres.url, poolSize: 1, patient: true });
  await migrateToLatest(db).finally(() => db.destroy());
  const { url, server } = await startBundle(postgres.url, env);
  return {
    url,
    server,
    token: (user) => mintToken({ sub: user, exp: Math.floor(Date.now() / 1000) + 3600 }),
    async stop() {
      server.kill("SIGTERM");
      await once(server, "exit");
      await stopPostgres();
    },
  };
}

/** Starts the bundle alone, on a database that is there and migrated. */
export async function startBundle(
  databaseUrl: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ url: string; server: ChildProcess }> {
  const server = spawn(process.execPath, [BUNDLE], {
    env: { ...environment(databaseUrl), ...env },
    stdio: ["ignore", "ignore", "inherit"],
  });
  takeAlong(async () => server.kill("SIGKILL"));
  const url = `http://127.0.0.1:${PORT}`;
  await untilReady(url, server);
  return { url, server };
}

function environment(databaseUrl: string): NodeJS.ProcessEnv {
  return {
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: String(PORT),
    DATABASE_URL: databaseUrl,
    CLERK_JWT_KEY: trustedKeyPem,
    CLERK_ISSUER: TEST_ISSUER,
    CLERK_AUTHORIZED_PARTIES: TEST_PARTY,
    LOG_LEVEL: "info",
    RATE_LIMITS: "off",
  };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error("The server ended before it was ready; is it built?");
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The server was not ready within a minute");
}
