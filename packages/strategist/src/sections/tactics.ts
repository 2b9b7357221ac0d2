import { blocks } from "../markdown.ts";
import type { Plan } from "../plan.ts";

const MONTHS = [
  "First month: the ground",
  "Second month: the rhythm",
  "Third month: what works, more of it",
] as const;

/** What to do, month by month, in an order in which each helps the next. */
export function tactics({ tactics: all, goals, isBrief }: Plan): string {
  const aim = goals[0]?.goal.name;
  const aMonth = isBrief ? 1 : 3;
  return blocks(
    `${isBrief ? "One thing a month is" : "Three things a month are"} enough beside the work itself. They are ordered so that each helps the next${aim === undefined ? "" : `, and the first serve to ${aim}`}. Figures in them are suggestions; replace them with yours.`,
    ...MONTHS.map((heading, month) =>
      blocks(
        `### ${heading}`,
        all
          .slice(month * aMonth, (month + 1) * aMonth)
          .map((tactic) => `- [ ] ${tactic}`)
          .join("\n"),
      ),
    ),
    "At the end of each month cross out one thing that did not help. A shorter list that is followed beats a longer one that is not.",
  );
}
