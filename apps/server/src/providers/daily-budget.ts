import { RateLimiterMemory } from "rate-limiter-flexible";

/** What may be spent on a model in 24 hours, in tokens. */
export type DailyBudget = {
  /** Takes the tokens from everybody's budget and the address's share; false, and nothing taken, when either is short. */
  spend(address: string, tokens: number): Promise<boolean>;
};

export type BudgetLimits = { tokens: number; tokensPerAddress: number };

const DAY_SECONDS = 86_400;

/** A budget kept in this process. A day begins with the first token spent. */
export function createDailyBudget({ tokens, tokensPerAddress }: BudgetLimits): DailyBudget {
  const all = new RateLimiterMemory({ points: tokens, duration: DAY_SECONDS });
  const each = new RateLimiterMemory({ points: tokensPerAddress, duration: DAY_SECONDS });
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
async function take(limiter: RateLimiterMemory, key: string, cost: number): Promise<boolean> {
  try {
    await limiter.consume(key, cost);
    return true;
  } catch {
    await limiter.reward(key, cost);
    return false;
  }
}
