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

/** What each section is called where people read it. */
export const SECTION_TITLES: Readonly<Record<StrategySection, string>> = {
  executiveSummary: "Executive summary",
  marketAnalysis: "Market",
  objectives: "Objectives",
  channelStrategy: "Channels",
  contentPillars: "Content pillars",
  tactics: "Tactics for 90 days",
  metrics: "Metrics",
  budget: "Budget",
  timeline: "Timeline: 30, 60 and 90 days",
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

/** The strategy as one Markdown document; sections not yet written are left out. */
export function strategyDocument(title: string, sections: Partial<Record<StrategySection, string>>): string {
  const written = STRATEGY_SECTIONS.filter((section) => (sections[section] ?? "").trim() !== "");
  const bodies = written.map((section) => `## ${SECTION_TITLES[section]}\n\n${sections[section]?.trim()}`);
  return `${[`# ${inline(title)}`, ...bodies].join("\n\n")}\n`;
}
