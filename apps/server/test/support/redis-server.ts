import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";
import { endProgram, untilSaid } from "./own-program.ts";
import { aFreePort } from "./server-process.ts";

/** Whether this machine has a redis-server to start. */
export const hasRedisServer = spawnSync("redis-server", ["--version"]).status === 0;

/** Says in a test's title why it did not run, where it did not. */
export const whereRedisIs = hasRedisServer ? "" : ": redis-server is not installed";

/** A real Redis of a test's own: nothing kept on disk, stopped by itself. */
export type RedisProcess = {
  port: number;
  url: string;
  child: ChildProcess;
  stop(): Promise<void>;
};

/** Starts one on the given port, or on a free one. */
export async function startRedis(options: { port?: number; args?: string[] } = {}): Promise<RedisProcess> {
  const port = options.port ?? (await aFreePort());
  const directory = await mkdtemp(join(tmpdir(), "growth-guide-redis-"));
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--dir", directory, "--save", ""];
  const child = spawn("redis-server", [...settings, ...(options.args ?? [])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await untilSaid(child, child.stdout, "Ready to accept connections");
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    child,
    stop: () => endProgram(child, directory),
  };
}

/** Three masters that share the slots among them. */
export async function startRedisCluster(): Promise<{ nodes: RedisProcess[]; stop(): Promise<void> }> {
  const nodes = await Promise.all([0, 1, 2].map(() => startClusterNode()));
  const stop = async () => void (await Promise.all(nodes.map((node) => node.stop())));
  const clients = nodes.map(({ port }) => new Redis(port, "127.0.0.1"));
  try {
    await joinCluster(clients, nodes);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    for (const client of clients) client.disconnect();
  }
  return { nodes, stop };
}

async function joinCluster(clients: Redis[], nodes: ClusterNode[]): Promise<void> {
  for (const [index, client] of clients.entries()) {
    const [first, last] = SLOTS[index] ?? [0, 0];
    await client.call("CLUSTER", "ADDSLOTSRANGE", first, last);
    await client.call("CLUSTER", "SET-CONFIG-EPOCH", index + 1);
  }
  for (const { port, bus } of nodes.slice(1)) {
    await clients[0]?.call("CLUSTER", "MEET", "127.0.0.1", port, bus);
  }
  await Promise.all(clients.map(untilClusterIsWhole));
}

/** Each node's first and last slot. */
const SLOTS = [
  [0, 5460],
  [5461, 10_922],
  [10_923, 16_383],
] as const;

type ClusterNode = RedisProcess & { bus: number };

/** The bus between nodes listens on a port of its own, by default ten thousand higher: beyond the last one. */
async function startClusterNode(): Promise<ClusterNode> {
  const bus = await aFreePort();
  const args = ["--cluster-enabled", "yes", "--cluster-port", String(bus), "--cluster-node-timeout", "2000"];
  return { ...(await startRedis({ args })), bus };
}

async function untilClusterIsWhole(client: Redis): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const info = String(await client.call("CLUSTER", "INFO"));
    if (info.includes("cluster_state:ok") && info.includes("cluster_known_nodes:3")) return;
    if (Date.now() > deadline) throw new Error(`The cluster did not form:\n${info}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
