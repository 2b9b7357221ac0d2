import type { BusinessFacts } from "../facts.ts";
import type { Goal } from "../knowledge/goal.ts";
import { ANY_GOAL, GOALS } from "../knowledge/goals.ts";
import type { Industry } from "../knowledge/industry.ts";
import { goalOf, recogniseGoals } from "../recognise-goals.ts";

/** An aim in its owner's words, and the kind it is; an aim of ours has no words of theirs. */
export type PlannedGoal = { words: string | null; goal: Goal };

/** What of a trade the aims depend on: its words for them, and those most like it have. */
type Trade = Pick<Industry, "id" | "model">;

/** Most aims a quarter of a year has room for. */
const MOST_GOALS = 3;

/** The owner's aims, one they wish for at the moment first; two that suit the trade when none was named. */
export function goalsOf(facts: BusinessFacts, hint: string | null, trade: Trade): PlannedGoal[] {
  const named = recogniseGoals(facts, trade.id).map(({ words, goal }) => ({
    words,
    goal: goal ?? ANY_GOAL,
  }));
  const wished = hint === null ? null : goalOf(hint, trade.id);
  const first = wished === null ? [] : named.filter(({ goal }) => goal.id === wished.id);
  const all = [...first, ...named.filter((each) => !first.includes(each))];
  if (all.length > 0) return all.slice(0, MOST_GOALS);
  return [wished ?? defaultGoal(trade, 0), defaultGoal(trade, 1)].map((goal) => ({
    words: null,
    goal,
  }));
}

const DEFAULT_GOALS: Readonly<Record<Industry["model"], readonly string[]>> = {
  local: ["newCustomers", "repeatVisits"],
  online: ["onlineSales", "repeatVisits"],
  firms: ["leads", "referrals"],
};

function defaultGoal({ model }: Trade, at: number): Goal {
  const id = DEFAULT_GOALS[model][at];
  return GOALS.find((goal) => goal.id === id) as Goal;
}
