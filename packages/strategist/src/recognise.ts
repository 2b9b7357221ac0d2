import type { BusinessFacts } from "./facts.ts";
import { CHANNELS, type ChannelId } from "./knowledge/channels.ts";
import { type Goal, GOALS } from "./knowledge/goals.ts";
import { ANY_INDUSTRY } from "./knowledge/industries.ts";
import type { Industry } from "./knowledge/industry.ts";
import { parts, shortened } from "./owners-words.ts";
import { recogniseIndustry } from "./recognise-industry.ts";

/** What the owner wrote about where they want to go, and the kind of aim it is; null when we know none like it. */
export type RecognisedGoal = { words: string; goal: Goal | null };

/** Longest aim, in words, that still stands in a line of a table. */
const AIM_WORDS = 42;

/** The aims in the owner's words, in their order, each with the kind it is in their trade. */
export function recogniseGoals(
  facts: BusinessFacts,
  trade: Industry["id"] = recogniseIndustry(facts).id,
): RecognisedGoal[] {
  return wholeAims(facts.marketingGoals ?? "")
    .slice(0, 4)
    .map((words) => ({ words: shortened(words, AIM_WORDS), goal: goalOf(words, trade) }));
}

/** The items of a list of aims; a lone word behind several is part of the aim before it. */
function wholeAims(text: string): string[] {
  return parts(text).reduce<string[]>((aims, item) => {
    const before = aims.at(-1);
    if (item.includes(" ") || before?.includes(" ") !== true) return [...aims, item];
    const asWritten = text.includes(item) ? item : item.charAt(0).toLowerCase() + item.slice(1);
    return [...aims.slice(0, -1), `${before} and ${asWritten}`];
  }, []);
}

/** What stands between "new" and those who are to come: "new monthly clients". */
const BETWEEN = /\b(new|more)\s+[\p{L}-]+\s+(?=(?:client|customer|patient|member|guest|student)s?\b)/giu;

/** The kind of aim a sentence speaks of, in a trade; the one more of whose words it uses. */
export function goalOf(text: string, trade: Industry["id"] = ANY_INDUSTRY.id): Goal | null {
  return closestGoal(text, trade) ?? closestGoal(text.replace(BETWEEN, "$1 "), trade);
}

function closestGoal(text: string, trade: Industry["id"]): Goal | null {
  let best: Goal | null = null;
  let most = 0;
  for (const goal of GOALS) {
    const words = [...goal.words, ...(goal.wordsIn?.[trade] ?? [])];
    const hits = words.filter((word) => startsAWord(text, word)).length;
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
  events: ["event", "conference", "trade show", "fair", "workshop", "open day", "tasting"],
  outreach: ["outreach", "cold call", "personal message"],
  video: ["video", "youtube", "tiktok"],
};

/** The channels a text names, in our own order. */
function recogniseChannels(text: string | null): ChannelId[] {
  if (text === null) return [];
  return (Object.keys(CHANNELS) as ChannelId[]).filter((id) =>
    CHANNEL_WORDS[id].some((word) => startsAWord(text, word)),
  );
}

/** An owner's no to a channel; one that is only not there yet is none. */
const NO = /\b(?:no|not(?! only| just)|never|without|avoid|stop|less|fewer|nothing|hate)\b|n['’]t\b/i;
const YET = /\byet\b/i;

/** The channels a text speaks for, and those it speaks against. */
export function readChannels(text: string | null): { wanted: ChannelId[]; refused: ChannelId[] } {
  const refused = (text ?? "")
    .split(/[.!?;\n]+|\bbut\b/i)
    .flatMap((sentence) => (/\btried\b/i.test(sentence) ? [sentence] : sentence.split(/,\s*/)))
    .filter((clause) => NO.test(clause) && !YET.test(clause))
    .flatMap(recogniseChannels);
  return { wanted: recogniseChannels(text).filter((id) => !refused.includes(id)), refused };
}

function startsAWord(text: string, word: string): boolean {
  const at = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}&.]+/gu, " ")} `;
  return at.includes(` ${word.replace(/[^\p{L}\p{N}&.]+/gu, " ").trimStart()}`);
}
