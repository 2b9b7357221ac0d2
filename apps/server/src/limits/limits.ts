import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import { fail } from "../errors.ts";
import type { RedisClient } from "../redis/redis.ts";
import { allowances, WINDOW_SECONDS, type Work } from "./allowances.ts";
import { openLimiter } from "./open-limiter.ts";

/** Who is counted: a network address, and the signed-in person behind it when there is one. */
export type Holder = { address?: string; user?: string | undefined };

/** How much of each kind of work one holder may ask for. */
export type Limits = {
  /**
   * Counts so many pieces of work (1 unless told) against every part of the holder that has an allowance for it.
   * @throws DomainError rate_limited
   */
  take(work: Work, holder: Holder, pieces?: number): Promise<void>;
  /**
   * Refuses a holder who has nothing left, and counts nothing.
   * @throws DomainError rate_limited
   */
  refuseSpent(work: Work, holder: Holder): Promise<void>;
};

export type LimitsOptions = {
  /** By what every allowance is multiplied; null: nothing is counted. */
  factor: number | null;
  /** Where dear work is counted for several servers together; each counts by itself while it is away. */
  redis?: RedisClient | undefined;
};

const unlimited: Limits = { take: async () => {}, refuseSpent: async () => {} };

/** Limits kept in this process, or for dear work in the Redis that several servers share. */
export function createLimits({ factor, redis }: LimitsOptions): Limits {
  if (factor === null) return unlimited;
  const limiters = new Map<string, RateLimiterAbstract>();
  for (const [work, parts] of Object.entries(allowances)) {
    // Counting cheap calls in Redis would cost more than answering them.
    const store = work === "call" ? undefined : redis;
    for (const [part, perMinute] of Object.entries(parts)) {
      const points = Math.max(1, Math.round(perMinute * factor));
      const options = { points, duration: WINDOW_SECONDS, remembersSpent: true };
      limiters.set(`${work}:${part}`, openLimiter({ keyPrefix: `limit:${work}:${part}`, ...options }, store));
    }
  }

  const counting = (work: Work, holder: Holder): [RateLimiterAbstract, string][] =>
    (["address", "user"] as const).flatMap((part) => {
      const limiter = limiters.get(`${work}:${part}`);
      const key = holder[part];
      return limiter === undefined || key === undefined ? [] : [[limiter, key]];
    });

  return {
    async take(work, holder, pieces = 1) {
      await Promise.all(
        counting(work, holder).map(([limiter, key]) => limiter.consume(key, pieces).catch(refuse)),
      );
    },
    async refuseSpent(work, holder) {
      await Promise.all(
        counting(work, holder).map(async ([limiter, key]) => {
          const spent = await limiter.get(key);
          if (spent !== null && spent.consumedPoints >= limiter.points) refuse(spent);
        }),
      );
    },
  };
}

/** The limiter refuses with the state of the allowance, and fails with anything else. */
function refuse(thrown: unknown): never {
  if (!(thrown instanceof RateLimiterRes)) throw thrown;
  return fail("rate_limited", { retryAfterSeconds: Math.max(1, Math.ceil(thrown.msBeforeNext / 1000)) });
}
