import {
  type Business,
  type SectionWriter,
  type Strategy,
  type StrategyPatch,
  type StrategySection,
  STRATEGY_TRANSITIONS,
  type StrategyStatus,
} from "@growth-guide/contract";
import type { BusinessFacts, Month } from "@growth-guide/strategist";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import type { Resources } from "../../resources.ts";
import type { SectionRequest } from "./section-author.ts";
import { findStrategy } from "./strategy.queries.ts";
import { type StrategyData, sectionNames, toData } from "./strategy-rows.ts";
import { stepStrategy } from "./strategy-step.queries.ts";
import { changeStrategy, findStrategyVersion } from "./strategy-version.queries.ts";

/** What the rules of strategies need, and who asks. */
export type Growing = Pick<Resources, "db" | "clock" | "author"> & { userId: string };

/**
 * What a strategy of this business is written from.
 * @throws DomainError business_incomplete
 * @source the growth manager's API, POST /strategies/generate
 */
export function requestFor(business: Business, additionalContext: string | null, now: Date): SectionRequest {
  if (isBlank(business.description)) fail("business_incomplete");
  return {
    ownerId: business.ownerId,
    facts: factsOf(business, additionalContext),
    month: (now.getUTCMonth() + 1) as Month,
  };
}

/** A business as the strategist sees it: blank texts are things not said. */
export function factsOf(business: Business, additionalContext: string | null): BusinessFacts {
  const said = (text: string | null) => (isBlank(text) ? null : text);
  return {
    name: business.name,
    description: said(business.description),
    industry: said(business.industry),
    companySize: said(business.companySize),
    targetAudience: said(business.targetAudience),
    marketingGoals: said(business.marketingGoals),
    additionalContext: said(additionalContext),
  };
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === "";
}

/** How an edit may differ from what a person sends: REST replaces the data as a whole. */
export type StrategyEdit = StrategyPatch & { data?: StrategyData | undefined };

/** Tries of an edit that names no version, before it gives up against others that keep coming. */
const MAX_TRIES = 32;

/**
 * Stores an edit as a new version. An edit made from an older version is merged when nobody changed the same parts
 * since; without a version the last one wins.
 * @throws DomainError strategy_not_found, version_conflict, generation_running
 */
export async function editStrategy(
  { db, userId }: Growing,
  { id, version }: { id: number; version?: number | undefined },
  edit: StrategyEdit,
): Promise<Strategy> {
  const parts = partsOf(edit);
  let from = version;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const current = from ?? (await existing(db, userId, id)).version;
    if (parts.length === 0) return existing(db, userId, id);
    const stored = await changeStrategy(db, userId, { id, version: current }, toChange(edit));
    if (stored !== undefined) return stored;
    const now = await existing(db, userId, id);
    if (now.generation.state === "running") fail("generation_running");
    if (version !== undefined && (await wasChanged(db, userId, now, version, parts)))
      fail("version_conflict");
    from = now.version;
  }
  return fail("version_conflict");
}

type Part = "title" | "description" | StrategySection;

function partsOf({ title, description, sections, data }: StrategyEdit): Part[] {
  const all = data === undefined ? Object.keys(sections ?? {}) : Object.keys(sectionNames);
  return [
    ...(title === undefined ? [] : (["title"] as const)),
    ...(description === undefined ? [] : (["description"] as const)),
    ...(all as StrategySection[]),
  ];
}

function toChange({ title, description, sections = {}, data }: StrategyEdit) {
  const changed = data === undefined ? (Object.keys(sections) as StrategySection[]) : sectionsIn(data);
  const writers = Object.fromEntries(changed.map((section) => [sectionNames[section], "owner" as const]));
  const texts = data === undefined ? { data: toData(sections) } : { data, replaceData: true };
  return { kind: "edited" as const, changed, title, description, writers, ...texts };
}

function sectionsIn(data: StrategyData): StrategySection[] {
  return (Object.keys(sectionNames) as StrategySection[]).filter((section) => sectionNames[section] in data);
}

