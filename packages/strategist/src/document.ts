import { STRATEGY_SECTIONS, type StrategySection } from "@growth-guide/contract";
import { inline } from "./markdown.ts";

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

/** The strategy as one Markdown document; sections not yet written are left out. */
export function strategyDocument(title: string, sections: Partial<Record<StrategySection, string>>): string {
  const written = STRATEGY_SECTIONS.filter((section) => (sections[section] ?? "").trim() !== "");
  const bodies = written.map((section) => `## ${SECTION_TITLES[section]}\n\n${sections[section]?.trim()}`);
  return `${[`# ${inline(title)}`, ...bodies].join("\n\n")}\n`;
}
