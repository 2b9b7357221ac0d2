import { headingText } from "../chapter/block-id.ts";
import type { Chapter } from "../chapter/parse.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";
import { wordsOf } from "../text/words.ts";
import type { ProseSentence } from "./prose.ts";

/** What a sentence speaks of: the stems of its content words, and of pairs of them that stand side by side. */
export type Concepts = ReadonlySet<string>;

const SHORTEST_WORD = 3;
/** A heading names what its section is about: its words count like those of so many sentences. */
const HEADING_SENTENCES = 3;

export function conceptsOf(words: string[]): Concepts {
  const concepts = new Set<string>();
  let previous = "";
  for (const word of words) {
    const isContent = word.length >= SHORTEST_WORD && !FUNCTION_WORDS.has(word.toLowerCase());
    const stem = isContent ? stemOf(word) : "";
    if (stem) concepts.add(stem);
    if (stem && previous) concepts.add(`${previous} ${stem}`);
    previous = stem;
  }
  return concepts;
}

/** In how many sentences of the chapter each concept is spoken of. */
export function countConcepts(chapter: Chapter, prose: ProseSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (words: string[], weight: number): void => {
    for (const concept of conceptsOf(words)) counts.set(concept, (counts.get(concept) ?? 0) + weight);
  };
  for (const { kind, start, end } of chapter.parts) {
    if (kind === "heading")
      add(wordsOf(headingText(chapter.source.slice(start, end)).title), HEADING_SENTENCES);
  }
  for (const { words } of prose) add(words, 1);
  return counts;
}
