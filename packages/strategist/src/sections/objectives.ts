import type { Goal } from "../knowledge/goal.ts";
import { ANY_GOAL } from "../knowledge/goals.ts";
import { METRICS } from "../knowledge/metrics.ts";
import { blocks, capitalised, inline, spoken, table } from "../markdown.ts";
import type { Plan } from "../plan.ts";

const FIGURE =
  /(?:\d[\d.,]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|thousand|double|triple|half|twice)\b)(?!\s+(?:minute|hour|day|week|month|year)s?\b)/i;

/** Each aim in its owner's words, with the measure that shows it and the places for figures only they know. */
export function objectives({ goals, say }: Plan): string {
  return blocks(
    say("aims"),
    table(
      ["Aim", "Measure", "Today", "After 90 days"],
      goals.map(({ words, goal }) => [
        words === null ? `${capitalised(goal.name)} *(suggestion)*` : inline(words),
        measureOf(words, goal),
        "[count in week 1]",
        words !== null && FIGURE.test(words) ? "as you said" : "[your target]",
      ]),
    ),
    "**What has to be true first**",
    [...new Set(goals.map(({ goal }) => goal))]
      .map((goal) => `**${aimsOf(goal, goals)}.** ${goal.lever}`)
      .join("\n\n"),
  );
}

/** What is aimed at: a kind of aim by its name, those of the owner's own kind in their words. */
function aimsOf(kind: Goal, goals: Plan["goals"]): string {
  if (kind !== ANY_GOAL) return `To ${kind.name}`;
  return spoken(goals.flatMap(({ words, goal }) => (goal === kind ? [`“${inline(words ?? "")}”`] : [])));
}

/** An aim that is to become less. */
const LESS = /^(?:fewer|less|reduce|cut|lower|stop)\b/i;

/** What shows an aim; of an aim of the owner's own kind only they can tell. */
function measureOf(words: string | null, goal: Goal): string {
  if (goal !== ANY_GOAL) return METRICS[goal.metric].name;
  return LESS.test(words ?? "") ? "How many there still are" : "[what you can count each week]";
}
