import { inSentence, wholeSentences } from "../owners-words.ts";
import type { Plan } from "../plan.ts";
import { LANGUAGE_WORDS } from "./language-words.ts";

/** Longest sentence that stands behind a name like a signature, in words and in characters. */
const WORDS = 18;
const LENGTH = 140;

/** A sentence that goes on from another says nothing alone: "I also build them", "They are open on Sundays", "Is very good". */
const GOES_ON =
  /^(?:(?:i|we) also|also|and|but|so|then|it|they|he|she|this|that|these|those|there|is|are|was|were|has|last|next)\b/iu;

/** What an owner tells us, and not those who read their posts: worries, wishes, money, and what they think of marketing. */
const FOR_US =
  /\b(?:hate|honest(?:ly)?|should|struggl\w*|worr(?:y|ied)|problems?|afford|debts?|loans?|lost my|redundan\w*|divorce\w*|competit\w*|marketing|advertis\w*|instagram|facebook|tiktok|linkedin|followers?|turnover|revenue|profit|(?:i|we)(?:['’]d| would| want| need| hope| wish| plan)|no idea|don['’]t know)\b/iu;

/** Who speaks, with what the owner told in one of their short sentences: each of them in its turn. */
export function signatureOf(plan: Plan, turn: number): string {
  const told = shortSentences(plan);
  const sentence = told[turn % told.length];
  const { name } = plan.facts;
  const yours = LANGUAGE_WORDS[plan.language]?.yours ?? "Yours, {name}.";
  return sentence === undefined ? yours.replace("{name}", () => name) : `${name}: ${inSentence(sentence)}.`;
}

/** Sentences from which on every second post is signed; fewer of them would be read too often. */
const ENOUGH = 3;

/** Of how many posts one is signed, so that a row of them does not say the same at its end. */
export function postsPerSignature(plan: Plan): number {
  return shortSentences(plan).length >= ENOUGH ? 2 : 4;
}

/** The owner's sentences that say something alone and are soon read; none in a language posts cannot be written in. */
export function shortSentences({ facts, language }: Plan): string[] {
  if (language !== "en" && LANGUAGE_WORDS[language] === undefined) return [];
  return wholeSentences(facts.description).filter(
    (sentence) =>
      sentence.split(" ").length <= WORDS &&
      sentence.length <= LENGTH &&
      !GOES_ON.test(sentence.trim()) &&
      !FOR_US.test(sentence),
  );
}
