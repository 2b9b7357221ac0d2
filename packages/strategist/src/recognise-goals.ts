import type { BusinessFacts } from "./facts.ts";
import type { Goal } from "./knowledge/goal.ts";
import { GOALS } from "./knowledge/goals.ts";
import { ANY_INDUSTRY } from "./knowledge/industries.ts";
import type { Industry } from "./knowledge/industry.ts";
import { parts, shortened } from "./owners-words.ts";
import { recogniseIndustry } from "./recognise-industry.ts";
import { startsAWord } from "./starts-a-word.ts";

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
