import { expect, test } from "vitest";
import { ConfigError, loadConfig } from "../config.ts";

const KEY = "sk-a-key";

function faultsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map((fault) => fault.split(":")[0] ?? "");
    throw error;
  }
}

test("without a word about it there is no model", () => {
  expect(loadConfig({}).model).toBeUndefined();
});

test.each([
  ["OpenAI", { OPENAI_API_KEY: KEY, OPENAI_MODEL: "m" }, "https://api.openai.com/v1", KEY, "m"],
  ["OpenRouter", { OPENROUTER_API_KEY: KEY }, "https://openrouter.ai/api/v1", KEY, "openrouter/auto"],
  [
    "OpenRouter with a model",
    { OPENROUTER_API_KEY: KEY, OPENAI_MODEL: "a/b" },
    "https://openrouter.ai/api/v1",
    KEY,
    "a/b",
  ],
  [
    "one's own endpoint without a key",
    { OPENAI_BASE_URL: "http://localhost:11434/v1", OPENAI_MODEL: "m" },
    "http://localhost:11434/v1",
    undefined,
    "m",
  ],
])("%s is configured by its variables", (_, env, baseUrl, apiKey, model) => {
  expect(loadConfig(env).model).toMatchObject({ baseUrl, model });
  expect(loadConfig(env).model?.apiKey).toBe(apiKey);
});

test("OpenRouter's key goes to no other endpoint", () => {
  const env = { OPENROUTER_API_KEY: KEY, OPENAI_BASE_URL: "http://localhost:11434/v1", OPENAI_MODEL: "m" };
  expect(loadConfig(env).model).toMatchObject({ baseUrl: "http://localhost:11434/v1" });
  expect(loadConfig(env).model?.apiKey).toBeUndefined();
});

test("OpenAI's key alone, which many machines have, turns nothing on", () => {
  expect(loadConfig({ OPENAI_API_KEY: KEY }).model).toBeUndefined();
});

test("what does not fit together is named", () => {
  expect(faultsOf({ OPENAI_BASE_URL: "http://localhost:1/v1" })).toEqual(["OPENAI_MODEL"]);
  expect(faultsOf({ OPENAI_MODEL: "m" })).toEqual(["OPENAI_API_KEY"]);
  expect(faultsOf({ OPENAI_BASE_URL: "file:///etc", OPENAI_MODEL: "m" })).toEqual(["OPENAI_BASE_URL"]);
  expect(faultsOf({ MODEL_CONCURRENCY: "0" })).toEqual(["MODEL_CONCURRENCY"]);
});

test("patience is told in seconds and kept in milliseconds", () => {
  const env = { OPENROUTER_API_KEY: KEY, MODEL_TOTAL_SECONDS: "7", MODEL_DAILY_TOKENS: "9" };
  expect(loadConfig(env).model).toMatchObject({ totalMs: 7000, firstByteMs: 20_000, dailyTokens: 9 });
});
