import { cpus } from "node:os";
import { hasRedisServer } from "../test/support/redis-server.ts";
import { costInMemory, costInRedis, type SessionCost, TEXT_BYTES } from "./session-cost.ts";

// What a session costs in either store, as their number grows: memory beside the text itself, and time to find one.
const COUNTS = [100, 1000, 10_000, 100_000];

console.log(
  `\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}, texts of ${TEXT_BYTES} bytes\n`,
);
console.log("| store | sessions | bytes each | × its text | find, p50 µs |\n|---|--:|--:|--:|--:|");
for (const count of COUNTS) report("memory", count, await costInMemory(count));
if (hasRedisServer) for (const count of COUNTS) report("Redis", count, await costInRedis(count));
else console.log("\nredis-server is not installed: its rows are missing.");

function report(store: string, count: number, { bytesEach, findMicroseconds }: SessionCost): void {
  const share = (bytesEach / TEXT_BYTES).toFixed(2);
  console.log(
    `| ${store} | ${count} | ${Math.round(bytesEach)} | ${share} | ${findMicroseconds.toFixed(0)} |`,
  );
}
