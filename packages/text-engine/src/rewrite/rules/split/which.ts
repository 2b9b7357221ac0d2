import type { Word } from "../../sentence.ts";
import { antecedentOf } from "./antecedent.ts";
import { countWords, hasMainClause, MIN_HALF_WORDS, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { goesOn, joinsAnother } from "./goes-on.ts";
import { isFiniteVerb } from "./verb.ts";
import { BRINGS_ABOUT, isLikeness, judges, saysOfClause } from "./which-clause.ts";
import { isContrast, isInParticiple, isInPhrase, isMetFirst, namesAnew, shortName } from "./which-noun.ts";

/** "…, which is similar to …": what is compared may be the whole clause. */
const COMPARING = /^(?:similar|like|different|equivalent|identical|analogous|same|what)$/;

/** "…, which means that it stops" → "…. This means that it stops"; ", which" after a simple noun repeats the noun. */
export const splitWhich: Splitter = ({ sentence, from, at }) => {
  const comma = sentence.words[at]?.text === "," ? 1 : 0;
  const [which, next] = sentence.words.slice(at + comma, at + comma + 2);
  const isPerson = which?.lower === "who";
  if (!next || (which?.lower !== "which" && !isPerson)) return null;
  const left = sentence.words.slice(from, at);
  if (isPerson && left.some(({ lower }, place) => lower === "who" && left[place - 1]?.text === ","))
    return null;
  const isReason =
    which.lower === "which" && next.lower === "is" && sentence.words[at + comma + 2]?.lower === "why";
  if (comma === 0 && (isPerson || !(isReason || isMetFirst(left)))) return null;
  const right = sentence.words.slice(at + comma + 1);
  const end = gapBefore(sentence, at);
  const place = right.findIndex((word) => word.pos !== "ADV");
  const verb = right[place];
  if (
    joinsAnother(right) ||
    isContrast(left) ||
    verb?.lower === "equals" ||
    /^(?:is|was) to say$/.test(said(right, 3))
  )
    return null;
  if (
    left.some(
      ({ lower }, index) =>
        lower === "not" && /^(?:alone|only|just|merely)$/.test(left[index + 1]?.lower ?? ""),
    )
  )
    return null;
  if (!verb || !hasMainClause(afterMark(left)) || countWords(right) < MIN_HALF_WORDS - 1) return null;
  if (!isFiniteVerb(verb, place, right) || isFigure(right[place + 1])) return null;
  if (!isPerson && verb.lower === "is" && /^(?:why|how)$/.test(right[place + 1]?.lower ?? ""))
    return [stopEdit(end, next, "This")];
  if (!isPerson && comma === 1 && saysOfClause(right, place)) return [stopEdit(end, next, "This")];
  if (!isPerson && comma === 1 && judges(right, place)) return [stopEdit(end, next, "This")];
  if (!isPerson && comma === 1 && isLikeness(right, place)) return [stopEdit(end, next, "This")];
  if (
    right
      .slice(place + 1, place + (right[place + 1]?.lower === "not" ? 4 : 3))
      .some((word) => COMPARING.test(word.lower)) ||
    goesOn(right)
  )
    return null;
  if (
    ["is", "are", "was", "were"].includes(verb.lower) &&
    namesAnew(right[place + 1]) &&
    isInPhrase(left) &&
    !shortName(left)
  )
    return null;
  if (isInParticiple(left)) return null;
  const antecedent = shortName(left) ?? antecedentOf(left, verb, isPerson);
  if (antecedent) return [stopEdit(end, next, antecedent.text)];
  return !isPerson && comma === 1 && BRINGS_ABOUT.test(verb.lower) ? [stopEdit(end, next, "This")] : null;
};

/** The first so many of these words. */
export function said(words: readonly Word[], count: number): string {
  return words
    .slice(0, count)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "…, which is 60%": a figure speaks of the whole clause, not of its last noun. */
function isFigure(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === "NUM" || /^[€$£]?\d/.test(word.text));
}

/** What stands behind the last colon or semicolon. */
function afterMark(left: Word[]): Word[] {
  return left.slice(left.findLastIndex((word) => /^[:;]$/.test(word.text)) + 1);
}