/** Whether any of the parts differs between the version an edit was made from and the one that stands now. */
async function wasChanged(
  db: Db,
  userId: string,
  now: Strategy,
  version: number,
  parts: Part[],
): Promise<boolean> {
  const base = await findStrategyVersion(db, userId, { id: now.id, version });
  if (base === undefined) return true;
  return parts.some((part) =>
    part === "title" || part === "description"
      ? base[part] !== now[part]
      : base.sections[part] !== now.sections[part],
  );
}

/**
 * Writes one section anew, following a hint, as a new version.
 * @throws DomainError strategy_not_found, version_conflict, generation_running
 */
export async function regenerateSection(
  { db, userId, author }: Growing,
  request: SectionRequest,
  {
    id,
    version,
    section,
    hint,
  }: { id: number; version: number; section: StrategySection; hint: string | null },
  signal: AbortSignal,
): Promise<Strategy> {
  const strategy = await existing(db, userId, id);
  const wish = { ...request, hint, variation: strategy.version };
  const { markdown, writer } = await author(section, wish, strategy.sections, signal);
  const writers: Record<string, SectionWriter> = { [sectionNames[section]]: writer };
  const data = toData({ [section]: markdown });
  const change = { kind: "regenerated", changed: [section], data, writers } as const;
  return (await changeStrategy(db, userId, { id, version }, change)) ?? refused(db, userId, id);
}

/**
 * Makes an earlier version the newest one; those between stay in the history.
 * @throws DomainError strategy_not_found, strategy_version_not_found, version_conflict, generation_running
 */
export async function restoreVersion(
  { db, userId }: Growing,
  { id, version, to }: { id: number; version: number; to: number },
): Promise<Strategy> {
  const [now, then] = await Promise.all([
    existing(db, userId, id),
    findStrategyVersion(db, userId, { id, version: to }),
  ]);
  const { title, description, sections } = then ?? fail("strategy_version_not_found");
  const all = Object.keys(sectionNames) as StrategySection[];
  const changed = all.filter((section) => sections[section] !== now.sections[section]);
  const change = { kind: "restored", changed, title, description, data: toData(sections) } as const;
  return (await changeStrategy(db, userId, { id, version }, change)) ?? refused(db, userId, id);
}

/** Why a change was not stored. */
async function refused(db: Db, userId: string, id: number): Promise<never> {
  const { generation } = await existing(db, userId, id);
  return fail(generation.state === "running" ? "generation_running" : "version_conflict");
}

/**
 * Takes one legal step of the approval.
 * @throws DomainError strategy_not_found, transition_not_allowed, generation_running
 */
export async function takeStep(
  { db, userId }: Growing,
  { id, to, note }: { id: number; to: StrategyStatus; note: string | null },
): Promise<Strategy> {
  const { status: from, generation } = await existing(db, userId, id);
  if (generation.state === "running") fail("generation_running");
  if (!STRATEGY_TRANSITIONS[from].includes(to)) fail("transition_not_allowed");
  return (await stepStrategy(db, userId, id, { from, to, note })) ?? fail("transition_not_allowed");
}

/**
 * Brings a strategy to a status by the shortest way of legal steps, for callers that know no review.
 * @throws DomainError strategy_not_found, generation_running
 */
export async function bringTo(growing: Growing, id: number, to: StrategyStatus): Promise<Strategy> {
  let strategy = await existing(growing.db, growing.userId, id);
  for (const step of wayTo(strategy.status, to)) {
    strategy = await takeStep(growing, { id, to: step, note: null });
  }
  return strategy;
}

/** The steps from one status to another, breadth first; every status can be reached from every other. */
export function wayTo(from: StrategyStatus, to: StrategyStatus): StrategyStatus[] {
  let ways: StrategyStatus[][] = [[from]];
  const seen = new Set<StrategyStatus>([from]);
  for (;;) {
    const found = ways.find((way) => way.at(-1) === to);
    if (found !== undefined) return found.slice(1);
    ways = ways.flatMap((way) =>
      STRATEGY_TRANSITIONS[way.at(-1) as StrategyStatus]
        .filter((next) => !seen.has(next))
        .map((next) => {
          seen.add(next);
          return [...way, next];
        }),
    );
  }
}

/** @throws DomainError strategy_not_found */
export async function existing(db: Db, userId: string, id: number): Promise<Strategy> {
  return (await findStrategy(db, userId, id)) ?? fail("strategy_not_found");
}
