import { z } from "zod";
import type { ProviderSettings } from "../providers/text-provider.ts";
import { whole } from "./formats.ts";

/** A language model that helps, and what it may cost. */
export type ModelConfig = ProviderSettings & {
  /** Calls under way at most. */
  concurrency: number;
  /** Tokens that all callers, and each address, may spend in 24 hours. */
  dailyTokens: number;
  dailyTokensPerAddress: number;
  /** Milliseconds before the first repeated attempt, and of rest after too many faults; no variable sets them. */
  firstPauseMs?: number;
  restMs?: number;
};

const OPENAI = "https://api.openai.com/v1";
const OPENROUTER = "https://openrouter.ai/api/v1";
/** OpenRouter's own choice of a model for each request. */
const OPENROUTER_MODEL = "openrouter/auto";

/** The variables a model is configured with. */
export const modelVariables = {
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: "must be an http(s) address" }).optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENROUTER_API_KEY: z.string().optional(),
  MODEL_FIRST_BYTE_SECONDS: whole(1, 600).default(20),
  MODEL_BETWEEN_CHUNKS_SECONDS: whole(1, 600).default(10),
  MODEL_TOTAL_SECONDS: whole(1, 3600).default(60),
  MODEL_CONCURRENCY: whole(1, 1000).default(8),
  MODEL_DAILY_TOKENS: whole(0, 2_000_000_000).default(5_000_000),
  MODEL_DAILY_TOKENS_PER_ADDRESS: whole(0, 2_000_000_000).default(500_000),
};

type ModelVariables = z.infer<z.ZodObject<typeof modelVariables>>;

/** What does not fit together, one sentence for each variable. */
export function modelFaults(vars: ModelVariables): string[] {
  if (vars.OPENAI_BASE_URL !== undefined && vars.OPENAI_MODEL === undefined)
    return ["OPENAI_MODEL: name the model to use at OPENAI_BASE_URL"];
  const hasKey = vars.OPENAI_API_KEY !== undefined || vars.OPENROUTER_API_KEY !== undefined;
  if (vars.OPENAI_MODEL !== undefined && vars.OPENAI_BASE_URL === undefined && !hasKey)
    return ["OPENAI_API_KEY: required for OpenAI itself; set OPENAI_BASE_URL for another provider"];
  return [];
}

/** The model that is configured; undefined when none is. A key of OpenAI's alone names no model, so it turns nothing on. */
export function toModelConfig(vars: ModelVariables): ModelConfig | undefined {
  const endpoint = endpointOf(vars);
  if (endpoint === undefined) return undefined;
  return {
    ...endpoint,
    firstByteMs: vars.MODEL_FIRST_BYTE_SECONDS * 1000,
    betweenChunksMs: vars.MODEL_BETWEEN_CHUNKS_SECONDS * 1000,
    totalMs: vars.MODEL_TOTAL_SECONDS * 1000,
    concurrency: vars.MODEL_CONCURRENCY,
    dailyTokens: vars.MODEL_DAILY_TOKENS,
    dailyTokensPerAddress: vars.MODEL_DAILY_TOKENS_PER_ADDRESS,
  };
}

/** A key goes to the provider it belongs to and to no other. */
function endpointOf(vars: ModelVariables): Pick<ModelConfig, "baseUrl" | "apiKey" | "model"> | undefined {
  const { OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: apiKey, OPENAI_MODEL: model } = vars;
  if (baseUrl !== undefined && model !== undefined) return { baseUrl, apiKey, model };
  if (apiKey !== undefined && model !== undefined) return { baseUrl: OPENAI, apiKey, model };
  if (vars.OPENROUTER_API_KEY === undefined) return undefined;
  return { baseUrl: OPENROUTER, apiKey: vars.OPENROUTER_API_KEY, model: model ?? OPENROUTER_MODEL };
}
