import type { Industry } from "../knowledge/industry.ts";
import { similarity } from "../posts/near-duplicates.ts";
import { choose } from "../variation.ts";
import type { PlannedGoal } from "./goals-of.ts";

/** Three a month. */
const MOST_TACTICS = 9;
/** From here on two tactics ask for the same. */
const ALIKE = 0.4;

/** The aims' own and the trade's in turn, none twice, in other words neither. */
export function tacticsOf(industry: Industry, goals: readonly PlannedGoal[], seed: number): string[] {
  const kinds = [...new Set(goals.map(({ goal }) => goal))];
  const ofGoals = [0, 1, 2].flatMap((at) => kinds.map((goal) => goal.tactics[at] as string));
  const ofTrade = choose(industry.tactics, industry.tactics.length, seed);
  const all = ofGoals.flatMap((tactic, at) => [tactic, ofTrade[at]]).filter((tactic) => tactic !== undefined);
  const unlike = [...all, ...ofTrade].reduce<string[]>(
    (kept, tactic) => (kept.some((other) => similarity(tactic, other) >= ALIKE) ? kept : [...kept, tactic]),
    [],
  );
  return unlike.slice(0, MOST_TACTICS);
}
