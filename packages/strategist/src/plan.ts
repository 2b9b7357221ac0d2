import { audienceOf, modelOf } from "./audience.ts";
import { type BusinessFacts, teamSize, wholeText } from "./facts.ts";
import type { TeamSize } from "./knowledge/budget.ts";
import { CHANNELS, type Channel, type ChannelId } from "./knowledge/channels.ts";
import { ANY_GOAL, type Goal, GOALS } from "./knowledge/goals.ts";
import type { Industry, Month, Pillar } from "./knowledge/industry.ts";
import { METRICS, type Metric, type MetricId } from "./knowledge/metrics.ts";
import { PHRASINGS, type Phrasing } from "./knowledge/phrasings.ts";
import { goalOf, readChannels, recogniseGoals, type RecognisedGoal } from "./recognise.ts";
import { recogniseIndustry } from "./recognise-industry.ts";
import { similarity } from "./posts/near-duplicates.ts";
import { type Season, seasonsAhead } from "./seasons-ahead.ts";
import { hasSouthernSeasons } from "./southern-zones.ts";
import { choose, hashOf } from "./variation.ts";

/** What was asked: the facts, when the plan begins, and how it should differ from the last one. */
export type PlanRequest = {
  facts: BusinessFacts;
  /** The month the plan begins in. */
  month: Month;
  /** Where the business is, by its IANA time zone; where it is not known, the seasons are the northern ones. */
  timeZone?: string | null;
  /** An owner's wish for this writing: aims and channels named in it come first. */
  hint?: string | null;
  /** Counts rewritings, so that each makes other choices among equals. */
  variation?: number;
};

/** Every decision a strategy rests on, taken once, so that its nine sections agree with each other. */
export type Plan = {
  facts: BusinessFacts;
  industry: Industry;
  /** Where its customers are: the trade's way, unless the owner serves people where others serve firms. */
  model: Industry["model"];
  team: TeamSize;
  audience: string[];
  /** The owner's aims; when none was named, two of ours with no words of theirs. */
  goals: { words: string | null; goal: Goal }[];
  channels: Channel[];
  pillars: Pillar[];
  tactics: string[];
  metrics: Metric[];
  /** What the three months bring, the first first. */
  seasons: Season[];
  /** Whether the owner asked for less of everything. */
  isBrief: boolean;
  /** Facts nobody told us that would sharpen the plan, as questions. */
  open: string[];
  /** What every plan says, in the words this one has for it. */
  say(what: Phrasing): string;
  /** The items, beginning at a place of this plan's own. */
  turned<Item>(items: readonly Item[]): Item[];
};

const DEFAULT_GOALS: Readonly<Record<Industry["model"], readonly string[]>> = {
  local: ["newCustomers", "repeatVisits"],
  online: ["onlineSales", "repeatVisits"],
  firms: ["leads", "referrals"],
};

/** An owner's wish for less of everything. */
const BRIEF = /\b(?:short|brief|concis|less|fewer|trim)/i;

/** Takes the decisions of a strategy from the facts alone: the same for the same request. */
export function makePlan({ facts, month, timeZone = null, hint = null, variation = 0 }: PlanRequest): Plan {
  const industry = recogniseIndustry(facts);
  const told = wholeText(facts);
  const seed = hashOf(told) + variation;
  const model = modelOf(industry, facts);
  const goals = goalsOf(facts, hint, { id: industry.id, model });
  const audience = audienceOf(facts);
  const isBrief = BRIEF.test(hint ?? "");
  return {
    facts,
    industry,
    model,
    team: teamSize(facts.companySize),
    audience,
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
    seasons: seasonsAhead(industry, month, hasSouthernSeasons(timeZone)),
    open: openQuestions(facts, audience),
    say: (what) => choose(PHRASINGS[what], 1, hashOf(`${what} ${told}`) + variation)[0] as string,
    turned: (items) => choose(items, items.length, seed),
  };
}

