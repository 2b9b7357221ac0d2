import type { Word } from "../../sentence.ts";
import { withoutBrackets } from "./brackets.ts";
import type { Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { lowered } from "./reference.ts";
import { actionOf, subjectFor } from "./second-verb.ts";
import { type Subject, subjectAt } from "./subject.ts";
import { isPastForm } from "./verb.ts";

/**
 * "It takes the box from the shelf and puts it on the belt" → "It takes the box from the shelf. It puts it on the belt."
 * The subject is named again, and both verbs show the same tense and number.
 */
export const splitSharedSubject: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const joiner = words[at];
  const comma = words[at - 1]?.text === "," ? 1 : 0;
  const then = /^(?:then|also|even|still|later|soon|often|now|only|usually|always|sometimes)$/.test(
    words[at + 1]?.lower ?? "",
  )
    ? 1
    : 0;
  const verb = words[at + 1 + then];
  if ((joiner?.lower !== "and" && joiner?.lower !== "but") || !verb) return null;
  const left = withoutBrackets(words.slice(from, at - comma));
  const isApart = comma === 1 && !words.slice(0, from).some(({ lower }) => OPENS_INNER.test(lower));
  const clause = actionOf(left, words.slice(at + 1), verb, isApart);
  if (!clause || startsAnother(words.slice(at + 1))) return null;
  if (then === 1 && isNounBehind(verb, left[clause.verb])) return null;
  const opening = subjectFor(text, left, clause, verb);
  if (opening === null) return null;
  const but = joiner.lower === "but" ? `But ${lowered(opening, left)}` : opening;
  return [stopEdit(gapBefore(sentence, at - comma), words[at + 1] as Word, but)];
};

/** "He died in 1848, and later attempts to find him …": behind a past verb, what looks like a present one is a noun. */
function isNounBehind(word: Word, verb: Word | undefined): boolean {
  return verb !== undefined && isPastForm(verb) && /[^s]s$/.test(word.lower) && !isPastForm(word);
}

/** Behind one of these the first verb, split off before, may be the one the second verb belongs to. */
const OPENS_INNER = /^(?:because|since|as|that|which|who|if|when|while|although)$/;

/** "… and marks it and the second machine counts it": the later joint is the larger one. */
function startsAnother(right: readonly Word[]): boolean {
  return right.some(
    ({ lower }, at) =>
      at > 3 &&
      /^(?:and|but)$/.test(lower) &&
      right[at + 1]?.pos === "DET" &&
      isPlainSubject(subjectAt(right, at + 1)),
  );
}

function isPlainSubject(subject: Subject | null): boolean {
  return subject?.isPlain === true;
}
