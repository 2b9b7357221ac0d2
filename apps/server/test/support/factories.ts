import { randomUUID } from "node:crypto";
import type { ModelConfig } from "../../src/config/model-config.ts";

/** A business as a REST client sends it. */
export function aBusinessBody(overrides: Record<string, unknown> = {}) {
  return {
    name: "Blue Cup",
    description: "A small coffee shop beside the station",
    target_audience: "Commuters who want good coffee quickly",
    marketing_goals: "Fifty more regulars by summer",
    ...overrides,
  };
}

/** A short chapter with prose that the levels change and parts that they must not. */
export function aChapter(): string {
  return [
    "# Finding customers",
    "",
    "It is generally advisable to ascertain which customers purchase frequently, because they facilitate growth.",
    "",
    "```js",
    "const customers = 42; // utilize",
    "```",
    "",
    "| channel | cost |",
    "| --- | --- |",
    "| flyers | 120 |",
    "",
  ].join("\n");
}

/** A session id of its own for each call, made as clients are advised to. */
export function aSessionId(): string {
  return randomUUID();
}

/** A chapter of at least this many characters, in sections that differ. */
export function aLongChapter(length: number): string {
  let text = "# Finding customers\n\n";
  for (let section = 1; text.length < length; section += 1) text += aSection(section);
  return text;
}

function aSection(number: number): string {
  return [
    `## Step ${number}`,
    "",
    `It is generally advisable to ascertain which customers purchase frequently in week ${number}, because they facilitate growth.`,
    "Numerous owners commence with a survey; few of them subsequently utilize its results in order to improve.",
    "",
    `- Endeavour to contact ${number} customers prior to the weekend.`,
    "- Terminate whatever does not assist them.",
    "",
    `| channel | cost |\n| --- | --- |\n| flyers | ${number} |`,
    "",
    "",
  ].join("\n");
}

const TOPICS = [
  "window",
  "counter",
  "website",
  "menu",
  "price list",
  "newsletter",
  "doorway",
  "poster",
  "parking",
];
const TASKS = [
  "Numerous owners utilize the TOPIC before they ascertain who will ever look at it.",
  "The work on a TOPIC ought to commence in NUMBER weeks, so terminate whatever delays it.",
  "It is advisable to assist visitors at the TOPIC, because they seldom request help.",
  "Endeavour to modify the TOPIC frequently and subsequently observe what people purchase.",
];

/** A chapter of so many paragraphs in which no word but the everyday ones is repeated often. Each ends with its number. */
export function aVariedChapter(paragraphs: number, firstNumber = 1): string {
  const lines = Array.from({ length: paragraphs }, (_, at) => {
    const task = TASKS[at % TASKS.length] ?? "";
    return `${task.replace("TOPIC", TOPICS[at % TOPICS.length] ?? "").replace("NUMBER", String(at + 2))} (${at + firstNumber})`;
  });
  return `# Small changes\n\n${lines.join("\n\n")}\n`;
}

/** A model without any limit that a test would meet by chance. */
export function aModelConfig(overrides: Partial<ModelConfig> & { baseUrl: string }): ModelConfig {
  return {
    apiKey: "sk-of-a-test",
    model: "m",
    firstByteMs: 5000,
    betweenChunksMs: 5000,
    totalMs: 10_000,
    concurrency: 8,
    dailyTokens: 1_000_000_000,
    dailyTokensPerAddress: 1_000_000_000,
    firstPauseMs: 1,
    ...overrides,
  };
}
