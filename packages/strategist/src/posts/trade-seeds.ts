import { monthName } from "../knowledge/months.ts";
import type { Plan } from "../plan.ts";
import { ideaSeed, tipSeed, toldOf } from "./idea-seeds.ts";
import type { Theme } from "./read-themes.ts";
import { readersOf } from "./readers.ts";
import type { Seed } from "./seed.ts";

/** The small truths of the trade, some of them for those the business serves first. */
export function tipSeeds(plan: Plan): Seed[] {
  const [reader = null] = readersOf(plan);
  return plan.turned(plan.industry.tips).map((tip, at) => ({
    ...tipSeed(plan, tip),
    ...(at % 4 === 2 && reader !== null && { opening: `For ${reader}.` }),
  }));
}

/** The ideas of the themes: the first of each theme, then the second of each. */
export function ideaSeeds(plan: Plan, themes: readonly Theme[]): Seed[] {
  return [0, 1, 2].flatMap((at) =>
    themes.flatMap(({ ideas }, nth) =>
      ideas.slice(at, at + 1).map((idea) => ideaSeed(plan, idea, at * themes.length + nth)),
    ),
  );
}

/** What is told of a choice that customers have: there are more of them than such choices in a trade. */
const WEIGHED = [
  "One rarely gets the whole of both, and there is no wrong answer. What you say tells us where to begin.",
  "Think of the last time you were not content with a choice. Which of the two was missing?",
  "Ask two people under one roof, and you hear two answers. We would like to hear yours.",
  "It changes over the years, too: what once came first may come second today. Which is it now?",
  "We ask because it is what we can still do better. The reason interests us even more than the answer.",
] as const;

/** Questions between two things people weigh before they choose. */
export function choiceSeeds({ industry: { weighs } }: Plan): Seed[] {
  return weighs.map((what, at) => ({
    kind: "question",
    isOfTrade: true,
    point: `What matters more to you: ${toReader(what)}, or ${toReader(weighs[(at + 1) % weighs.length] as string)}?`,
    detail: WEIGHED[at % WEIGHED.length] as string,
  }));
}

/** What is said of customers, said to them. */
function toReader(text: string): string {
  return text.replace(/\btheir(s?)\b/g, "your$1").replace(/\b(they|them)\b/g, "you");
}

/** What the months ahead bring. */
export function seasonSeeds(plan: Plan): Seed[] {
  return plan.seasons.map(({ month, hook }) => ({
    kind: "season",
    isOfTrade: true,
    point: `${monthName(month)} at ${plan.facts.name}: ${hook}.`,
    detail: toldOf(plan, hook) ?? "",
    own: "With us: [what you have ready for it, and until when].",
  }));
}

const AGREEMENT = [
  "We stand by it. If your experience is another one, tell us: we would like to learn from it.",
  "Most rules have exceptions. If you know one for this, tell us; we may have overlooked it.",
  "It sounds simple. Is it, where you are? What gets in the way interests us more than a yes.",
  "Some swear by it, and others hear it for the first time. Which of them are you, and why?",
  "Perhaps you learned it another way. How was it told to you, and by whom?",
  "We would say it again tomorrow. What would you put in its place, if you had to?",
  "Ask somebody beside you before you answer. Do they see it as you do?",
  "Always, mostly or never: where would you put yourself? One word is an answer.",
] as const;

/** The small truths of the trade, put to those who read them. */
export function agreeSeeds({ industry }: Plan): Seed[] {
  return industry.tips.map((tip, at) => ({
    kind: "question",
    isOfTrade: true,
    opening: "",
    own: "",
    point: `Do you agree? ${tip}`,
    detail: AGREEMENT[at % AGREEMENT.length] as string,
  }));
}
