import { capitalised } from "../markdown.ts";
import type { Plan } from "../plan.ts";
import { sentencesOf } from "./cut.ts";
import type { Seed } from "./seed.ts";

/** How what only the owner knows is asked for, by the way the subject is put: how it is done, why, or what it was. */
const WAYS = [
  "This is how it goes with us: [the steps, in plain words]. If you get stuck at one of them, ask.",
  "First [what you do first]; then [the step most people leave out]. The second one makes the difference.",
  "It takes less than it seems: [the one thing that matters most]. Begin there; the rest can wait.",
] as const;
const ANSWERS = [
  "Our answer in short: [two sentences, with one detail only you can know]. Yours may be another one.",
  "What experience taught us: [one thing that is not in any guide]. It sounds simple, once one knows it.",
  "There are two sides to it: [one], and [the other]. Which of them counts depends on what you need.",
] as const;
const STORIES = [
  "[Tell it in two sentences: what happened, and what came of it.] It is a small thing, and it is ours.",
  "[One picture, and one sentence about what nobody sees in it.] Look at it twice.",
  "What we remember of it: [the detail that makes it yours]. The rest is in the picture.",
  "It began with [a question, a mistake, a wish]. Now [what is different].",
  "[Say what it is, for whom, and why you would miss it.] Some things one only notices when they are gone.",
] as const;

/** An idea of a theme: what the trade knows of it, or how its owner is asked to tell it. */
export function ideaSeed(plan: Plan, idea: string, turn: number): Seed {
  const told = toldOf(plan, idea);
  const [first = "", ...rest] = sentencesOf(told ?? "");
  const subject = idea.replace(/,? with (?:their )?consent\b/i, "");
  const isSaid = saysAgain(first, subject);
  const detail = isSaid ? rest.join(" ") : (told ?? askedOf(subject, turn));
  const asksConsent = subject !== idea && !/consent/i.test(told ?? "");
  return {
    // What needs nothing from its owner is advice.
    kind: told === undefined || told.includes("[") ? "idea" : "tip",
    isOfTrade: true,
    // A headline that is told of at once needs no other beginning.
    ...(told !== undefined && { opening: "" }),
    point: isSaid ? first : `${capitalised(subject)}.`,
    detail: asksConsent ? `${detail} [Ask for consent first.]` : detail,
  };
}

/** Share of a headline's words from which a sentence says it again. */
const MOST = 0.75;

function saysAgain(sentence: string, headline: string): boolean {
  const words = headline.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const said = words.filter((word) => sentence.toLowerCase().includes(word));
  return words.length > 1 && said.length >= MOST * words.length;
}

function askedOf(subject: string, turn: number): string {
  const asked = /^(how|what|when|who|why|which|where)\b/i.exec(subject);
  const lines = asked === null ? STORIES : /^how to\b/i.test(subject) ? WAYS : ANSWERS;
  return lines[turn % lines.length] as string;
}

/** A small truth of the trade, and the reason. */
export function tipSeed(plan: Plan, tip: string): Seed {
  return { kind: "tip", isOfTrade: true, point: tip, detail: toldOf(plan, tip) ?? "" };
}

/** What is known to say of an idea, tip or season of the plan's trade. */
export function toldOf({ industry }: Plan, subject: string): string | undefined {
  const wanted = subject.toLowerCase();
  return Object.entries(industry.told).find(([known]) => known.toLowerCase() === wanted)?.[1];
}
