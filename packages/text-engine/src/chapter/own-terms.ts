import { FUNCTION_WORDS } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";
import { wordsOf } from "../text/words.ts";
import { headingText } from "./block-id.ts";
import type { Chapter } from "./parse.ts";
import { plainOf } from "./passage.ts";

/** A word met this often belongs to the chapter's vocabulary. */
const REPEATED = 5;
const EMPHASIS = /(\*\*\*|\*\*|__|\*|_)(?=\S)([^*_\n]{2,80}?)(?<=\S)\1/g;
/** Openings an author repeats without speaking of anything. */
const SIGNPOSTS = /\b(?:note|notice|remember|recall|observe) that\b|\b(?:in fact|of course)\b/gi;
const EVERYDAY = new Set(
  "use make need want like see get many thing way also however example usually often".split(" ").map(stemOf),
);

/**
 * Stems of the chapter's own vocabulary, which stays as it is: the words of its headings, what it emphasises, what it repeats.
 */
export function ownTerms(chapter: Chapter): ReadonlySet<string> {
  const terms = new Set<string>();
  const take = (text: string): void => {
    for (const word of wordsOf(text))
      if (word.length > 2 && !FUNCTION_WORDS.has(word.toLowerCase())) terms.add(stemOf(word));
  };
  const counts = new Map<string, number>();
  for (const part of chapter.parts) {
    if (part.kind === "heading") take(headingText(chapter.source.slice(part.start, part.end)).title);
    for (const passage of part.passages) {
      for (const match of passage.text.matchAll(EMPHASIS)) take(match[2] ?? "");
      for (const word of wordsOf(plainOf(passage, passage.text).replace(SIGNPOSTS, "")))
        counts.set(stemOf(word), (counts.get(stemOf(word)) ?? 0) + 1);
    }
  }
  for (const [stem, count] of counts) {
    if (count >= REPEATED && stem.length > 3 && !FUNCTION_WORDS.has(stem) && !EVERYDAY.has(stem))
      terms.add(stem);
  }
  return terms;
}
