import type { BusinessFacts } from "../facts.ts";
import type { ChannelId } from "../knowledge/channels.ts";
import type { Industry } from "../knowledge/industry.ts";
import { dislikedChannels, readChannels } from "../recognise-channels.ts";
import type { PlannedGoal } from "./goals-of.ts";

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
export function channelsOf(
  facts: BusinessFacts,
  hint: string | null,
  industry: Industry,
  goals: readonly PlannedGoal[],
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
  const disliked = [facts.description, facts.marketingGoals].flatMap(dislikedChannels);
  const refused = new Set([
    ...wish.refused,
    ...told.refused,
    ...disliked.filter((id) => !wish.wanted.includes(id)),
  ]);
  return [...new Set([...all, ...EVERYWHERE])].filter((id) => !refused.has(id)).slice(0, MOST_CHANNELS);
}
