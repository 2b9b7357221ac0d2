import type { Match } from "../../lexicon/lookup.ts";
import { inflectVerb, VERB_FORMS } from "../../text/inflect.ts";
import { stemOf } from "../../text/stem.ts";
import type { Sentence, Word } from "../sentence.ts";

/** "expel them" is no "throw out them": a pronoun would have to stand inside. */
export function partsFromObject({ entry }: Match, next: Word | undefined): boolean {
  return (
    entry.kind === "verb" &&
    / (?:out|up|down|off|away|back)$/.test(entry.replacement) &&
    /^(?:it|him|them|us|me|you)$/.test(next?.lower ?? "")
  );
}

/** "people acquire it" is no "people get it", which is to understand; "get it from" is safe. */
export function isToGrasp({ entry }: Match, next: Word | undefined, behind: Word | undefined): boolean {
  return (
    entry.replacement === "get" &&
    /^(?:it|him|them|her|us|me|you)$/.test(next?.lower ?? "") &&
    !(behind?.pos === "NOUN" || behind?.pos === "ADJ" || behind?.lower === "from")
  );
}

/** "kept maintaining" is no "kept keeping", "got obtaining" no "got getting". */
export function doublesVerb({ entry }: Match, before: Word | undefined): boolean {
  return (
    entry.kind === "verb" &&
    before !== undefined &&
    VERB_FORMS.some((form) => inflectVerb(entry.replacement, form) === before.lower)
  );
}

/** "matched" beside "matching". */
function isFormOf(word: string, other: string): boolean {
  return word.length > 5 && other.length > 5 && stemOf(word) === stemOf(other);
}

/** "a charming, charismatic man", "each matched by a corresponding cut": the plain word stands there already. */
export function isSaidBeside({ words }: Sentence, at: number, replacement: string): boolean {
  if (replacement.length <= 3) return false;
  const near = words.slice(Math.max(0, at - 3), at + 4).filter((_, place) => place !== Math.min(at, 3));
  return near.some(({ lower }) => lower === replacement || isFormOf(lower, replacement));
}
