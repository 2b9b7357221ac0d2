import { type RateLimiterAbstract, RateLimiterRes } from "rate-limiter-flexible";
import { openLimiter } from "../limits/open-limiter.ts";
import type { RedisClient } from "../redis/redis.ts";

/** What may be spent on a model in 24 hours, in tokens. */
export type DailyBudget = {
  /** Takes the tokens from everybody's budget and the address's share; false, and nothing taken, when either is short. */
  spend(address: string, tokens: number): Promise<boolean>;
};

export type BudgetLimits = {
  tokens: number;
  tokensPerAddress: number;
  /** Where several servers count what they spend together; each has the whole budget while it is away. */
  redis?: RedisClient | undefined;
};

const DAY_SECONDS = 86_400;

/** A budget whose day begins with the first token spent. */
export function createDailyBudget({ tokens, tokensPerAddress, redis }: BudgetLimits): DailyBudget {
  const open = (name: string, points: number) =>
    openLimiter({ keyPrefix: `model-budget:${name}`, points, duration: DAY_SECONDS }, redis);
  const all = open("all", tokens);
  const each = open("address", tokensPerAddress);
  return {
    async spend(address, cost) {
      if (!(await take(all, "all", cost))) return false;
      if (await take(each, address, cost)) return true;
      await all.reward("all", cost);
      return false;
    },
  };
}

/** A refused call still counts in the limiter; what was not given is put back. */
async function take(limiter: RateLimiterAbstract, key: string, cost: number): Promise<boolean> {
  try {
    await limiter.consume(key, cost);
    return true;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    await limiter.reward(key, cost);
    return false;
  }
}
