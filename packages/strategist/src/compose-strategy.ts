import { STRATEGY_SECTIONS, type StrategySection } from "@growth-guide/contract";
import { makePlan, type Plan, type PlanRequest } from "./plan.ts";
import { budget } from "./sections/budget.ts";
import { channelStrategy } from "./sections/channel-strategy.ts";
import { contentPillars } from "./sections/content-pillars.ts";
import { executiveSummary } from "./sections/executive-summary.ts";
import { marketAnalysis } from "./sections/market-analysis.ts";
import { metrics } from "./sections/metrics.ts";
import { objectives } from "./sections/objectives.ts";
import { tactics } from "./sections/tactics.ts";
import { timeline } from "./sections/timeline.ts";

const writers: Record<StrategySection, (plan: Plan) => string> = {
  executiveSummary,
  marketAnalysis,
  objectives,
  channelStrategy,
  contentPillars,
  tactics,
  metrics,
  budget,
  timeline,
};

/** One section in Markdown, from the facts alone: every figure in it is the owner's, a share, or marked a suggestion. */
export function composeSection(section: StrategySection, request: PlanRequest): string {
  return writers[section](makePlan(request));
}

/** All nine sections; they agree with each other because they rest on one plan. */
export function composeStrategy(request: PlanRequest): Record<StrategySection, string> {
  const plan = makePlan(request);
  const written = STRATEGY_SECTIONS.map((section) => [section, writers[section](plan)]);
  return Object.fromEntries(written) as Record<StrategySection, string>;
}
