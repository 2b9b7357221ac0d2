import type { Word } from "../../sentence.ts";
import { countWords, hasMainClause, type Splitter, startsSentence } from "./clause.ts";
import { stopEdit } from "./stop.ts";
import { goesOn, isInner, isSaidTwice, MIN_BECAUSE_WORDS } from "./reason.ts";
import { mainSubject } from "./main-subject.ts";
import { subjectAt } from "./subject.ts";
import { isPastForm } from "./verb.ts";

const TRAILING: ReadonlyMap<string, string> = new Map([
  ["although", "But"],
  ["though", "But"],
  ["whereas", "But"],
  ["while", "But"],
  ["because", "This is because"],
  ["since", "This is because"],
]);

/** "CLAUSE, although CLAUSE" → "CLAUSE. But CLAUSE"; "…, because …" → "…. This is because …", not behind a negation. */
export const splitTrailing: Splitter = ({ sentence, from, at }) => {
  const comma = sentence.words[at];
  const even = sentence.words[at + 1]?.lower === "even" && sentence.words[at + 2]?.lower === "though" ? 1 : 0;
  const [joiner, next] = sentence.words.slice(at + 1 + even, at + 3 + even);
  const opening = TRAILING.get(joiner?.lower ?? "");
  if (opening === undefined || !joiner || !next) return null;
  if (
    !comma ||
    (even === 1 &&
      sentence.words.slice(from, at).some(({ pos, lower }) => lower === "that" && pos === "SCONJ"))
  )
    return null;
  if (comma.text !== "," && !(comma?.text === ";" && opening === "But")) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2 + even);
  if (!hasMainClause(left) || isOpening(left) || isCutOff(left, joiner) || !startsSentence(right))
    return null;
  if (comma.text === ";" && next.lower !== "if" && goesOn(right)) return null;
  if (isGerundClause(right) || isSaidTwice(sentence, from, opening)) return null;
  if (opening === "But" && right.some((word, place) => word.text === "," && isVerbOfFront(right, place + 1)))
    return null;
  if (
    joiner.lower === "while" &&
    (/^(?:he|she|it|they|we|you|i)$/.test(next.lower) || right.some(({ lower }) => lower === "still"))
  )
    return null;
  if (joiner.lower === "because" && /^th(?:is|at)$/.test(next.lower)) return null;
  if (joiner.lower === "since" && !tellsNow(right)) return null;
  if (/^(?:because|since)$/.test(joiner.lower) && (isInner(left) || goesOn(right))) return null;
  if (/^(?:because|since)$/.test(joiner.lower) && countWords(left) + countWords(right) < MIN_BECAUSE_WORDS)
    return null;
  if (/^(?:because|since)$/.test(joiner.lower) && !mainSubject(left) && isOrderOrOpen(left)) return null;
  return [stopEdit(comma.start, next, opening)];
};

/** "the pins, although they are old, are joined …": the verb of the clause in front is still to come. */
function isVerbOfFront(right: readonly Word[], at: number): boolean {
  return right[at]?.pos === "AUX" && /^(?:is|are|was|were|has|have|can|will|must)$/.test(right[at].lower);
}

/** "while letting it depend on …": what is done besides, no clause. */
function isGerundClause(right: readonly Word[]): boolean {
  const [first] = right;
  if (first?.pos !== "VERB" || !first.lower.endsWith("ing")) return false;
  return !right.some(({ pos, lower }) => pos === "AUX" || (pos === "VERB" && /[^s]s$/.test(lower)));
}

/** "As we have seen, though one row is long, …": what stands before the joint only leads to the statement. */
function isOpening(left: readonly Word[]): boolean {
  return (
    /^(?:as|if|when|once|after|before|until|unless)$/.test(left[0]?.lower ?? "") &&
    !left.some(({ text }) => text === ",")
  );
}

/** "see that, although …": what stands before the joint waits for the clause behind it. */
function isCutOff(left: readonly Word[], { lower }: Word): boolean {
  const last = left.at(-1)?.lower ?? "";
  if (last === "since" && left.at(-2)?.lower === "ever") return false;
  return (
    /^(?:which|who|whose|and|but|or|since|because|if|when|as)$/.test(last) ||
    (/^(?:because|since)$/.test(lower) ? PARTLY.test(last) : last === "that")
  );
}

/** How much of a reason it is: "mainly because it is old", "in part because it is old". */
const PARTLY = /^(?:part|mainly|mostly|partly|largely|chiefly|only|simply|precisely)$/;

/** "Choose people who decided lately, because …" orders, nothing happens; and with a mark inside it is not sure who acts. */
function isOrderOrOpen(left: readonly Word[]): boolean {
  return left[0]?.pos === "VERB" || left.some((word) => /^[,:;()]$/.test(word.text));
}

function tellsNow(right: readonly Word[]): boolean {
  const reason = subjectAt(right, 0);
  const verb = right[reason?.verb ?? -1];
  return verb !== undefined && (!isPastForm(verb) || /^(?:would|could|might)$/.test(verb.lower));
}
