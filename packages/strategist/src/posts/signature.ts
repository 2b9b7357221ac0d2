import { inSentence, wholeSentences } from "../owners-words.ts";
import type { Plan } from "../plan.ts";

/** Longest sentence that stands behind a name like a signature, in words and in characters. */
const WORDS = 18;
const LENGTH = 140;

/** A sentence that goes on from another says nothing alone: "I also build them", "They are open on Sundays", "Is very good". */
const GOES_ON =
  /^(?:(?:i|we) also|also|and|but|so|then|it|they|he|she|this|that|these|those|there|is|are|was|were|has|last|next)\b/iu;

/** Who speaks, with what the owner told in one of their short sentences: each of them in its turn. */
export function signatureOf(plan: Plan, turn: number): string {
  const told = signingSentences(plan);
  const sentence = told[turn % told.length];
  const { name } = plan.facts;
  return sentence === undefined ? `Yours, ${name}.` : `${name}: ${inSentence(sentence)}.`;
}

/** Sentences from which on every second post is signed; fewer of them would be read too often. */
const ENOUGH = 3;

/** Of how many posts one is signed, so that a row of them does not say the same at its end. */
export function postsPerSignature(plan: Plan): number {
  return signingSentences(plan).length >= ENOUGH ? 2 : 4;
}

function signingSentences({ facts }: Plan): string[] {
  return wholeSentences(facts.description).filter(
    (sentence) =>
      sentence.split(" ").length <= WORDS && sentence.length <= LENGTH && !GOES_ON.test(sentence.trim()),
  );
}
