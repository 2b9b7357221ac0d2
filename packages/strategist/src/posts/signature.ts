import { inSentence, wholeSentences } from "../owners-words.ts";
import type { Plan } from "../plan.ts";

/** Longest sentence that stands behind a name like a signature, in words and in characters. */
const WORDS = 18;
const LENGTH = 140;

/** A sentence that goes on from another says nothing alone: "I also build them", "They are open on Sundays". */
const GOES_ON = /^(?:(?:i|we) also|also|and|but|so|then|it|they|he|she|this|that|these|those)\b/iu;

/** Who speaks, with what the owner told in one of their short sentences: each of them in its turn. */
export function signatureOf({ facts }: Plan, turn: number): string {
  const told = wholeSentences(facts.description).filter(
    (sentence) =>
      sentence.split(" ").length <= WORDS && sentence.length <= LENGTH && !GOES_ON.test(sentence.trim()),
  );
  const sentence = told[turn % told.length];
  return sentence === undefined ? `Yours, ${facts.name}.` : `${facts.name}: ${inSentence(sentence)}.`;
}
