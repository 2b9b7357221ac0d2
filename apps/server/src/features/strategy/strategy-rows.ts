import {
  type Generation,
  STRATEGY_SECTIONS,
  type SectionWriter,
  type Strategy,
  type StrategySection,
  type StrategySections,
  type StrategyStatus,
  type StrategySummary,
  type StrategyVersion,
  type StrategyVersionSummary,
} from "@growth-guide/contract";
import { strategyDocument } from "@growth-guide/strategist";
import type { StrategyRow, StrategyVersionRow } from "../../db/schema.ts";

/** What the database and the documented REST body call each section. */
export const sectionNames = {
  executiveSummary: "executive_summary",
  marketAnalysis: "market_analysis",
  objectives: "objectives",
  channelStrategy: "channel_strategy",
  contentPillars: "content_pillars",
  tactics: "tactics",
  metrics: "metrics",
  budget: "budget",
  timeline: "timeline",
} as const satisfies Record<StrategySection, string>;

/** A strategy's data as stored: the nine texts, and whatever a REST client put beside them. */
export type StrategyData = Record<string, unknown>;

/** A strategy as it is stored, for the documented REST body. */
export type StoredStrategy = StrategySummary & { data: StrategyData };

/** A strategy's data as REST shows it: with all of it as one document, which is made when it is asked for. */
export function withFullText({ title, data }: StoredStrategy): StrategyData {
  return "full_text" in data ? data : { ...data, full_text: strategyDocument(title, toSections(data)) };
}

/** Sections by the database's names. */
export function toData(sections: Partial<StrategySections>): StrategyData {
  return Object.fromEntries(
    Object.entries(sections).map(([section, text]) => [sectionNames[section as StrategySection], text]),
  );
}

export function toSections(data: unknown): StrategySections {
  return bySection((name) => {
    const text = (data as StrategyData)[name];
    return typeof text === "string" ? text : "";
  });
}

function bySection<Value>(valueOf: (name: string) => Value): Record<StrategySection, Value> {
  const entries = STRATEGY_SECTIONS.map((section) => [section, valueOf(sectionNames[section])]);
  return Object.fromEntries(entries) as Record<StrategySection, Value>;
}

type SummaryRow = Omit<StrategyRow, "strategy_data" | "writers" | "request"> & { written: number };

export function toSummary(row: SummaryRow): StrategySummary {
  return {
    id: row.id,
    businessId: row.business_id,
    title: row.title,
    description: row.description,
    status: row.status as StrategyStatus,
    version: row.version,
    generation: {
      state: row.generation_state as Generation["state"],
      done: row.written,
      total: STRATEGY_SECTIONS.length,
      fellBack: row.fell_back,
    },
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

export function toStrategy(row: StrategyRow): Strategy {
  const sections = toSections(row.strategy_data);
  const writers = row.writers as Record<string, SectionWriter>;
  return {
    ...toSummary({ ...row, written: writtenIn(sections) }),
    sections,
    writers: bySection((name) => writers[name] ?? null),
    rewriting: row.generation_state === "running" ? rewritingOf(row.request) : null,
  };
}

function rewritingOf(request: unknown): StrategySection | null {
  return (request as { rewriting?: { section: StrategySection } | null }).rewriting?.section ?? null;
}

export function toStored(row: StrategyRow): StoredStrategy {
  const written = writtenIn(toSections(row.strategy_data));
  return { ...toSummary({ ...row, written }), data: row.strategy_data as StrategyData };
}

/** Whether a section holds a text: one of blanks alone is not written. */
export function isWritten(text: string): boolean {
  return text.trim() !== "";
}

function writtenIn(sections: StrategySections): number {
  return Object.values(sections).filter(isWritten).length;
}

export function toVersionSummary(
  row: Pick<StrategyVersionRow, "version" | "kind" | "changed" | "created_at">,
): StrategyVersionSummary {
  return {
    version: row.version,
    kind: row.kind as StrategyVersionSummary["kind"],
    changed: row.changed as StrategySection[],
    createdAt: row.created_at,
  };
}

export function toVersion(row: StrategyVersionRow): StrategyVersion {
  return {
    ...toVersionSummary(row),
    title: row.title,
    description: row.description,
    sections: toSections(row.strategy_data),
  };
}
