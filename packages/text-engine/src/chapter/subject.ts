import type { Field } from "../lexicon/field.ts";
import { SCHOLARLY_MARKERS } from "../lexicon/scholarly-markers.ts";
import { SOCIETY_MARKERS } from "../lexicon/society-markers.ts";
import { wordsOf } from "../text/words.ts";
import type { Chapter } from "./parse.ts";
import { plainOf } from "./passage.ts";

/** So many different markers make a text one of their field, however short … */
const LEAST_MARKERS = 2;
/** … and so large a share of its different words in one of some length. */
const LEAST_SHARE = 0.015;

const MARKERS: readonly (readonly [Field, ReadonlySet<string>])[] = [
  ["science", SCHOLARLY_MARKERS],
  ...Object.entries(SOCIETY_MARKERS).map(
    ([field, words]) => [field as Field, new Set(words.trim().split(/\s+/))] as const,
  ),
];

/** The fields a chapter belongs to, told by the words it uses. */
export function fieldsOf(chapter: Chapter): ReadonlySet<Field> {
  const words = new Set<string>();
  for (const part of chapter.parts)
    for (const passage of part.passages)
      for (const word of wordsOf(plainOf(passage, passage.text))) words.add(word.toLowerCase());
  const least = Math.max(LEAST_MARKERS, LEAST_SHARE * words.size);
  const fields = new Set<Field>();
  for (const [field, markers] of MARKERS) {
    let found = 0;
    for (const word of words) if (isMarker(word, markers)) found += 1;
    if (found >= least) fields.add(field);
  }
  return fields;
}

function isMarker(word: string, markers: ReadonlySet<string>): boolean {
  return (
    markers.has(word) ||
    (word.endsWith("s") &&
      (markers.has(word.slice(0, -1)) ||
        (word.endsWith("ies") && markers.has(`${word.slice(0, -3)}y`)) ||
        (word.endsWith("es") && markers.has(word.slice(0, -2)))))
  );
}