type Trade = Pick<Industry, "id" | "model">;

function goalsOf(facts: BusinessFacts, hint: string | null, trade: Trade): Plan["goals"] {
  const named = recogniseGoals(facts, trade.id).map(({ words, goal }: RecognisedGoal) => ({
    words,
    goal: goal ?? ANY_GOAL,
  }));
  const wished = hint === null ? null : goalOf(hint, trade.id);
  const first = wished === null ? [] : named.filter(({ goal }) => goal.id === wished.id);
  const all = [...first, ...named.filter((each) => !first.includes(each))];
  if (all.length > 0) return all.slice(0, 3);
  return [wished ?? defaultGoal(trade, 0), defaultGoal(trade, 1)].map((goal) => ({
    words: null,
    goal,
  }));
}

function defaultGoal({ model }: Trade, at: number): Goal {
  const id = DEFAULT_GOALS[model][at];
  return GOALS.find((goal) => goal.id === id) as Goal;
}

/** Channels that serve nearly every business, where an owner's no leaves room. */
const EVERYWHERE: readonly ChannelId[] = [
  "website",
  "localSearch",
  "referrals",
  "email",
  "reviews",
  "partnerships",
];
const MOST_CHANNELS = 4;

/** Named by the owner, then the trade's first, then what the aims need, then what else suits; none they refused. */
function channelsOf(
  facts: BusinessFacts,
  hint: string | null,
  industry: Industry,
  goals: Plan["goals"],
): ChannelId[] {
  const [wish, told] = [readChannels(hint), readChannels(facts.additionalContext)];
  const suits = (id: ChannelId) => industry.channels.includes(id);
  const needed = goals.flatMap(({ goal }) => goal.channels.find(suits) ?? goal.channels[0] ?? []);
  const all = [
    ...wish.wanted,
    ...told.wanted,
    ...industry.channels.slice(0, 1),
    ...needed,
    ...industry.channels,
  ];
  const refused = new Set([...wish.refused, ...told.refused]);
  return [...new Set([...all, ...EVERYWHERE])].filter((id) => !refused.has(id)).slice(0, MOST_CHANNELS);
}

/** From here on two tactics ask for the same. */
const ALIKE = 0.4;

/** The aims' own and the trade's in turn, none twice, in other words neither. */
function tacticsOf(industry: Industry, goals: Plan["goals"], seed: number): string[] {
  const kinds = [...new Set(goals.map(({ goal }) => goal))];
  const ofGoals = [0, 1, 2].flatMap((at) => kinds.map((goal) => goal.tactics[at] as string));
  const ofTrade = choose(industry.tactics, industry.tactics.length, seed);
  const all = ofGoals.flatMap((tactic, at) => [tactic, ofTrade[at]]).filter((tactic) => tactic !== undefined);
  const unlike = [...all, ...ofTrade].reduce<string[]>(
    (kept, tactic) => (kept.some((other) => similarity(tactic, other) >= ALIKE) ? kept : [...kept, tactic]),
    [],
  );
  return unlike.slice(0, 9);
}

/** What shows the aims, then what the trade watches; an aim of the owner's own kind has a measure only they know. */
function metricsOf(industry: Industry, goals: Plan["goals"]): MetricId[] {
  const known = goals.filter(({ goal }) => goal !== ANY_GOAL);
  return [...new Set([...known.map(({ goal }) => goal.metric), ...industry.metrics])].slice(0, 5);
}

function openQuestions(facts: BusinessFacts, audience: readonly string[]): string[] {
  const questions: string[] = [];
  if (facts.targetAudience === null)
    questions.push("Who are your customers, and what do they want to get done?");
  else if (audience.length === 0) questions.push("Of everyone you could serve, whom would you miss first?");
  if (facts.marketingGoals === null) questions.push("What should be different in three months?");
  if (facts.industry === null) questions.push("What would you call your trade?");
  if (facts.companySize === null) questions.push("How many people can help with this?");
  return questions;
}
