import { blocks, bullets, inline, spoken } from "../markdown.ts";
import { inSentence, quoted, shortened } from "../owners-words.ts";
import type { Plan } from "../plan.ts";
import { inOurSentence, languageNote } from "./owners.ts";

/** Most words of what the owner told for this plan only that are quoted. */
const CONTEXT_WORDS = 60;

/** Who this is for, where it wants to go, and the few decisions everything else follows from. */
export function executiveSummary(plan: Plan): string {
  const { facts, goals, channels, pillars, metrics, open, say } = plan;
  const name = inline(facts.name);
  const [main] = channels;
  const offer = quoted(facts.description);
  return blocks(
    offer === null
      ? `This is the plan of **${name}** for the next three months.`
      : `**${name}**, in your own words: “${inline(offer)}”. ${say("span")}`,
    languageNote(plan),
    servedBy(plan),
    goals[0]?.words == null
      ? `You have not named an aim yet. Until you do, the plan works to ${plan.spoken(spoken(goals.map(({ goal }) => goal.name)))}.`
      : `It works towards what you asked for:\n\n${bullets(goals.map(({ words }) => inline(words ?? "")))}`,
    facts.additionalContext === null
      ? null
      : `You asked to take into account: “${inline(shortened(facts.additionalContext, CONTEXT_WORDS))}”`,
    "**The decisions**",
    bullets([
      `One place first: **${main?.name}**, to ${main?.purpose}. The other channels follow when this one has its rhythm.`,
      `Four themes and no more: ${spoken(pillars.map(({ title }) => `*${title}*`))}.`,
      `One measure above the others: **${inline(inSentence(metrics[0]?.name ?? ""))}**. If it does not move, the plan changes.`,
    ]),
    open.length === 0 ? null : blocks("**What would sharpen this plan**", bullets(open)),
  );
}

/** Whom the business serves: one in the sentence, several in a list. */
function servedBy({ audience, language }: Plan): string | null {
  const [only] = audience;
  if (only === undefined) return null;
  const words = "It is written for those you serve:";
  return audience.length === 1
    ? `${words} ${inOurSentence({ language }, only)}.`
    : `${words}\n\n${bullets(audience.map(inline))}`;
}
