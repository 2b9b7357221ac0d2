import type { Plan } from "../plan.ts";
import { LANGUAGE_WORDS } from "./language-words.ts";
import { ownSeeds, readerSeeds } from "./own-seeds.ts";
import type { Theme } from "./read-themes.ts";
import type { Seed } from "./seed.ts";
import { SIDES } from "./sides.ts";
import { aloneSeeds, sideSeeds, topicSeeds } from "./topic-seeds.ts";
import { agreeSeeds, choiceSeeds, ideaSeeds, seasonSeeds, tipSeeds } from "./trade-seeds.ts";

/**
 * What there is to say, row by row: the next row's turn comes when everything of the one before is said. A topic has
 * one row; without a topic the first is of the plan's themes, its trade and its owner's words, the second of what any
 * business can tell. In a language other than English there is one row of what can be said in it. `soon` waits for no
 * turn: what the month brings, and there the owner's own words.
 */
export type Sayable = { soon: Seed[]; rows: Seed[][] };

/** The seeds of a request, enough for twenty different posts. */
export function seedsOf(plan: Plan, topic: string | null, themes: readonly Theme[]): Sayable {
  const foreign = LANGUAGE_WORDS[plan.language];
  if (foreign !== undefined)
    return topic === null
      ? { soon: ownSeeds(plan, foreign), rows: [aloneSeeds(foreign.sides)] }
      : { soon: [], rows: [sideSeeds(foreign.sides, topic)] };
  if (topic !== null) return { soon: [], rows: [topicSeeds(plan, topic)] };
  const own = [...ownSeeds(plan), ...readerSeeds(plan)];
  const asked = (seeds: (of: Plan) => Seed[]) => (plan.industry.isGrave ? [] : seeds(plan));
  const first = [tipSeeds(plan), ideaSeeds(plan, themes), asked(choiceSeeds), own.slice(0, OWN_FIRST)];
  const second = [asked(agreeSeeds), aloneSeeds(SIDES), own.slice(OWN_FIRST)];
  return { soon: seasonSeeds(plan), rows: [interleaved(first), interleaved(second)] };
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
