import type { Word } from "../../sentence.ts";
import { countWords, hasMainClause, type Splitter } from "./clause.ts";
import { awaitsVerb } from "./goes-on.ts";
import { countOf } from "./mark.ts";
import { hasNegation } from "./negation.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { isFiniteVerb, isPast } from "./verb.ts";

const MIN_LEFT = 4;
const MIN_RIGHT = 6;

/** Nouns whose "that" clause tells what they are. */
const IDEAS =
  /^(?:idea|fact|belief|claim|hope|fear|view|theory|rule|possibility|news|principle|argument|promise|feeling|thought|notion|conviction|assumption|suspicion|danger|risk|condition)$/;

/** What leads to another verb inside the clause. */
const LEADS_ON =
  /^(?:and|or|but|that|which|who|whose|where|when|while|because|if|unless|until|as|so|than|how|what|why|whether|once)$/;

/** "He had a plan: a row of tunnels beside the river" → "He had a plan. This was a row of tunnels beside the river". */
export const splitColonName: Splitter = (joint) => {
  const { sentence, from, at } = joint;
  const next = sentence.words[at + 1];
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (
    sentence.words[at]?.text !== ":" ||
    countOf(joint, ":") !== 1 ||
    !next ||
    !/^(?:an?|the)$/.test(next.lower)
  )
    return null;
  if (countWords(left) < MIN_LEFT || countWords(right) < MIN_RIGHT || !hasMainClause(left)) return null;
  if (
    !namesOne(left) ||
    hasNegation(left.filter(({ lower }) => lower !== "only")) ||
    left.some(({ lower }) => /^(?:if|when|whether)$/.test(lower))
  )
    return null;
  return isOneThing(right)
    ? [stopEdit(gapBefore(sentence, at), next, isPast(left) ? "This was" : "This is")]
    : null;
};

/** "a plan", "one way", at the end; or "only one of them is left". */
function namesOne(left: readonly Word[]): boolean {
  const last = lastNounPhrase(left);
  if (last && /^(?:an?|one|another)$/.test(last[0]?.lower ?? "")) return true;
  return left.some(({ lower }, at) => lower === "one" && left[at - 1]?.lower === "only");
}

function lastNounPhrase(left: readonly Word[]): readonly Word[] | null {
  for (let start = Math.max(0, left.length - 5); start < left.length; start += 1) {
    const phrase = nounPhraseAt(left, start);
    if (phrase?.end === left.length && !phrase.plural && phrase.head.pos === "NOUN") return left.slice(start);
  }
  return null;
}

/** One noun phrase and what describes it: no row, and no clause of its own. */
function isOneThing(right: readonly Word[]): boolean {
  const phrase = nounPhraseAt(right, 0);
  if (!phrase || phrase.plural || phrase.head.pos !== "NOUN" || awaitsVerb(right)) return false;
  if (
    right.some(
      ({ text }, at) =>
        (text === "," && !/^(?:which|who|where)$/.test(right[at + 1]?.lower ?? "")) || /^[:;"“”]$/.test(text),
    )
  )
    return false;
  const relative = right.findIndex(({ lower }) => /^(?:that|which|who|where|whose)$/.test(lower));
  const own = right.slice(0, relative < 0 ? undefined : relative);
  if (
    own.some(
      (word, at) => isFiniteVerb(word, at, own) || (word.lower === "and" && own[at + 1]?.pos === "DET"),
    )
  )
    return false;
  if (relative >= 0 && hasSecondVerb(right.slice(relative + 1))) return false;
  const verbs = right.filter(isFiniteVerb).length;
  return relative < 0 || right[relative]?.lower !== "that" || verbs === 1 || !IDEAS.test(phrase.head.lower);
}

/** "a job that comes after a long one has to wait": behind the clause of "that" a verb of the whole stands, and nothing led to it. */
function hasSecondVerb(clause: readonly Word[]): boolean {
  const verbs = clause.flatMap((word, at) => (isFiniteVerb(word, at, clause) ? [at] : []));
  const [first, second] = verbs;
  if (first === undefined || second === undefined) return false;
  return !clause.slice(first + 1, second).some(({ pos, lower }) => LEADS_ON.test(lower) || pos === "AUX");
}
