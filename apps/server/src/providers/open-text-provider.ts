import type { ModelConfig } from "../config/model-config.ts";
import type { Logger } from "../logger.ts";
import { carefulProvider } from "./careful-provider.ts";
import { createDailyBudget } from "./daily-budget.ts";
import type { RedisClient } from "../redis/redis.ts";
import { openAiCompatible } from "./openai-compatible.ts";
import type { ProviderFault, TextProvider } from "./text-provider.ts";

export type OpenTextProvider = {
  log: Logger;
  /** Told of every failed attempt, as the log is. */
  onFault?: ((fault: ProviderFault) => void) | undefined;
  /** Where several servers share the day's budget. */
  redis?: RedisClient | undefined;
};

/** The configured model behind all its limits. */
export function openTextProvider(
  config: ModelConfig,
  { log, onFault, redis }: OpenTextProvider,
): TextProvider {
  const { concurrency, totalMs, firstPauseMs, restMs, dailyTokens, dailyTokensPerAddress } = config;
  return carefulProvider({
    name: `${config.baseUrl} ${config.model}`,
    ask: openAiCompatible(config),
    budget: createDailyBudget({ tokens: dailyTokens, tokensPerAddress: dailyTokensPerAddress, redis }),
    concurrency,
    totalMs,
    firstPauseMs,
    restMs,
    onFault: (fault) => {
      log.warn({ fault }, "The model gave no text");
      onFault?.(fault);
    },
  });
}
