import { type BusinessFacts, parts } from "./facts.ts";
import { CHANNELS, type ChannelId } from "./knowledge/channels.ts";
import { type Goal, GOALS } from "./knowledge/goals.ts";
import { ANY_INDUSTRY, INDUSTRIES } from "./knowledge/industries.ts";
import type { Industry } from "./knowledge/industry.ts";

/** What the owner wrote about where they want to go, and the kind of aim it is; null when we know none like it. */
export type RecognisedGoal = { words: string; goal: Goal | null };

/** The owner's own word for the trade counts most, the name next, the description least. */
const WEIGHTS = { industry: 6, name: 3, description: 2, additionalContext: 1 } as const;

/** The trade whose words the owner uses most. */
export function recogniseIndustry(facts: BusinessFacts): Industry {
  let best = ANY_INDUSTRY;
  let most = 0;
  for (const industry of INDUSTRIES) {
    const score = scoreOf(industry, facts);
    if (score > most) [best, most] = [industry, score];
  }
  return best;
}

function scoreOf(industry: Industry, facts: BusinessFacts): number {
  let score = 0;
  for (const [field, weight] of Object.entries(WEIGHTS)) {
    const text = facts[field as keyof typeof WEIGHTS];
    if (text === null) continue;
    score += weight * industry.words.filter((word) => startsAWord(text, word)).length;
  }
  return score;
}

/** The aims in the owner's words, in their order, each with the kind it is. */
export function recogniseGoals(facts: BusinessFacts): RecognisedGoal[] {
  return parts(facts.marketingGoals)
    .slice(0, 4)
    .map((words) => ({ words, goal: goalOf(words) }));
}

/** The kind of aim a sentence speaks of; the one more of whose words it uses. */
export function goalOf(text: string): Goal | null {
  let best: Goal | null = null;
  let most = 0;
  for (const goal of GOALS) {
    const hits = goal.words.filter((word) => startsAWord(text, word)).length;
    if (hits > most) [best, most] = [goal, hits];
  }
  return best;
}

/** Other names people use for a channel. */
const CHANNEL_WORDS: Readonly<Record<ChannelId, readonly string[]>> = {
  localSearch: ["google", "maps", "local search"],
  website: ["website", "web site", "homepage", "landing page", "blog"],
  email: ["email", "e-mail", "newsletter", "mailing"],
  instagram: ["instagram", "insta", "reels"],
  facebook: ["facebook"],
  linkedin: ["linkedin"],
  twitter: ["twitter", "tweet"],
  partnerships: ["partner", "collaborat", "cooperat"],
  referrals: ["referral", "recommend", "word of mouth"],
  reviews: ["review", "rating"],
  marketplaces: ["marketplace", "amazon", "etsy", "ebay", "booking.com"],
  events: ["event", "fair", "workshop", "open day", "tasting"],
  outreach: ["outreach", "cold call", "personal message"],
  video: ["video", "youtube", "tiktok"],
};

/** The channels a text names, in our own order. */
export function recogniseChannels(text: string | null): ChannelId[] {
  if (text === null) return [];
  return (Object.keys(CHANNELS) as ChannelId[]).filter((id) =>
    CHANNEL_WORDS[id].some((word) => startsAWord(text, word)),
  );
}

function startsAWord(text: string, word: string): boolean {
  const at = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}&.]+/gu, " ")} `;
  return at.includes(` ${word.replace(/[^\p{L}\p{N}&.]+/gu, " ").trimStart()}`);
}
