import { CHANNELS, type ChannelId } from "./knowledge/channels.ts";
import { startsAWord } from "./starts-a-word.ts";

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

/** Dislike is a no wherever it is told; that something is not there is none. */
const DISLIKE = /\b(?:hate|dislike|can['’]t stand|(?:don['’]t|do not|never) (?:want|like|use))\b/i;

/** The channels an owner says they do not like. */
export function dislikedChannels(text: string | null): ChannelId[] {
  return (text ?? "")
    .split(/[.!?;,\n]+|\bbut\b/i)
    .filter((clause) => DISLIKE.test(clause))
    .flatMap(recogniseChannels);
}

/** The channels a text speaks for, and those it speaks against. */
export function readChannels(text: string | null): { wanted: ChannelId[]; refused: ChannelId[] } {
  const refused = (text ?? "")
    .split(/[.!?;\n]+|\bbut\b/i)
    .flatMap((sentence) => (/\btried\b/i.test(sentence) ? [sentence] : sentence.split(/,\s*/)))
    .filter((clause) => NO.test(clause) && !YET.test(clause))
    .flatMap(recogniseChannels);
  return { wanted: recogniseChannels(text).filter((id) => !refused.includes(id)), refused };
}
