/** A database that freezes, dies, or cuts connections under a server that is at work. */
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Db, openDatabase } from "../src/db/database.ts";
import { audit, keepWriting, type Ledger, openLedger } from "./support/ledger.ts";
import { type OwnPostgres, startOwnPostgres } from "./support/own-postgres.ts";
import { aFreePort, type ServerProcess, startProcess } from "./support/server-process.ts";
import { mintToken, trustedKeyPem } from "./support/token-mint.ts";

const WAIT = { timeout: 40_000, interval: 20 };
const WRITERS = 8;

const onLinux = process.platform === "linux";

describe.runIf(onLinux)("under a server that writes without end", () => {
  let postgres: OwnPostgres;
  let server: ServerProcess;
  let watcher: Db;
  let url = "";
  let ledger: Ledger;
  let stopping = false;
  let writers: Promise<void>[] = [];

  beforeAll(async () => {
    postgres = await startOwnPostgres();
    watcher = openDatabase({ url: postgres.url, poolSize: 1 });
    const port = String(await aFreePort());
    url = `http://127.0.0.1:${port}`;
    server = startProcess({
      NODE_ENV: "test",
      PORT: port,
      // Fewer connections than writers, so that some wait for one.
      DATABASE_POOL_SIZE: "4",
      DATABASE_URL: postgres.url,
      CLERK_JWT_KEY: trustedKeyPem,
      RATE_LIMITS: "off",
      LOG_LEVEL: "silent",
    });
    await server.ready();
  });
  afterAll(async () => {
    server.child.kill("SIGKILL");
    await server.ended;
    await watcher.destroy();
    await postgres.stop();
  });

  async function begin(): Promise<void> {
    stopping = false;
    ledger = openLedger();
    const token = await mintToken({ sub: "user_ada", exp: Math.floor(Date.now() / 1000) + 600 });
    const writer = { url, token: () => Promise.resolve(token), until: () => stopping };
    writers = Array.from({ length: WRITERS }, () => keepWriting(ledger, writer));
    await untilAcknowledged(2 * WRITERS);
  }

  const untilAcknowledged = (more: number) => {
    const enough = ledger.acknowledged.size + more;
    return vi.waitFor(() => expect(ledger.acknowledged.size).toBeGreaterThanOrEqual(enough), WAIT);
  };
  const untilRefused = (more: number) => {
    const enough = ledger.attempts.unavailable + more;
    return vi.waitFor(() => expect(ledger.attempts.unavailable).toBeGreaterThanOrEqual(enough), WAIT);
  };

  afterEach(async () => {
    await postgres.thaw();
    stopping = true;
    await Promise.all(writers);
  });

  async function expectNothingWrong(): Promise<void> {
    stopping = true;
    await Promise.all(writers);
    expect(ledger.wrong).toEqual([]);
    expect(ledger.attempts.unanswered).toBe(0);
    expect(await audit(watcher, ledger)).toEqual({ lost: [], twice: [] });
    expect(server.child.exitCode).toBeNull();
  }

  test("frozen, every call is answered 503, and when it thaws writing goes on", async () => {
    await begin();
    await postgres.freeze();
    // Twice as many as were under way: what was refused came back and was refused again.
    await untilRefused(2 * WRITERS);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    expect((await fetch(`${url}/ready`)).status).toBe(503);
    await postgres.thaw();
    await untilAcknowledged(2 * WRITERS);
    await expectNothingWrong();
  });

  test("killed, every call is answered 503, and when it is back writing goes on", async () => {
    await begin();
    await postgres.kill();
    await untilRefused(WRITERS);
    await untilAcknowledged(2 * WRITERS);
    await expectNothingWrong();
  });

  test("connections cut in the middle of transactions fail alone, and the process lives", async () => {
    await begin();
    for (let round = 0; round < 20; round += 1) {
      await sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and pid <> pg_backend_pid() and usename = current_user
      `.execute(watcher);
      await untilAcknowledged(1);
    }
    await expectNothingWrong();
  });
});
