import { ANY_GOAL } from "../knowledge/goals.ts";
import { blocks } from "../markdown.ts";
import type { Plan } from "../plan.ts";

const MONTHS = [
  "First month: the ground",
  "Second month: the rhythm",
  "Third month: what works, more of it",
] as const;

/** What to do, month by month, in an order in which each helps the next. */
export function tactics({ tactics: all, goals, isBrief, say, spoken }: Plan): string {
  const [first] = goals;
  const aim =
    first === undefined || first.goal === ANY_GOAL ? "reach your first aim" : spoken(first.goal.name);
  return blocks(
    `${isBrief ? "One thing a month is" : "Two or three things a month are"} enough beside the work itself. ${say("order")}, and the first serve to ${aim}. Figures in them are suggestions; replace them with yours.`,
    ...MONTHS.map((heading, month) =>
      blocks(
        `### ${heading}`,
        inMonth(all, month)
          .map((tactic) => `- [ ] ${tactic}`)
          .join("\n"),
      ),
    ),
    say("crossOut"),
  );
}

/** A month's part of the list: as many as in the others, one more in the first when they do not divide. */
function inMonth(all: readonly string[], month: number): string[] {
  const startOf = (at: number) => Math.ceil((all.length * at) / MONTHS.length);
  return all.slice(startOf(month), startOf(month + 1));
}
