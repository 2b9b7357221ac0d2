import type { ModelConfig } from "../model-config.ts";
import type { Logger } from "../logger.ts";
import { carefulProvider } from "./careful-provider.ts";
import { createDailyBudget } from "./daily-budget.ts";
import { openAiCompatible } from "./openai-compatible.ts";
import type { ProviderFault, TextProvider } from "./text-provider.ts";

/** The configured model behind all its limits. `onFault` is told of every failed attempt, as the log is. */
export function openTextProvider(
  config: ModelConfig,
  log: Logger,
  onFault: (fault: ProviderFault) => void = () => {},
): TextProvider {
  const { concurrency, totalMs, firstPauseMs, restMs } = config;
  return carefulProvider({
    name: `${config.baseUrl} ${config.model}`,
    ask: openAiCompatible(config),
    budget: createDailyBudget({ tokens: config.dailyTokens, tokensPerAddress: config.dailyTokensPerAddress }),
    concurrency,
    totalMs,
    firstPauseMs,
    restMs,
    onFault: (fault) => {
      log.warn({ fault }, "The model gave no text");
      onFault(fault);
    },
  });
}
