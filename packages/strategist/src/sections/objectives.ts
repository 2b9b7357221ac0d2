import { METRICS } from "../knowledge/metrics.ts";
import { blocks, capitalised, inline, table } from "../markdown.ts";
import type { Plan } from "../plan.ts";

const FIGURE =
  /\d|\b(one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|double|triple|half|twice)\b/i;

/** Each aim in its owner's words, with the measure that shows it and the places for figures only they know. */
export function objectives({ goals }: Plan): string {
  return blocks(
    "An aim is useful when you can tell on any Monday whether you came nearer. The figures are yours: count the start in the first week and write the target beside it.",
    table(
      ["Aim", "Measure", "Today", "After 90 days"],
      goals.map(({ words, goal }) => [
        words === null ? `${capitalised(goal.name)} *(suggestion)*` : inline(words),
        METRICS[goal.metric].name,
        "[count in week 1]",
        words !== null && FIGURE.test(words) ? "as you said" : "[your target]",
      ]),
    ),
    "**What has to be true first**",
    [...new Map(goals.map(({ goal }) => [goal.id, goal])).values()]
      .map((goal) => `To ${goal.name}: ${goal.lever}`)
      .join("\n\n"),
  );
}
