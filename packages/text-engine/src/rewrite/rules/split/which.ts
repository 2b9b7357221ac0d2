import type { Word } from "../../sentence.ts";
import { antecedentOf } from "./antecedent.ts";
import { countWords, hasMainClause, MIN_HALF_WORDS, type Splitter } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { addsMore, goesOn, joinsAnother } from "./goes-on.ts";
import { isHearsay } from "./hearsay.ts";
import { isOpen, mainSubject } from "./main-subject.ts";
import { isFiniteVerb } from "./verb.ts";
import { BRINGS_ABOUT, pointsAtClause, tellsEffect } from "./which-clause.ts";
import {
  isContrast,
  isFirstOfTwo,
  isInParticiple,
  isInPhrase,
  isMetFirst,
  namesAnew,
  shortName,
  SOMEBODY,
} from "./which-noun.ts";

/** "…, which is similar to …": what is compared may be the whole clause. */
const COMPARING = /^(?:similar|like|different|equivalent|identical|analogous|same|what)$/;

/** "…, which means that it stops" → "…. This means that it stops"; ", which" after a simple noun repeats the noun. */
export const splitWhich: Splitter = ({ sentence, from, at }) => {
  const comma = sentence.words[at]?.text === "," ? 1 : 0;
  const [which, next] = sentence.words.slice(at + comma, at + comma + 2);
  const isPerson = which?.lower === "who";
  if (!next || (which?.lower !== "which" && !isPerson)) return null;
  const left = sentence.words.slice(from, at);
  if (isPerson && /^sides?$/.test(left.at(-1)?.lower ?? "")) return null;
  if (isOpen(left) && sentence.words.slice(at + comma).some(({ text }, place) => text === "," && place > 0))
    return null;
  if (isPerson && left.some(({ lower }, place) => lower === "who" && left[place - 1]?.text === ","))
    return null;
  const isReason =
    which.lower === "which" && next.lower === "is" && sentence.words[at + comma + 2]?.lower === "why";
  if (comma === 0 && (isPerson || !(isReason || isMetFirst(left)))) return null;
  const right = sentence.words.slice(at + comma + 1);
  const end = gapBefore(sentence, at);
  const place = right.findIndex((word) => word.pos !== "ADV");
  const verb = right[place];
  if (!verb || !hasMainClause(afterMark(left)) || countWords(right) < MIN_HALF_WORDS - 1) return null;
  if (!isFiniteVerb(verb, place, right) || isFigure(right[place + 1]) || isOpenToDoubt(left, right, verb))
    return null;
  const ofClause = [stopEdit(end, next, "This")];
  if (!isPerson && verb.lower === "is" && /^(?:why|how)$/.test(right[place + 1]?.lower ?? ""))
    return ofClause;
  if (!isPerson && comma === 1 && (pointsAtClause(right, place) || tellsEffect(left, verb))) return ofClause;
  if (!isPerson && comma === 1 && endsInPredicate(left) && !goesOn(right)) return ofClause;
  if (compares(right, place) || goesOn(right) || namesFurtherLeft(left, right, place) || isInParticiple(left))
    return null;
  if (!isPerson && comma === 1 && !sentence.fields.has("science") && SOMEBODY.test(left.at(-1)?.lower ?? ""))
    return ofClause;
  const antecedent = shortName(left) ?? antecedentOf(left, verb, isPerson);
  if (antecedent) return [stopEdit(end, next, antecedent.text)];
  return !isPerson && comma === 1 && BRINGS_ABOUT.test(verb.lower) ? ofClause : null;
};

/** "which helped, and which led", "unlike news, which", "not only the mill, which": no sentence of its own, or of another noun. */
function isOpenToDoubt(left: readonly Word[], right: readonly Word[], verb: Word): boolean {
  return (
    isHearsay(left) ||
    joinsAnother(right) ||
    addsMore(right) ||
    isContrast(left) ||
    isFirstOfTwo(left, right) ||
    verb.lower === "equals" ||
    /^(?:is|was) to say$/.test(said(right, 3)) ||
    left.some(
      ({ lower }, at) => lower === "not" && /^(?:alone|only|just|merely)$/.test(left[at + 1]?.lower ?? ""),
    )
  );
}

/** "hardly anybody died, which …", "it is cheap, which …": no noun stands behind the verb, so the clause is meant. */
function endsInPredicate(left: Word[]): boolean {
  const subject = mainSubject(left);
  if (!subject || subject.hasClause) return false;
  return left.slice(subject.verb + 1).every(({ pos }) => /^(?:ADV|ADJ|VERB|AUX|PART)$/.test(pos));
}

function compares(right: readonly Word[], place: number): boolean {
  const end = place + (right[place + 1]?.lower === "not" ? 4 : 3);
  return right.slice(place + 1, end).some(({ lower }) => COMPARING.test(lower));
}

/** "one type in the core language, which is the slice": what is named anew may be the noun further left. */
function namesFurtherLeft(left: readonly Word[], right: readonly Word[], place: number): boolean {
  return (
    /^(?:is|are|was|were)$/.test(right[place]?.lower ?? "") &&
    namesAnew(right[place + 1]) &&
    isInPhrase(left) &&
    !shortName(left)
  );
}

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
