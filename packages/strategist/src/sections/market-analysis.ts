import { monthName } from "../knowledge/months.ts";
import { blocks, bullets, capitalised, inline, table } from "../markdown.ts";
import type { Plan } from "../plan.ts";
import { ANY_INDUSTRY } from "../knowledge/industries.ts";

const WHERE = {
  local: "Most of your market lives, works or stays within reach of your door",
  online: "Your market is wherever somebody searches for what you make, and it compares in a few clicks",
  firms: "Your market is a list of firms, and in each of them a few people who decide",
} as const;

/** What is known of the trade, whom the business serves, and what its owner should find out. */
export function marketAnalysis({ facts, industry, audience, seasons }: Plan): string {
  const known = industry !== ANY_INDUSTRY;
  return blocks(
    known
      ? `${inline(facts.name)} works in a trade we know something of: ${industry.name}. ${industry.moment}`
      : `Your trade is not among those we know well, so this is what holds for ${industry.name} in general. ${industry.moment}`,
    `${WHERE[industry.model]}. What people weigh before they choose:`,
    bullets(industry.weighs.map(capitalised)),
    audience.length === 0
      ? "**Whom you serve.** Describe three real customers in a sentence each: what happened before they came, and what they told others afterwards."
      : blocks(
          "**Whom you serve**",
          table(
            ["In your words", "Find out from one of them"],
            audience.map((segment, at) => [inline(segment), QUESTIONS[at % QUESTIONS.length] as string]),
          ),
        ),
    "**Who else is there.** Look at those your customers name, not at those you admire. For each, note one thing people praise, one they complain of, and one they never mention: the last is your opening.",
    seasons.length === 0
      ? null
      : `**What the calendar brings.** ${seasons.map(({ month, hook }) => `${monthName(month)}: ${hook}`).join("; ")}.`,
  );
}

const QUESTIONS = [
  "What happened on the day they began to look?",
  "Whom did they ask, and what did they hear?",
  "What nearly kept them from choosing you?",
  "What would they miss if you closed?",
  "How would they describe you to a friend?",
] as const;
