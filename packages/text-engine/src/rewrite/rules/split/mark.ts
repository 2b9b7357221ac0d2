import type { Word } from "../../sentence.ts";
import { isThatIs } from "./brackets.ts";
import {
  countWords,
  hasMainClause,
  type Joint,
  type Splitter,
  startsClause,
  startsSentence,
} from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { isOrder } from "./orders.ts";
import { isOpen, mainSubject } from "./main-subject.ts";
import { subjectAt } from "./subject.ts";
import { hasVerb, isFiniteVerb } from "./verb.ts";

/** What stands before and behind a mark; `next` is the first word behind it. */
type Halves = { left: Word[]; right: Word[]; next: Word };

/** A full stop in place of the mark, where both halves stand on their own; "however," behind it becomes "But". */
export function splitMark({ sentence, from, at }: Joint, mark: string): ReturnType<Splitter> {
  const word = sentence.words[at];
  const next = sentence.words[at + 1];
  if (word?.lower !== mark || !next) return null;
  const halves = { left: sentence.words.slice(from, at), right: sentence.words.slice(at + 1), next };
  if (HOLDING.some((holds) => holds(halves))) return null;
  const end = gapBefore(sentence, at);
  const opening = HOWEVER.get(next.lower);
  const third = sentence.words[at + 3];
  if (opening !== undefined && sentence.words[at + 2]?.lower === "," && third)
    return [stopEdit(end, third, opening)];
  return [stopEdit(end, next, "")];
}

/** Each of these keeps the two halves together. */
const HOLDING: readonly ((halves: Halves) => boolean)[] = [
  ({ next, right }) =>
    (BEGINS_NO_SENTENCE.test(next.text) && !isWhatIs(right)) || /[\uE000-\uF8FF]/.test(next.text),
  ({ right, next }) => SUBORDINATE.test(next.lower) && !right.some(({ text }) => text === ","),
  ({ right, next }) => next.lower.endsWith("ing") && next.pos === "VERB" && !startsClause(right),
  ({ right, next }) => next.pos === "ADP" && !/^(?:for|besides)$/.test(next.lower) && !startsSentence(right),
  ({ right, next }) => next.lower === "such" && right[1]?.lower === "as",
  ({ left }) => LEADS_ON.test(left.at(-1)?.lower ?? ""),
  ({ left }) => left.slice(0, 2).some(({ lower }) => /^(?:what|how|why)$/.test(lower)),
  ({ left }) => isOpening(left) || !(hasMainClause(left) || (isOrder(left, 0) && countWords(left) > 3)),
  ({ right }) => right.length < 5 || isRest(right) || isThatIs(right) || !hasVerb(right),
];

const BEGINS_NO_SENTENCE =
  /^(?:\d.*|\(|what|how|why|who|which|whether|where|though|although|including|like|namely)$/i;

/** "…; what I did not expect was that …": what it was is told. */
function isWhatIs([what, subject, ...rest]: readonly Word[]): boolean {
  if (what?.lower !== "what" || !/^(?:PRON|DET|NOUN|PROPN)$/.test(subject?.pos ?? "")) return false;
  return rest.some(
    ({ lower }, at) =>
      /^(?:is|was)$/.test(lower) &&
      /^(?:that|DET)$/.test(rest[at + 1]?.lower === "that" ? "that" : (rest[at + 1]?.pos ?? "")),
  );
}

/** "the mark means: …", "he wrote: …": what follows is what the last word waits for. */
const LEADS_ON =
  /^(?:includes?|included|contains?|be|is|are|was|were|means?|says?|said|adds?|added|asks?|asked|wr[io]tes?|written|repl(?:y|ies|ied)|warn(?:s|ed)?|told|tells?|answer(?:s|ed)?|follows|following|a|the)$/;

/** "…; unless the file is empty": a clause that only such a word opens is none by itself. */
const SUBORDINATE = /^(?:unless|because|since|while|if|when|until|as)$/;

/** "to read it marks the man": a verb of its own behind the infinitive. */
function showsThird({ pos, lower }: Word): boolean {
  return /^(?:is|was|has|does|can|will|would|may)$/.test(lower) || (pos === "VERB" && /[^s]s$/.test(lower));
}

/** "…; and is not only poor but …", "…; the first attribute": no subject and verb of its own. */
function isRest(right: readonly Word[]): boolean {
  const start = right[0]?.pos === "CCONJ" ? 1 : 0;
  if (start === 1 && right[1]?.pos === "AUX") return true;
  if (
    right[0]?.lower === "to" &&
    /^(?:VERB|AUX)$/.test(right[1]?.pos ?? "") &&
    !right.slice(2).some(showsThird)
  )
    return true;
  if (
    /^(?:only|first|firstly)$/.test(right[0]?.lower ?? "") &&
    /^(?:those|in|on|at|by)$/.test(right[1]?.lower ?? "")
  )
    return true;
  return (
    countWords([...right]) < 8 &&
    right[0]?.pos === "DET" &&
    !right.some(({ pos }) => pos === "AUX") &&
    !mainSubject(right)
  );
}

/** "as the people of the town do — …": a clause that only leads to what follows. */
function isOpening(left: readonly Word[]): boolean {
  const clause = left[1]?.text === "," && left[2]?.lower === "because" ? left.slice(2) : left;
  return isOpen(left) && subjectAt(clause, 1) !== null && mainSubject(clause) === null;
}

/** "…: the reality that pumps fail": what is named may carry the only verb. */
export function isNamed(right: Word[]): boolean {
  if (subjectAt(right, 0)?.hasClause !== true) return false;
  const stop = right.findIndex(({ text, lower }) => text === "," || lower === "and");
  return right.slice(0, stop < 0 ? undefined : stop).filter(isFiniteVerb).length < 2;
}

const HOWEVER: ReadonlyMap<string, string> = new Map([
  ["however", "But"],
  ["therefore", "So"],
  ["thus", "So"],
  ["consequently", "So"],
  ["hence", "So"],
  ["nevertheless", "But"],
  ["moreover", "Also,"],
  ["furthermore", "Also,"],
]);

export function countOf({ sentence }: Joint, mark: string): number {
  return sentence.words.filter((word) => word.text === mark).length;
}
