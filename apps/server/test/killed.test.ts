/** kill -9 of the server and of its database while writes are acknowledged: none is lost, none is there twice. */
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Db, openDatabase } from "../src/db/database.ts";
import { audit, keepWriting, openLedger } from "./support/ledger.ts";
import { type OwnPostgres, startOwnPostgres } from "./support/own-postgres.ts";
import { aFreePort, type ServerProcess, startProcess } from "./support/server-process.ts";
import { mintToken, trustedKeyPem } from "./support/token-mint.ts";

const WRITES_BETWEEN = 40;
const WRITERS = 6;
const WAIT = { timeout: 60_000, interval: 10 };

describe.runIf(process.platform === "linux")(
  "writes under a key that is tried again until it is acknowledged",
  () => {
    let postgres: OwnPostgres;
    let watcher: Db;
    let server: ServerProcess;
    let port = "";
    beforeAll(async () => {
      postgres = await startOwnPostgres();
      watcher = openDatabase({ url: postgres.url, poolSize: 1 });
      port = String(await aFreePort());
      server = start();
      await server.ready();
    });
    afterAll(async () => {
      server.child.kill("SIGKILL");
      await server.ended;
      await watcher.destroy();
      await postgres.stop();
    });

    const start = () =>
      startProcess({
        NODE_ENV: "test",
        PORT: port,
        DATABASE_URL: postgres.url,
        CLERK_JWT_KEY: trustedKeyPem,
        RATE_LIMITS: "off",
        LOG_LEVEL: "silent",
      });

    test("are there exactly once, over REST and tRPC, whoever is killed", async () => {
      const ledger = openLedger();
      let stopping = false;
      const token = await mintToken({ sub: "user_ada", exp: Math.floor(Date.now() / 1000) + 600 });
      const url = `http://127.0.0.1:${port}`;
      const writer = { url, token: () => Promise.resolve(token), until: () => stopping };
      const writers = Array.from({ length: WRITERS }, () => keepWriting(ledger, writer));
      const untilAcknowledged = (more: number) => {
        const enough = ledger.acknowledged.size + more;
        return vi.waitFor(() => expect(ledger.acknowledged.size).toBeGreaterThanOrEqual(enough), WAIT);
      };
      try {
        for (const killed of ["server", "postgres", "server"]) {
          await untilAcknowledged(WRITES_BETWEEN);
          if (killed === "postgres") await postgres.kill();
          else {
            server.child.kill("SIGKILL");
            await server.ended;
            server = start();
            await server.ready();
          }
        }
        await untilAcknowledged(WRITES_BETWEEN);
      } finally {
        stopping = true;
        await Promise.all(writers);
      }
      expect(ledger.wrong).toEqual([]);
      // Both doors were killed under: some attempts had no answer, and were made again.
      expect(ledger.attempts.unanswered).toBeGreaterThan(0);
      expect(await audit(watcher, ledger)).toEqual({ lost: [], twice: [] });
    }, 180_000);
  },
);
