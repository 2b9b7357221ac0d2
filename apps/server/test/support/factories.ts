import { randomUUID } from "node:crypto";

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
