import {
  STRATEGY_SECTIONS,
  type Strategy,
  STRATEGY_TRANSITIONS,
  type StrategySections,
  type StrategyStatus,
} from "@growth-guide/contract";
import { SECTION_TITLES } from "@growth-guide/strategist";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import { existing, type Growing } from "./strategy.service.ts";
import { stepStrategy } from "./strategy-step.queries.ts";
import { isWritten } from "./strategy-rows.ts";

/**
 * Takes one legal step of the approval; of the version named, where one is. Only a whole strategy is reviewed and
 * approved.
 * @throws DomainError strategy_not_found, version_conflict, transition_not_allowed, generation_running,
 * strategy_incomplete
 */
export function takeStep(growing: Growing, wanted: WantedStep): Promise<Strategy> {
  return step(growing, wanted, NEEDS_ALL.has(wanted.to));
}

async function step(
  { db, userId }: Growing,
  { id, to, note, version }: WantedStep,
  needsAll: boolean,
): Promise<Strategy> {
  const strategy = await existing(db, userId, id);
  const from = strategy.status;
  if (strategy.generation.state === "running") fail("generation_running");
  if (!STRATEGY_TRANSITIONS[from].includes(to)) fail("transition_not_allowed");
  if (needsAll) refuseIncomplete(strategy.sections);
  const taken = { from, to, note, version, needsAll };
  return (await stepStrategy(db, userId, id, taken)) ?? notTaken(db, userId, id, taken);
}

type WantedStep = { id: number; to: StrategyStatus; note: string | null; version?: number | undefined };

/** Statuses only a strategy with all its sections reaches. */
const NEEDS_ALL: ReadonlySet<StrategyStatus> = new Set(["in_review", "approved"]);

/** @throws DomainError strategy_incomplete, naming the sections that are not written */
function refuseIncomplete(sections: StrategySections): void {
  const missing = STRATEGY_SECTIONS.filter((section) => !isWritten(sections[section]));
  if (missing.length === 0) return;
  const titles = missing.map((section) => SECTION_TITLES[section]).join("; ");
  fail("strategy_incomplete", { detail: `Write these sections first: ${titles}` });
}

/** Somebody stepped or wrote in between. */
async function notTaken(
  db: Db,
  userId: string,
  id: number,
  { from, needsAll }: { from: StrategyStatus; needsAll: boolean },
): Promise<never> {
  const strategy = await existing(db, userId, id);
  if (strategy.status !== from) fail("transition_not_allowed");
  if (needsAll) refuseIncomplete(strategy.sections);
  return fail("version_conflict");
}

/**
 * Brings a strategy to a status by the shortest way of legal steps, for callers that know no review: to them a
 * strategy in review is a draft already, and what its sections are is their own affair.
 * @throws DomainError strategy_not_found, generation_running
 */
export async function bringTo(growing: Growing, id: number, to: StrategyStatus): Promise<Strategy> {
  let strategy = await existing(growing.db, growing.userId, id);
  if (to === "draft" && strategy.status === "in_review") return strategy;
  for (const next of wayTo(strategy.status, to)) {
    strategy = await step(growing, { id, to: next, note: null }, false);
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
