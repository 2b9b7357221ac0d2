import { monthName } from "../knowledge/months.ts";
import { spoken } from "../markdown.ts";
import { briefly } from "../owners-words.ts";
import type { Plan } from "../plan.ts";
import { ideaSeed, tipSeed, toldOf } from "./idea-seeds.ts";
import type { Theme } from "./read-themes.ts";
import type { Seed } from "./seed.ts";
import { topicSeeds } from "./topic-seeds.ts";

/** The seeds of a request, enough for twenty different posts: of its topic, or of the plan's themes in turn. */
export function seedsOf(plan: Plan, topic: string | null, themes: readonly Theme[]): Seed[] {
  return topic === null ? themeSeeds(plan, themes) : topicSeeds(plan, topic);
}

function themeSeeds(plan: Plan, themes: readonly Theme[]): Seed[] {
  const { industry, seasons, facts } = plan;
  const ideas = [0, 1, 2].flatMap((at) =>
    themes.flatMap(({ ideas: all }, nth) =>
      all.slice(at, at + 1).map((idea) => ideaSeed(plan, idea, at * themes.length + nth)),
    ),
  );
  const [reader = null] = readersOf(plan);
  const tips = industry.tips.map(
    (tip, at): Seed => ({
      ...tipSeed(plan, tip),
      ...(at % 4 === 2 && reader !== null && { opening: `For ${reader}.` }),
    }),
  );
  const weighs = industry.weighs.map(
    (what, at): Seed => ({
      kind: "question",
      isOfTrade: true,
      point: `What matters more to you: ${toReader(what)}, or ${toReader(industry.weighs[(at + 1) % industry.weighs.length] as string)}?`,
      detail: WEIGHED[at % WEIGHED.length] as string,
    }),
  );
  const hooks = seasons.map(
    ({ month, hook }): Seed => ({
      kind: "season",
      isOfTrade: true,
      point: `${monthName(month)} at ${facts.name}: ${hook}.`,
      detail: toldOf(plan, hook) ?? "",
      own: "With us: [what you have ready for it, and until when].",
    }),
  );
  return interleaved([tips, ideas, weighs, hooks]);
}

/** What is told of a choice that customers have: there are more of them than such choices in a trade. */
const WEIGHED = [
  "One rarely gets the whole of both, and there is no wrong answer. What you say tells us where to begin.",
  "Think of the last time you were not content with a choice. Which of the two was missing?",
  "Ask two people under one roof, and you hear two answers. We would like to hear yours.",
  "It changes over the years, too: what once came first may come second today. Which is it now?",
  "We ask because it is what we can still do better. The reason interests us even more than the answer.",
] as const;

/** What is said of customers, said to them. */
function toReader(text: string): string {
  return text.replace(/\btheir(s?)\b/g, "your$1").replace(/\b(they|them)\b/g, "you");
}

/** One of each list in turn, until all are used. */
function interleaved(lists: readonly Seed[][]): Seed[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** The first of those the business serves, as they stand in a sentence. */
export function audienceOf(plan: Plan): string | null {
  const readers = readersOf(plan);
  return readers.length === 0 ? null : spoken(readers);
}

function readersOf({ audience }: Plan): string[] {
  return audience.slice(0, 2).flatMap((each) => briefly(each) ?? []);
}
