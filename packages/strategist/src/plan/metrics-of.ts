import { ANY_GOAL } from "../knowledge/goals.ts";
import type { Industry } from "../knowledge/industry.ts";
import type { MetricId } from "../knowledge/metrics.ts";
import type { PlannedGoal } from "./goals-of.ts";

/** As many as one person reads in ten minutes. */
const MOST_METRICS = 5;

/** What shows the aims, then what the trade watches; an aim of the owner's own kind has a measure only they know. */
export function metricsOf(industry: Industry, goals: readonly PlannedGoal[]): MetricId[] {
  const known = goals.filter(({ goal }) => goal !== ANY_GOAL);
  return [...new Set([...known.map(({ goal }) => goal.metric), ...industry.metrics])].slice(0, MOST_METRICS);
}
