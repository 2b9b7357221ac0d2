import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { aFreePort } from "./server-process.ts";

const CONFIG = fileURLToPath(new URL("../../../../docker/haproxy.cfg", import.meta.url));
const PATH = `${process.env.PATH}:/usr/sbin`;

/** Whether this machine has a haproxy to start. */
export const hasHaProxy = spawnSync("haproxy", ["-v"], { env: { PATH } }).status === 0;

/** Says in a test's title why it did not run, where it did not. */
export const whereHaProxyIs = hasHaProxy ? "" : ": haproxy is not installed";

/** The repository's own proxy before servers on this machine. In containers it finds them by one name, here by ports. */
export async function startHaProxy(ports: number[]): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await aFreePort();
  const directory = mkdtempSync(join(tmpdir(), "growth-guide-haproxy-"));
  const file = join(directory, "haproxy.cfg");
  const servers = ports.map((own) => `  server at-${own} 127.0.0.1:${own}`).join("\n");
  writeFileSync(file, readFileSync(CONFIG, "utf8").replace(/^ {2}server-template .*$/gm, servers));
  const child = spawn("haproxy", ["-db", "-f", file], {
    env: { PATH, LISTEN: `127.0.0.1:${port}` },
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGKILL");
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
