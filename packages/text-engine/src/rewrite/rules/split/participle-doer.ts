import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import { withoutBrackets } from "./brackets.ts";
import { isPlural } from "./noun-phrase.ts";
import type { Subject } from "./subject.ts";
import { isFiniteVerb } from "./verb.ts";

export type Clause = { words: readonly Word[]; subject: Subject };

/** What is named by somebody is what gets the name. */
export const GAINS = /^(?:getting|receiving|becoming|gaining|winning|earning|reaching|taking)$/;

/** What the subject does not do itself: what it is made up of, what was seen of it, what was done to it. */
export function isOwnedElsewhere(
  left: readonly Word[],
  { words, subject }: Clause,
  { lower }: Word,
): boolean {
  const verb = words[subject.verb];
  const main = words.slice(subject.verb).find(({ pos }) => pos === "VERB");
  if (
    /^(?:includes?|included|contains?|contained|finds?|found|sees?|saw|seen|watch(?:es|ed)?|hears?|heard)$/.test(
      main?.lower ?? "",
    )
  )
    return true;
  if (withoutBrackets(left).some((word) => /^(?:e\.g\.?|i\.e\.?)$/.test(word.lower))) return true;
  if (subject.phrase.head.lower === "it" && isAnticipated(words.slice(subject.verb, subject.verb + 6)))
    return true;
  const be = words
    .slice(subject.verb, subject.verb + 4)
    .some((word) => /^(?:is|are|was|were|be|been)$/.test(word.lower));
  const isPassive = be && main !== undefined && !main.lower.endsWith("ing");
  if (isPassive) return /^(?:using|taking|considering|following|assuming|applying|adopting)$/.test(lower);
  return !be && verb !== undefined && TOLD_OF.test(lower) && words.at(-1)?.pos === "NOUN";
}

/** "It is easy to …", "It is a good idea to …": "it" does nothing. */
function isAnticipated([be, next, ...rest]: readonly Word[]): boolean {
  return (
    /^(?:is|was)$/.test(be?.lower ?? "") && (next?.pos === "ADJ" || rest.some(({ lower }) => lower === "to"))
  );
}

/** A text or a box does this: behind "has a box for each part" it is the box. */
const TOLD_OF =
  /^(?:containing|describing|specifying|listing|explaining|outlining|detailing|carrying|bearing|comprising|holding)$/;

/** "They said it would build a mill, creating jobs": what is only said to lie ahead is not told as done. */
export function isForetold({ words, subject }: Clause): boolean {
  return (
    !MODALS.test(words[subject.verb]?.lower ?? "") &&
    words.slice(subject.verb + 1).some(({ lower }) => /^(?:will|would|may|might|could)$/.test(lower))
  );
}

/** "The order is a union of free towns, working …": the last noun may be the one that works. */
export function tellsWhatIs({ words, subject }: Clause): boolean {
  const last = words.at(-1);
  return (
    /^(?:is|was)$/.test(words[subject.verb]?.lower ?? "") &&
    last?.pos === "NOUN" &&
    isPlural(last) &&
    words.slice(subject.verb).some(({ pos }) => pos === "ADP")
  );
}

/** A verb behind the main verb has a subject of its own, and the tail might belong to that. */
export function hasSecondVerb({ words, subject }: Clause): boolean {
  let at = subject.verb + 1;
  while (/^(?:AUX|ADV|PART)$/.test(words[at]?.pos ?? "")) at += 1;
  return words
    .slice(at + 1)
    .some(
      (word, index) =>
        word.pos === "AUX" ||
        (word.pos === "VERB" &&
          isFiniteVerb(word, index, words.slice(at + 1)) &&
          !/(?:ed|en|wn)$/.test(word.lower)),
    );
}

/** "is backed by the town, using it to …": the one behind "by" may be the one who does it. */
export function hasDoer({ words, subject }: Clause): boolean {
  return words
    .slice(subject.verb)
    .some(
      (word, at, all) => word.lower === "by" && /(?:ed|en|wn|de|lt|pt|nt)$/.test(all[at - 1]?.lower ?? ""),
    );
}
