import { blocks, inline, table } from "../markdown.ts";
import type { Plan } from "../plan.ts";

/** What to count, how, and where to find it. */
export function metrics({ metrics: all, goals, say }: Plan): string {
  return blocks(
    say("fewFigures"),
    table(
      ["Measure", "How to reckon it", "Where to find it"],
      all.map(({ name, formula, where }, at) => [
        at === 0 ? `**${inline(name)}**` : inline(name),
        formula,
        where,
      ]),
    ),
    `**How to read them.** ${say("howToRead")}`,
    goals.length > 1
      ? "When two aims pull in different directions, the first one wins until it is reached."
      : null,
  );
}
