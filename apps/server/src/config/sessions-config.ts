import type { z } from "zod";
import { redisAddress, whole } from "./formats.ts";

/** Where reading sessions live, how long after their last touch, and how many of them one caller may have. */
export type SessionsConfig = { ttlSeconds: number; maxPerHolder: number } & (
  | { kind: "memory"; bytes: number }
  | ({ kind: "redis" } & RedisAddress)
);

/** One server's address, or those of the first known nodes of a cluster. */
export type RedisAddress = { urls: string[]; isCluster: boolean };

/** The variables of reading sessions. */
export const sessionsVariables = {
  SESSION_TTL_SECONDS: whole(1, 31_536_000).default(3600),
  SESSION_MEMORY_MB: whole(1, 65_536).default(64),
  SESSIONS_PER_ADDRESS: whole(1, 1_000_000).default(1000),
  REDIS_URL: redisAddress.optional(),
};

type SessionsVariables = z.infer<z.ZodObject<typeof sessionsVariables>>;

/** Sessions in Redis where there is one, in memory else. */
export function toSessions(vars: SessionsVariables): SessionsConfig {
  const common = { ttlSeconds: vars.SESSION_TTL_SECONDS, maxPerHolder: vars.SESSIONS_PER_ADDRESS };
  return vars.REDIS_URL === undefined
    ? { ...common, kind: "memory", bytes: vars.SESSION_MEMORY_MB * 1024 * 1024 }
    : { ...common, kind: "redis", ...vars.REDIS_URL };
}
