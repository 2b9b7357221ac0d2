import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const START_PATIENCE_MS = 60_000;

/**
 * The built product with an empty database, as production serves it.
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 * @throws Error when it is not ready within a minute
 */
export async function startServer() {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), "growth-guide-vitals-"));
  const child = spawn(process.execPath, ["apps/server/dist/main.js"], {
    cwd: root,
    // Nothing of this shell's own settings: every measurement is of the same server.
    env: { PORT: String(port), DATA_DIR: data, LOG_LEVEL: "warn", RATE_LIMITS: "off" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `http://localhost:${port}`;
  await ready(address);
  const stop = async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
    rmSync(data, { recursive: true, force: true });
  };
  return { address, stop };
}

async function ready(address) {
  const until = Date.now() + START_PATIENCE_MS;
  while (Date.now() < until) {
    const answer = await fetch(`${address}/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The server was not ready within a minute. Build it first: npm run build.");
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}
