import { capitalised } from "../markdown.ts";
import type { Plan } from "../plan.ts";
import type { LanguageWords } from "./language-words.ts";
import { readersOf } from "./readers.ts";
import type { Seed } from "./seed.ts";
import { shortSentences } from "./signature.ts";

/** What follows a sentence the owner told: the sentence is theirs, and so is what is behind it. */
const BEHIND_IT = [
  "That is a sentence about us, and it is easily said. On an ordinary day it means: [one example].",
  "So much in our own words. What is behind it: [the reason, as you would tell it at a table].",
  "We say it of ourselves; it is better when others do. [With consent: what somebody said of it.]",
] as const;

/** Most sentences that get a post of their own, and fewest words of one that says something alone. */
const MOST_SENTENCES = 5;
const FEWEST_WORDS = 4;
/** A price alone is no subject. */
const PRICE = /[€$£]\s?\d|\d\s?[€$£]/;

/** Posts about what the owner told, in their words. */
export function ownSeeds(plan: Plan, foreign?: LanguageWords): Seed[] {
  const behindIt = foreign?.own ?? BEHIND_IT;
  const quotation = foreign?.quotation ?? "“{words}”";
  return shortSentences(plan)
    .filter((sentence) => sentence.split(" ").length >= FEWEST_WORDS && !PRICE.test(sentence))
    .slice(0, MOST_SENTENCES)
    .map((sentence, at) => ({
      kind: "idea",
      opening: "",
      point: quotation.replace("{words}", () => `${capitalised(sentence)}.`),
      detail: behindIt[at % behindIt.length] as string,
      own: "",
    }));
}

const FOR_THEM = [
  "You have enough to think of, and what you often come with is this: [it, in their words]. This is how we help: [in two sentences]. If it is something else, tell us.",
  "Not everything we do is for everybody, but this is for you: [one thing you do for them]. Ask for it by name, and say what you need it for.",
  "What is different for you is [one thing], and most advice forgets it. We do it this way: [how]. Tell us if we forgot something, too.",
] as const;
const MOST_READERS = 3;

/** Posts for each group the business serves. */
export function readerSeeds(plan: Plan): Seed[] {
  return readersOf(plan, MOST_READERS).map((reader, at) => ({
    kind: "idea",
    opening: "",
    point: `For ${reader}.`,
    detail: FOR_THEM[at % FOR_THEM.length] as string,
  }));
}
