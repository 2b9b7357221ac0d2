import {
  STRATEGY_SECTIONS,
  STRATEGY_STATUSES,
  type Strategy,
  STRATEGY_TRANSITIONS,
  type StrategySections,
  type StrategyStatus,
} from "@growth-guide/contract";
import { SECTION_TITLES } from "@growth-guide/strategist";
import type { Db } from "../../db/database.ts";
import { fail } from "../../errors.ts";
import { existing, type Growing } from "./strategy.service.ts";
import { stepStrategy, walkStrategy } from "./strategy-step.queries.ts";
import { isWritten } from "./strategy-rows.ts";

/**
 * Takes one legal step of the approval; of the version named, where one is. Only a whole strategy is reviewed and
 * approved.
 * @throws DomainError strategy_not_found, version_conflict, transition_not_allowed, generation_running,
 * strategy_incomplete
 */
export async function takeStep(
  { db, userId }: Growing,
  { id, to, note, version }: WantedStep,
): Promise<Strategy> {
  const strategy = await existing(db, userId, id);
  const from = strategy.status;
  const needsAll = NEEDS_ALL.has(to);
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
 * strategy in review is a draft already, and what its sections are is their own affair. Of several at once the last
 * one stands.
 * @throws DomainError strategy_not_found, generation_running
 */
export async function bringTo({ db, userId }: Growing, id: number, to: StrategyStatus): Promise<void> {
  const ways = STRATEGY_STATUSES.filter((from) => !isAlready(from, to)).map(
    (from) => [from, wayTo(from, to)] as const,
  );
  const before = (await walkStrategy(db, userId, id, ways)) ?? fail("strategy_not_found");
  if (before.isBeingWritten && !isAlready(before.status, to)) fail("generation_running");
}

function isAlready(from: StrategyStatus, to: StrategyStatus): boolean {
  return from === to || (to === "draft" && from === "in_review");
}

/** The steps from one status to another, breadth first; every status can be reached from every other. */
function wayTo(from: StrategyStatus, to: StrategyStatus): StrategyStatus[] {
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
