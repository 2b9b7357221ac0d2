import { headingText } from "../chapter/block-id.ts";
import type { Chapter } from "../chapter/parse.ts";
import { plainOf } from "../chapter/passage.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { splitSentences } from "../text/sentences.ts";
import { stemOf } from "../text/stem.ts";
import { wordsOf } from "../text/words.ts";

/** What a sentence speaks of: the stems of its content words, and of pairs of them that stand side by side. */
export type Concepts = ReadonlySet<string>;

const SHORTEST_WORD = 3;
/** A heading names what its section is about: its words count like those of so many sentences. */
const HEADING_SENTENCES = 3;

export function conceptsOf(plain: string): Concepts {
  const concepts = new Set<string>();
  let previous = "";
  for (const word of wordsOf(plain)) {
    const isContent = word.length >= SHORTEST_WORD && !FUNCTION_WORDS.has(word.toLowerCase());
    const stem = isContent ? stemOf(word) : "";
    if (stem) concepts.add(stem);
    if (stem && previous) concepts.add(`${previous} ${stem}`);
    previous = stem;
  }
  return concepts;
}

/** In how many sentences of the chapter each concept is spoken of. */
export function countConcepts(chapter: Chapter): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (plain: string, weight: number): void => {
    for (const concept of conceptsOf(plain)) counts.set(concept, (counts.get(concept) ?? 0) + weight);
  };
  for (const part of chapter.parts) {
    if (part.kind === "heading")
      add(headingText(chapter.source.slice(part.start, part.end)).title, HEADING_SENTENCES);
    for (const passage of part.passages)
      for (const { start, end } of splitSentences(passage.text))
        add(plainOf(passage, passage.text.slice(start, end)), 1);
  }
  return counts;
}
