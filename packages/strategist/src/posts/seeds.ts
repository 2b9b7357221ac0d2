import type { Plan } from "../plan.ts";
import { LANGUAGE_WORDS, type LanguageWords } from "./language-words.ts";
import { ownSeeds, readerSeeds } from "./own-seeds.ts";
import type { Theme } from "./read-themes.ts";
import type { Seed } from "./seed.ts";
import { SIDES } from "./sides.ts";
import { aloneSeeds, sideSeeds, topicSeeds } from "./topic-seeds.ts";
import { agreeSeeds, choiceSeeds, ideaSeeds, seasonSeeds, tipSeeds } from "./trade-seeds.ts";

/**
 * What there is to say, row by row: the next row's turn comes when everything of the one before is said. A topic has
 * one row; without a topic the first is of the plan's themes, its trade and its owner's words, the second of what any
 * business can tell. In a language other than English there is one row of what can be said in it. What is timely waits
 * for no turn.
 */
export type Sayable = { timely: Seed[]; rows: Seed[][] };

/** The seeds of a request, enough for twenty different posts. */
export function seedsOf(plan: Plan, topic: string | null, themes: readonly Theme[]): Sayable {
  const foreign = LANGUAGE_WORDS[plan.language];
  if (foreign !== undefined) return { timely: [], rows: [foreignSeeds(plan, topic, foreign)] };
  if (topic !== null) return { timely: [], rows: [topicSeeds(plan, topic)] };
  const own = [...ownSeeds(plan), ...readerSeeds(plan)];
  const asked = (seeds: (of: Plan) => Seed[]) => (plan.industry.isGrave ? [] : seeds(plan));
  const first = [tipSeeds(plan), ideaSeeds(plan, themes), asked(choiceSeeds), own.slice(0, OWN_FIRST)];
  const second = [asked(agreeSeeds), aloneSeeds(SIDES), own.slice(OWN_FIRST)];
  return { timely: seasonSeeds(plan), rows: [interleaved(first), interleaved(second)] };
}

function foreignSeeds(plan: Plan, topic: string | null, words: LanguageWords): Seed[] {
  return topic === null
    ? interleaved([aloneSeeds(words.sides), ownSeeds(plan, words)])
    : sideSeeds(words.sides, topic);
}

/** Posts of the owner's own words in the first row: each asks them for something, and most of a row shall not. */
const OWN_FIRST = 2;

/** All of the lists as one, each spread evenly over the whole. */
function interleaved(lists: readonly Seed[][]): Seed[] {
  return lists
    .flatMap((list) => list.map((seed, at) => ({ seed, place: (at + 0.5) / list.length })))
    .toSorted((one, other) => one.place - other.place)
    .map(({ seed }) => seed);
}
