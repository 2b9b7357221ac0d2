import { capitalised, spoken } from "../markdown.ts";
import type { Plan } from "../plan.ts";

/** What a post is about: its point in a sentence or two. Square brackets are for the owner to fill in. */
export type Seed = { point: string; detail: string };

/** Things to say about a topic the owner named, each from another side. */
const SIDES: readonly Seed[] = [
  { point: "what people ask us most.", detail: "The short answer: [your answer in one sentence]." },
  {
    point: "one thing that is easy to get wrong.",
    detail: "[Name the mistake.] It happens to careful people, too.",
  },
  {
    point: "explained to a friend.",
    detail: "[Two sentences, no word you would not use at the kitchen table.]",
  },
  {
    point: "what we learned this month.",
    detail: "[One thing that surprised you], and what we do differently since.",
  },
  { point: "ask one question before you decide.", detail: "[The question you ask customers first.]" },
  { point: "a look behind the scenes.", detail: "[What nobody sees: a step, a tool, a person.]" },
  { point: "a small story.", detail: "[Who came, what they needed, how it ended. With consent.]" },
  { point: "for whom it is not the right thing.", detail: "[Say it plainly. It helps everybody to choose.]" },
  { point: "the first step.", detail: "It is smaller than it looks: [name it]." },
  { point: "why it matters to us.", detail: "[One reason, and the day it became clear to you.]" },
  { point: "then and now.", detail: "What changed: [one thing]. What stayed: [one thing]." },
  { point: "a word that confuses people.", detail: "[The word], in plain language: [your explanation]." },
  { point: "what we would do first if we began again.", detail: "[One step], before everything else." },
  { point: "how to recognise good work.", detail: "Look at [one detail]. It tells more than the price." },
  { point: "an ordinary day.", detail: "[Describe ten minutes of it.]" },
  { point: "something small that makes it easier.", detail: "[A habit, a list, a tool that costs nothing.]" },
  { point: "a disagreement.", detail: "Some say [one view]. We think [yours], because [your reason]." },
  { point: "thank you for asking.", detail: "Your questions led to this: [what you changed]." },
  {
    point: "what it asks of you, honestly.",
    detail: "[Time, patience, a decision]: better to know it before.",
  },
  { point: "come and see for yourself.", detail: "[When and where, and what there is to see.]" },
];

/** The seeds of a request, enough for twenty different posts: of its topic, or of the plan's themes in turn. */
export function seedsOf(plan: Plan, topic: string | null): Seed[] {
  return topic === null
    ? themeSeeds(plan)
    : SIDES.map((side) => ({ ...side, point: `${headline(topic)}: ${side.point}` }));
}

function themeSeeds({ industry, pillars, seasons, facts, offer, audience }: Plan): Seed[] {
  const ideas = [0, 1, 2].flatMap((at) =>
    pillars.map(({ title, ideas: all }) => ({
      point: `${title}: ${all[at]}.`,
      detail: "[Tell it in two sentences, with one detail only you can know.]",
    })),
  );
  const signature = offer === null ? `Yours, ${facts.name}.` : `${facts.name}: ${offer}.`;
  const tips = industry.tips.map((tip, at) => ({
    point:
      at % 2 === 1 && audience[0] !== undefined ? `A tip for ${uncapitalised(audience[0])}. ${tip}` : tip,
    detail: signature,
  }));
  const weighs = industry.weighs.map((what, at) => ({
    point: `What counts most for you when you choose: ${toReader(what)}, or ${toReader(industry.weighs[(at + 1) % industry.weighs.length] as string)}?`,
    detail: `At ${facts.name} we would like to know.`,
  }));
  const hooks = seasons.map(({ hook }) => ({
    point: `What is coming: ${hook}.`,
    detail: "[What you have ready for it, and until when.]",
  }));
  return interleaved([tips, ideas, weighs, hooks]);
}

/** What is said of customers, said to them. */
function toReader(text: string): string {
  return text.replace(/\btheir\b/g, "your").replace(/\b(they|them)\b/g, "you");
}

/** One of each list in turn, until all are used. */
function interleaved(lists: readonly Seed[][]): Seed[] {
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}

/** A topic as a headline: one line without a full stop. */
function headline(topic: string): string {
  return capitalised(
    topic
      .trim()
      .replace(/\s+/g, " ")
      .replace(/[.!?:]+$/, ""),
  );
}

function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Hashtags of the business, its trade and the topic, at most `most`, none twice. */
export function hashtagsOf({ facts, industry }: Plan, topic: string | null, most: number): string {
  const own = [facts.name, topic ?? ""].map(asTag).filter((tag) => tag.length > 1 && tag.length <= 30);
  return [...new Set([...own, ...industry.hashtags].map((tag) => `#${tag}`))].slice(0, most).join(" ");
}

function asTag(text: string): string {
  const words = text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map(capitalised).join("");
}

/** The first of those the business serves, as they stand in a sentence. */
export function audienceOf({ audience }: Plan): string | null {
  return audience.length === 0 ? null : spoken(audience.slice(0, 2).map(uncapitalised));
}
