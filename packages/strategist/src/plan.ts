import { type BusinessFacts, firstSentence, parts, teamSize, wholeText } from "./facts.ts";
import type { TeamSize } from "./knowledge/budget.ts";
import { CHANNELS, type Channel, type ChannelId } from "./knowledge/channels.ts";
import { ANY_GOAL, type Goal, GOALS } from "./knowledge/goals.ts";
import type { Industry, Month, Pillar } from "./knowledge/industry.ts";
import { METRICS, type Metric, type MetricId } from "./knowledge/metrics.ts";
import {
  goalOf,
  recogniseChannels,
  recogniseGoals,
  recogniseIndustry,
  type RecognisedGoal,
} from "./recognise.ts";
import { choose, hashOf } from "./variation.ts";

/** What was asked: the facts, when the plan begins, and how it should differ from the last one. */
export type PlanRequest = {
  facts: BusinessFacts;
  /** The month the plan begins in. */
  month: Month;
  /** An owner's wish for this writing: aims and channels named in it come first. */
  hint?: string | null;
  /** Counts rewritings, so that each makes other choices among equals. */
  variation?: number;
};

/** Every decision a strategy rests on, taken once, so that its nine sections agree with each other. */
export type Plan = {
  facts: BusinessFacts;
  industry: Industry;
  team: TeamSize;
  /** What the business is, in its owner's words. */
  offer: string | null;
  audience: string[];
  /** The owner's aims; when none was named, two of ours with no words of theirs. */
  goals: { words: string | null; goal: Goal }[];
  channels: Channel[];
  pillars: Pillar[];
  tactics: string[];
  metrics: Metric[];
  /** What the calendar brings in the three months, the first first. */
  seasons: { month: Month; hook: string }[];
  /** Whether the owner asked for less of everything. */
  isBrief: boolean;
  /** Facts nobody told us that would sharpen the plan, as questions. */
  open: string[];
};

const DEFAULT_GOALS: Readonly<Record<Industry["model"], readonly string[]>> = {
  local: ["newCustomers", "repeatVisits"],
  online: ["onlineSales", "repeatVisits"],
  firms: ["leads", "referrals"],
};

/** An owner's wish for less of everything. */
const BRIEF = /\b(?:short|brief|concis|less|fewer|trim)/i;

/** Takes the decisions of a strategy from the facts alone: the same for the same request. */
export function makePlan({ facts, month, hint = null, variation = 0 }: PlanRequest): Plan {
  const industry = recogniseIndustry(facts);
  const seed = hashOf(wholeText(facts)) + variation;
  const goals = goalsOf(facts, hint, industry);
  const isBrief = BRIEF.test(hint ?? "");
  return {
    facts,
    industry,
    team: teamSize(facts.companySize),
    offer: firstSentence(facts.description),
    audience: parts(facts.targetAudience).slice(0, 5),
    goals,
    channels: channelsOf(facts, hint, industry, goals)
      .slice(0, isBrief ? 2 : 4)
      .map((id) => CHANNELS[id]),
    pillars: choose(industry.pillars, 4, seed),
    tactics: tacticsOf(industry, goals, seed).slice(0, isBrief ? 3 : 9),
    metrics: metricsOf(industry, goals)
      .slice(0, isBrief ? 2 : 5)
      .map((id) => METRICS[id]),
    isBrief,
    seasons: seasonsOf(industry, month),
    open: openQuestions(facts),
  };
}

function goalsOf(facts: BusinessFacts, hint: string | null, industry: Industry): Plan["goals"] {
  const named = recogniseGoals(facts).map(({ words, goal }: RecognisedGoal) => ({
    words,
    goal: goal ?? ANY_GOAL,
  }));
  const wished = hint === null ? null : goalOf(hint);
  const first = wished === null ? [] : named.filter(({ goal }) => goal.id === wished.id);
  const all = [...first, ...named.filter((each) => !first.includes(each))];
  if (all.length > 0) return all.slice(0, 3);
  return [wished ?? defaultGoal(industry, 0), defaultGoal(industry, 1)].map((goal) => ({
    words: null,
    goal,
  }));
}

function defaultGoal(industry: Industry, at: number): Goal {
  const id = DEFAULT_GOALS[industry.model][at];
  return GOALS.find((goal) => goal.id === id) as Goal;
}

/** Named by the owner, then the trade's first, then what the aims need, then what else suits the trade. */
function channelsOf(
  facts: BusinessFacts,
  hint: string | null,
  industry: Industry,
  goals: Plan["goals"],
): ChannelId[] {
  const named = [...recogniseChannels(hint), ...recogniseChannels(facts.additionalContext)];
  const needed = goals.flatMap(({ goal }) => goal.channels.slice(0, 1));
  return [...new Set([...named, ...industry.channels.slice(0, 1), ...needed, ...industry.channels])].slice(
    0,
    4,
  );
}

/** The aims' own and the trade's in turn, none twice. */
function tacticsOf(industry: Industry, goals: Plan["goals"], seed: number): string[] {
  const kinds = [...new Set(goals.map(({ goal }) => goal))];
  const ofGoals = [0, 1, 2].flatMap((at) => kinds.map((goal) => goal.tactics[at] as string));
  const ofTrade = choose(industry.tactics, industry.tactics.length, seed);
  const all = ofGoals.flatMap((tactic, at) => [tactic, ofTrade[at]]).filter((tactic) => tactic !== undefined);
  return [...new Set([...all, ...ofTrade])].slice(0, 9);
}

function metricsOf(industry: Industry, goals: Plan["goals"]): MetricId[] {
  return [...new Set([...goals.map(({ goal }) => goal.metric), ...industry.metrics])].slice(0, 5);
}

function seasonsOf(industry: Industry, month: Month): Plan["seasons"] {
  return [0, 1, 2]
    .map((ahead) => (((month - 1 + ahead) % 12) + 1) as Month)
    .flatMap((each) => (industry.seasons[each] ? [{ month: each, hook: industry.seasons[each] }] : []));
}

function openQuestions(facts: BusinessFacts): string[] {
  const questions: string[] = [];
  if (facts.targetAudience === null)
    questions.push("Who are your customers, and what do they want to get done?");
  if (facts.marketingGoals === null) questions.push("What should be different in three months?");
  if (facts.industry === null) questions.push("What would you call your trade?");
  if (facts.companySize === null) questions.push("How many people can help with this?");
  return questions;
}
