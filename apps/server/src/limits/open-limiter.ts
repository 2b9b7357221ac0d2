import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import type { RedisClient } from "../redis/redis.ts";

export type LimiterOptions = {
  /** Tells this limiter's keys apart from every other's in the same Redis. */
  keyPrefix: string;
  points: number;
  /** Seconds from the first point taken to a whole allowance. */
  duration: number;
  /** Remembers in this process who has nothing left, without asking again: only where nothing is ever given back. */
  remembersSpent?: boolean;
};

/** A counter in the Redis that several servers share, or in this process: without one, and while it is away. */
export function openLimiter(
  { remembersSpent = false, ...options }: LimiterOptions,
  redis: RedisClient | undefined,
): RateLimiterAbstract {
  const own = new RateLimiterMemory(options);
  if (redis === undefined) return own;
  return new RateLimiterRedis({
    ...options,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    ...(remembersSpent && { inMemoryBlockOnConsumed: options.points }),
    insuranceLimiter: own,
  });
}
