import { SCHOLARLY_MARKERS } from "../lexicon/scholarly-markers.ts";
import { wordsOf } from "../text/words.ts";
import type { Chapter } from "./parse.ts";
import { plainOf } from "./passage.ts";

/** So many different markers make a text scholarly, however short … */
const LEAST_MARKERS = 2;
/** … and so large a share of its different words in one of some length. */
const LEAST_SHARE = 0.015;

/** Whether a chapter is of science or technology, told by the words it uses. */
export function isScholarly(chapter: Chapter): boolean {
  const words = new Set<string>();
  for (const part of chapter.parts)
    for (const passage of part.passages)
      for (const word of wordsOf(plainOf(passage, passage.text))) words.add(word.toLowerCase());
  let markers = 0;
  for (const word of words) if (isMarker(word)) markers += 1;
  return markers >= Math.max(LEAST_MARKERS, LEAST_SHARE * words.size);
}

function isMarker(word: string): boolean {
  return (
    SCHOLARLY_MARKERS.has(word) ||
    (word.endsWith("s") && SCHOLARLY_MARKERS.has(word.slice(0, -1))) ||
    (word.endsWith("ies") && SCHOLARLY_MARKERS.has(`${word.slice(0, -3)}y`)) ||
    (word.endsWith("es") && SCHOLARLY_MARKERS.has(word.slice(0, -2)))
  );
}
