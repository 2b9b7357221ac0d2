import { METRICS } from "../knowledge/metrics.ts";
import { blocks, bullets, inline, spoken } from "../markdown.ts";
import type { Plan } from "../plan.ts";

/** Who this is for, where it wants to go, and the few decisions everything else follows from. */
export function executiveSummary({ facts, offer, audience, goals, channels, pillars, open }: Plan): string {
  const name = inline(facts.name);
  const [main] = channels;
  return blocks(
    offer === null
      ? `This is the plan of **${name}** for the next three months.`
      : `**${name}**, in your own words: “${inline(offer)}”. This is its plan for the next three months.`,
    audience.length === 0 ? null : `It speaks to: ${audience.map(inline).join("; ")}.`,
    goals[0]?.words == null
      ? `You have not named an aim yet. Until you do, the plan works to ${spoken(goals.map(({ goal }) => goal.name))}.`
      : `It wants what you asked for:\n\n${bullets(goals.map(({ words }) => inline(words ?? "")))}`,
    "**The decisions**",
    bullets([
      `One place first: **${main?.name}**, to ${main?.purpose}. The other channels follow when this one has its rhythm.`,
      `Four themes and no more: ${spoken(pillars.map(({ title }) => `*${title}*`))}.`,
      `One measure above the others: **${goals[0] === undefined ? "" : measureName(goals[0])}**. If it does not move, the plan changes.`,
    ]),
    open.length === 0 ? null : blocks("**What would sharpen this plan**", bullets(open)),
  );
}

function measureName({ goal }: Plan["goals"][number]): string {
  return METRICS[goal.metric].name.toLowerCase();
}
