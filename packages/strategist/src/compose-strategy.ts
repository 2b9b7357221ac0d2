import { STRATEGY_SECTIONS, type StrategySection } from "@growth-guide/contract";
import { inline } from "./markdown.ts";
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
  const text = writers[section](makePlan(request));
  return request.hint == null ? text : `${text}\n\n${wishNote(request.hint)}`;
}

/** Rules follow a wish for channels, aims and brevity; what else it says only its owner can write. */
function wishNote(hint: string): string {
  return `*You wished: “${inline(hint)}”. What you named of channels and aims stands first; whatever else you meant, add in your own words.*`;
}

/** All nine sections; they agree with each other because they rest on one plan. */
export function composeStrategy(request: PlanRequest): Record<StrategySection, string> {
  const plan = makePlan(request);
  const written = STRATEGY_SECTIONS.map((section) => [section, writers[section](plan)]);
  return Object.fromEntries(written) as Record<StrategySection, string>;
}
