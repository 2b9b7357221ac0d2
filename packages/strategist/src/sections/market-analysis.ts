import { spokenSeasons } from "../seasons-ahead.ts";
import { blocks, bullets, capitalised, inline, table } from "../markdown.ts";
import { firstSentence } from "../owners-words.ts";
import type { Plan } from "../plan.ts";
import { ANY_INDUSTRY } from "../knowledge/industries.ts";

const WHERE = {
  local: "Most of your market lives, works or stays within reach of your door",
  online: "Your market is wherever somebody searches for what you make, and it compares in a few clicks",
  firms: "Your market is a list of firms, and in each of them a few people who decide",
} as const;

/** What is known of the trade, whom the business serves, and what its owner should find out. */
export function marketAnalysis({
  industry,
  model,
  audience,
  seasons,
  facts,
  say,
  spoken,
  turned,
}: Plan): string {
  const known = industry !== ANY_INDUSTRY;
  const questions = turned(QUESTIONS);
  const rival = rivalIn(facts.additionalContext);
  return blocks(
    known
      ? `**Your trade: ${industry.name}.** ${industry.moment}`
      : `**Your trade** is not among those we know well, so this is what holds for ${industry.name} in general. ${industry.moment}`,
    `${WHERE[model]}. What people weigh before they choose:`,
    bullets(turned(industry.weighs).map(capitalised)),
    audience.length === 0
      ? spoken(
          "**Whom you serve.** Describe three real customers in a sentence each: what happened before they came, and what they told others afterwards.",
        )
      : blocks(
          "**Whom you serve**",
          table(
            ["In your words", "Find out from one of them"],
            audience.map((segment, at) => [inline(segment), questions[at % questions.length] as string]),
          ),
        ),
    `**Who else is there.** ${rival === null ? "" : `You told of one: “${inline(rival)}”. Begin there. `}${say("rivals")}`,
    seasons.length === 0 ? null : `**What the calendar brings.** ${spokenSeasons(seasons)}.`,
  );
}

/** Words in which owners tell of somebody who does the same. */
const RIVAL =
  /^(?!(?:we|our|my|i)\b).*(?:\bcompetit|\brivals?\b|\b(?:new|another|other)\s[\p{L}\s]{2,40}\b(?:opened|opens|is opening|across the (?:street|road)|next door))/iu;

/** What the owner told of a competitor, in their words. */
function rivalIn(context: string | null): string | null {
  const said = (context ?? "").split(/(?<=[.!?])\s+|\n+/).find((sentence) => RIVAL.test(sentence));
  return firstSentence(said ?? null);
}

const QUESTIONS = [
  "What happened on the day they began to look?",
  "Whom did they ask, and what did they hear?",
  "What nearly kept them from choosing you?",
  "What would they miss if you closed?",
  "How would they describe you to a friend?",
] as const;
