import type { Goal } from "../knowledge/goal.ts";
import { hiring } from "../knowledge/goals/hiring.ts";
import { ANY_GOAL } from "../knowledge/goals.ts";
import type { Industry } from "../knowledge/industry.ts";
import { METRICS, type Metric } from "../knowledge/metrics.ts";
import type { PlannedGoal } from "./goals-of.ts";
import { ownMeasure } from "./own-measure.ts";

/** As many as one person reads in ten minutes. */
const MOST_METRICS = 5;

/** What shows the aims, in their order, then what explains it, then what the trade watches. */
export function metricsOf(industry: Industry, goals: readonly PlannedGoal[]): Metric[] {
  const kinds = goals.filter(({ goal }) => goal !== ANY_GOAL).map(({ goal }) => METRICS[goal.metric]);
  const ofTrade = industry.metrics.map((id) => METRICS[id]);
  const all = [...goals.flatMap((goal) => measureOf(goal) ?? []), ...kinds, ...ofTrade];
  return all
    .filter(({ name }, at) => all.findIndex((other) => other.name === name) === at)
    .slice(0, MOST_METRICS);
}

/**
 * What shows an aim: the things it says how many of, or what shows its kind; null where only its owner can tell. Of
 * people to be hired there are none for months, and then the last: what comes in for it shows more.
 */
export function measureOf({ words, goal }: PlannedGoal): Metric | null {
  const own = ownMeasure(words ?? "");
  const isTheirs = goal === ANY_GOAL || (own?.isNumbered === true && goal !== hiring);
  return isTheirs ? own : kindMeasure(goal);
}

function kindMeasure(goal: Goal): Metric | null {
  return goal === ANY_GOAL ? null : METRICS[goal.metric];
}
