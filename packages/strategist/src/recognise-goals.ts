import type { BusinessFacts } from "./facts.ts";
import type { Goal } from "./knowledge/goal.ts";
import { GOALS } from "./knowledge/goals.ts";
import { ANY_INDUSTRY } from "./knowledge/industries.ts";
import type { Industry } from "./knowledge/industry.ts";
import { capitalised } from "./markdown.ts";
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
  return aimsIn(facts.marketingGoals ?? "")
    .slice(0, 4)
    .map((words) => ({ words: shortened(words, AIM_WORDS), goal: goalOf(words, trade) }));
}

/** Ways in which an owner begins to tell of what they want. */
const LEAD_IN =
  /^(?:(?:i|we)(?:['’]d| would) (?:like|love)(?: to)?|(?:i|we) (?:want|hope|plan)(?: to)?|(?:our|my|the) (?:goals?|aims?) (?:is|are)(?: to)?:?) /i;

function aimsIn(text: string): string[] {
  return wholeAims(text)
    .flatMap(rowOfAims)
    .map((aim) => capitalised(aim.replace(LEAD_IN, "")));
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

/** Commas between aims, but for those of a number or within brackets. */
const BETWEEN_AIMS = /,(?!\d)(?![^()]*\))\s*(?:and\s+)?/;
/** How an aim begins: with what is to be done, or with how many or how much more. */
const AIM =
  /^(?:maybe |perhaps |also |to )?(?:\d|(?:one|two|three|four|five|six|eight|ten|twenty|more|fewer|less|better|new|a|be|become|find|get|fill|sell|win|grow|gain|reach|reduce|cut|lower|raise|increase|improve|double|hire|open|launch|keep|attract|build|start|make|bring|have)\b)/i;

/** A sentence whose parts are each an aim, as those aims. */
function rowOfAims(sentence: string): string[] {
  const items = sentence.split(BETWEEN_AIMS);
  return items.slice(1).every((item) => AIM.test(item)) ? items : [sentence];
}

/** What stands between "new" and those who are to come: "new monthly clients". */
const BETWEEN =
  /\b(new|more)\s+[\p{L}-]+\s+(?=(?:client|customer|patient|member|guest|student|user|visitor)s?\b)/giu;
/** How many of them: a number of people is so many new ones. */
const HOW_MANY =
  /(?<!\p{L})\d[\d.,]*k?\s+(?=(?:\p{L}+\s)?(?:client|customer|patient|member|guest|student|user|visitor)s?\b)/giu;

/** The kind of aim a sentence speaks of, in a trade; the one more of whose words it uses. */
export function goalOf(text: string, trade: Industry["id"] = ANY_INDUSTRY.id): Goal | null {
  const plainly = text.replace(HOW_MANY, "new ").replace(BETWEEN, "$1 ");
  return closestGoal(text, trade) ?? closestGoal(plainly, trade);
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
