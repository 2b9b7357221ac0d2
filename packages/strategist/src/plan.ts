import { audienceOf, modelOf } from "./audience.ts";
import { type BusinessFacts, teamSize, wholeText } from "./facts.ts";
import type { TeamSize } from "./knowledge/budget.ts";
import { CHANNELS, type Channel } from "./knowledge/channels.ts";
import type { Industry, Month, Pillar } from "./knowledge/industry.ts";
import type { Metric } from "./knowledge/metrics.ts";
import { PHRASINGS, type Phrasing } from "./knowledge/phrasings.ts";
import { type Language, languageOf } from "./language.ts";
import { channelsOf } from "./plan/channels-of.ts";
import { goalsOf, type PlannedGoal } from "./plan/goals-of.ts";
import { inTradeWords, thingInTradeWords } from "./plan/in-trade-words.ts";
import { metricsOf } from "./plan/metrics-of.ts";
import { openQuestions } from "./plan/open-questions.ts";
import { tacticsOf } from "./plan/tactics-of.ts";
import { recogniseIndustry } from "./recognise-industry.ts";
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
  /** In which the owner told of it. */
  language: Language;
  /** The month it begins in. */
  month: Month;
  industry: Industry;
  /** Where its customers are: the trade's way, unless the owner serves people where others serve firms. */
  model: Industry["model"];
  team: TeamSize;
  audience: string[];
  /** The owner's aims; when none was named, two of ours with no words of theirs. */
  goals: PlannedGoal[];
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
  /** What is true of every business, in the trade's words for its customers. */
  spoken(text: string): string;
  /** The items, beginning at a place of this plan's own. */
  turned<Item>(items: readonly Item[]): Item[];
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
  const spoken = (text: string) => inTradeWords(industry, text);
  return {
    facts,
    language: languageOf(facts),
    month,
    industry,
    model,
    team: teamSize(facts.companySize),
    audience,
    goals,
    channels: channelsOf(facts, hint, industry, goals)
      .slice(0, isBrief ? 2 : undefined)
      .map((id) => thingInTradeWords(industry, CHANNELS[id])),
    pillars: choose(industry.pillars, 4, seed),
    tactics: tacticsOf(industry, goals, seed)
      .slice(0, isBrief ? 3 : undefined)
      .map(spoken),
    metrics: metricsOf(industry, goals)
      .slice(0, isBrief ? 2 : undefined)
      .map((metric) => thingInTradeWords(industry, metric)),
    isBrief,
    seasons: seasonsAhead(industry, month, hasSouthernSeasons(timeZone)),
    open: openQuestions(facts, audience).map(spoken),
    say: (what) => spoken(choose(PHRASINGS[what], 1, hashOf(`${what} ${told}`) + variation)[0] as string),
    spoken,
    turned: (items) => choose(items, items.length, seed),
  };
}
