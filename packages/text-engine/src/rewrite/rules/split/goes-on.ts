import type { Word } from "../../sentence.ts";
import { hasVerb, isFiniteVerb } from "./verb.ts";

/** "the trip, which took in Rome, was …", "reducing waste, which is hard, raises …", ", and so costs": the sentence goes on behind. */
export function goesOn(right: readonly Word[]): boolean {
  return right.some((word, at) => {
    const next = right[at + 1];
    if (word.text !== "," || !next) return false;
    if (/^(?:and|but)$/.test(next.lower) && startsAnother(right.slice(at + 2))) return true;
    if (
      next.lower === "and" &&
      /^(?:so|thus|hence)$/.test(right[at + 2]?.lower ?? "") &&
      isVerb(right[at + 3])
    )
      return true;
    return isVerb(next) || /^(?:to|into|from)$/.test(next.lower);
  });
}

/** "two drivers, both of whom saw it, may tell of it": the verb of the subject in front is still to come. */
export function awaitsVerb(right: readonly Word[]): boolean {
  return right.some(({ text }, at) => text === "," && isVerb(right[at + 1]));
}

function isVerb(word: Word | undefined): boolean {
  return word?.pos === "AUX" || (word?.pos === "VERB" && /[^s]s$/.test(word.lower));
}

/** ", and leave to appeal was refused": a clause with its own subject goes on from the one in front of "which". */
function startsAnother(words: readonly Word[]): boolean {
  const [first] = words;
  if (first === undefined || /^(?:i|you|he|she|it|we|they)$/.test(first.lower)) return false;
  return /^(?:DET|PRON|PROPN|NOUN)$/.test(first.pos) && hasVerb([...words]);
}

/** "an offer of 3 per cent, which is little, together with a payment": what is added belongs to what stands in front. */
export function addsMore(right: readonly Word[]): boolean {
  return right.some(
    ({ text }, at) =>
      text === "," &&
      (right[at + 1]?.lower === "plus" ||
        (right[at + 1]?.lower === "with" && /^(?:an?|one)$/.test(right[at + 2]?.lower ?? "")) ||
        (/^(?:together|along)$/.test(right[at + 1]?.lower ?? "") && right[at + 2]?.lower === "with")),
  );
}

/** "which helped, and which led": more than one relative clause follows. */
export function joinsAnother(right: readonly Word[]): boolean {
  return right.some(
    (word, at) => word.lower === "and" && /^(?:which|who|whose)$/.test(right[at + 1]?.lower ?? ""),
  );
}

/** ", where he was poor, and lived on help": the verb behind the comma may go on from what stands in front of the clause. */
export function resumes(right: readonly Word[]): boolean {
  return right.some(({ text }, at) => {
    if (text !== "," || !/^(?:and|but)$/.test(right[at + 1]?.lower ?? "")) return false;
    let verb = at + 2;
    while (right[verb]?.pos === "ADV") verb += 1;
    const word = right[verb];
    return word !== undefined && isFiniteVerb(word, verb, right);
  });
}
