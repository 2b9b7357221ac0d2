import { capitalised } from "../markdown.ts";
import type { Plan } from "../plan.ts";
import { ideaSeed, tipSeed } from "./idea-seeds.ts";
import type { Seed } from "./seed.ts";
import { type Side, SIDES } from "./sides.ts";

/** What there is to say of a topic: what the trade knows of it, then the sides from which any can be seen. */
export function topicSeeds(plan: Plan, topic: string): Seed[] {
  const known = [
    ...plan.industry.pillars.flatMap(({ ideas }) => ideas).map((idea, at) => ideaSeed(plan, idea, at)),
    ...plan.industry.tips.map((tip) => tipSeed(plan, tip)),
  ].filter(({ point }) => isAbout(point, topic));
  return [...known, ...sideSeeds(SIDES, topic)];
}

/** A topic seen from each side. */
export function sideSeeds(sides: readonly Side[], topic: string): Seed[] {
  return sides.map(({ point, detail }) => ({
    kind: "idea",
    detail,
    point: seenFrom(headline(topic), point),
  }));
}

/** The sides that say something without a topic. */
export function aloneSeeds(sides: readonly Side[]): Seed[] {
  return sides
    .filter(({ needsTopic }) => needsTopic !== true)
    .map(({ point, detail }) => ({ kind: "idea", detail, point: capitalised(point) }));
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
