import type { Goal } from "../knowledge/goal.ts";
import { ANY_GOAL } from "../knowledge/goals.ts";
import { blocks, capitalised, inline, spoken, table } from "../markdown.ts";
import { measureOf } from "../plan/metrics-of.ts";
import type { PlannedGoal } from "../plan/goals-of.ts";
import type { Plan } from "../plan.ts";
import { targetOf, todayOf } from "./aim-figures.ts";

/** Each aim in its owner's words, with the measure that shows it and the places for figures only they know. */
export function objectives({ goals, month, say, spoken: inTrade }: Plan): string {
  return blocks(
    say("aims"),
    table(
      ["Aim", "Measure", "Today", "After 90 days"],
      goals.map((planned) => [
        planned.words === null
          ? `${capitalised(inTrade(planned.goal.name))} *(suggestion)*`
          : inline(planned.words),
        inTrade(measureNamed(planned)),
        todayOf(planned.words ?? ""),
        targetOf(planned.words ?? "", month),
      ]),
    ),
    "**What has to be true first**",
    [...new Set(goals.map(({ goal }) => goal))]
      .map((goal) => `**${inTrade(aimsOf(goal, goals))}.** ${inTrade(goal.lever)}`)
      .join("\n\n"),
  );
}

/** What is aimed at: a kind of aim by its name, those of the owner's own kind in their words. */
function aimsOf(kind: Goal, goals: Plan["goals"]): string {
  if (kind !== ANY_GOAL) return `To ${kind.name}`;
  return spoken(goals.flatMap(({ words, goal }) => (goal === kind ? [`“${inline(words ?? "")}”`] : [])));
}

/** In brackets, to be filled in: it stands in the text as it is. */
const WHAT_ONLY_THEY_KNOW = "[what you can count each week]";

/** An aim that is to become less. */
const LESS = /^(?:fewer|less|reduce|cut|lower|stop)\b/i;

/** What shows an aim, by name; of some aims of the owner's own kind only they can tell. */
function measureNamed(planned: PlannedGoal): string {
  const measure = measureOf(planned);
  if (measure !== null) return inline(measure.name);
  return LESS.test(planned.words ?? "") ? "How many there still are" : WHAT_ONLY_THEY_KNOW;
}
