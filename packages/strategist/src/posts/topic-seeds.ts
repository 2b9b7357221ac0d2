import { capitalised } from "../markdown.ts";
import type { Plan } from "../plan.ts";
import { ideaSeed, tipSeed } from "./idea-seeds.ts";
import type { Seed } from "./seed.ts";

/** Things to say about a topic the owner named, each from another side; those that fit every topic first. */
const SIDES: readonly Pick<Seed, "point" | "detail">[] = [
  {
    point: "what people ask us most.",
    detail:
      "The question we hear: [the question, in a customer's words]. The short answer: [your answer in one sentence]. The longer one depends on your case, so ask us.",
  },
  {
    point: "a look behind the scenes.",
    detail:
      "What you see is the result. What you do not see: [a step, a tool, a person]. It is the part we would not leave out.",
  },
  {
    point: "the first step.",
    detail:
      "It is smaller than it looks: [name it]. Do that one today and leave the rest for later. When it is done, the second one is clear by itself.",
  },
  {
    point: "why it matters to us.",
    detail: "[One reason, and the day it became clear to you.] Since then we look at it differently.",
  },
  {
    point: "explained to a friend.",
    detail:
      "[Two sentences, no word you would not use at the kitchen table.] If that is too short, ask: there are no silly questions about it.",
  },
  {
    point: "a small story.",
    detail:
      "[Who came, what they needed, how it ended. With consent.] It is an ordinary story, and that is why we tell it.",
  },
  {
    point: "come and see for yourself.",
    detail:
      "Words only get you so far. [When and where, and what there is to see.] Bring your questions, and somebody who doubts it.",
  },
  {
    point: "how to recognise good work.",
    detail: "Look at [one detail]. It is easy to overlook and hard to fake. It tells more than the price.",
  },
  {
    point: "what we learned this month.",
    detail:
      "[One thing that surprised you.] What we do differently since: [what changed]. One is never done with it.",
  },
  {
    point: "ask one question before you decide.",
    detail:
      "[The question you ask customers first.] The answer decides most of the rest. If you do not have it yet, wait with the decision.",
  },
  {
    point: "one thing that is easy to get wrong.",
    detail: "[Name the mistake.] It happens to careful people, too. What helps: [the simple remedy].",
  },
  {
    point: "something small that makes it easier.",
    detail:
      "[A habit, a list, a tool that costs nothing.] It takes a minute to begin with and saves more than that each time.",
  },
  {
    point: "then and now.",
    detail: "What changed: [one thing]. What stayed: [one thing]. We would not give up either.",
  },
  {
    point: "an ordinary day.",
    detail: "[Describe ten minutes of it.] Nothing special happens, and that is what makes it work.",
  },
  {
    point: "thank you for asking.",
    detail: "Your questions led to this: [what you changed]. Keep asking, please.",
  },
  {
    point: "what it asks of you, honestly.",
    detail:
      "[Time, patience, a decision]: better to know it before than to find out in the middle. What you get for it: [one thing].",
  },
  {
    point: "for whom it is not the right thing.",
    detail: "[Say it plainly. It helps everybody to choose.] For everybody else: [the next step].",
  },
  {
    point: "a word that confuses people.",
    detail:
      "[The word], in plain language: [your explanation]. The next time you hear it, ask what is meant; it is a good question.",
  },
  {
    point: "what we would do first if we began again.",
    detail: "[One step], before everything else. It would have spared us [what].",
  },
  {
    point: "a disagreement.",
    detail: "Some say [one view]. We think [yours], because [your reason]. We have been wrong before.",
  },
];

/** What there is to say of a topic: what the trade knows of it, then twenty sides that fit any. */
export function topicSeeds(plan: Plan, topic: string): Seed[] {
  const known = [
    ...plan.industry.pillars.flatMap(({ ideas }) => ideas).map((idea, at) => ideaSeed(plan, idea, at)),
    ...plan.industry.tips.map((tip) => tipSeed(plan, tip)),
  ].filter(({ point }) => isAbout(point, topic));
  const sides = SIDES.map(
    (side): Seed => ({ kind: "idea", ...side, point: seenFrom(headline(topic), side.point) }),
  );
  return [...known, ...sides];
}

/** Words that say nothing of what a sentence is about. */
const IDLE = new Set(
  "about after again always because been before being best could does done each every from good have here into just know least less like made make makes more most much need never nobody often only other ours over people please really should small some than that their them then there these they thing things this those time very want well what when where which while will with without work would year your".split(
    " ",
  ),
);

/** Letters by which two words are one: "brush" and "brushing". */
const STEM = 5;

/** Whether a sentence speaks of most of what a topic names. */
function isAbout(sentence: string, topic: string): boolean {
  const own = tellingWords(sentence);
  const asked = tellingWords(topic);
  const met = asked.filter((word) => own.some((other) => areOne(word, other)));
  return met.length * 2 > asked.length;
}

function tellingWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => !IDLE.has(word));
}

function areOne(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, STEM)) || b.startsWith(a.slice(0, STEM));
}

/** A topic as a headline: one line without a full stop. */
function headline(topic: string): string {
  return capitalised(
    topic
      .trim()
      .replace(/\s+/g, " ")
      .replace(/[.!:。！：]+$/, ""),
  );
}

/** A headline and the side from which it is seen; a question stays one. */
function seenFrom(topic: string, side: string): string {
  return /[?？]$/.test(topic) ? `${topic} ${capitalised(side)}` : `${topic}: ${side}`;
}
