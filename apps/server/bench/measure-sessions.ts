import { hasRedisServer } from "../test/support/redis-server.ts";
import type { Measured, Row } from "./row.ts";
import { costInMemory, costInRedis, type SessionCost } from "./session-cost.ts";

const SESSIONS = 10_000;

/** What ten thousand sessions take in either store; Redis only where it is installed. */
export async function measureSessions(): Promise<Measured> {
  const rows = toRows("memory", await costInMemory(SESSIONS));
  if (hasRedisServer) rows.push(...toRows("Redis", await costInRedis(SESSIONS)));
  else console.error("redis-server is not installed: its rows are missing.");
  return { rows, failures: 0 };
}

function toRows(store: string, { bytesEach, findMicroseconds }: SessionCost): Row[] {
  const common = { part: "sessions", better: "less" } as const;
  return [
    { ...common, what: `${store}, a session`, unit: "bytes", value: bytesEach },
    { ...common, what: `${store}, find one of 10,000, p50`, unit: "µs", value: findMicroseconds },
  ];
}
