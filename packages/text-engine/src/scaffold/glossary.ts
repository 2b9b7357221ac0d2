import type { Chapter } from "../chapter/parse.ts";
import { plainEmphasis } from "../chapter/emphasis.ts";
import type { GlossaryEntry } from "../personalized-chapter.ts";
import { findCurated } from "./curated.ts";
import type { Definition } from "./definitions.ts";
import type { ProseSentence } from "./prose.ts";

const MOST_CHAPTER_ENTRIES = 16;

/** An entry whose place in the output is not known yet. */
export type UnplacedEntry = Omit<GlossaryEntry, "firstUse">;

/**
 * What the chapter defines, and the domain words it uses without defining them. A term the author emphasises is the
 * author's to explain: the list says nothing about it.
 */
export function buildGlossary(
  chapter: Chapter,
  prose: ProseSentence[],
  definitions: Definition[],
): UnplacedEntry[] {
  const own = definitions
    .slice(0, MOST_CHAPTER_ENTRIES)
    .map(({ term, sentence }) => ({ term, definition: sentence, source: "chapter" as const }));
  const itsOwn = [...definitions.map(({ term }) => term), ...plainEmphasis(chapter)];
  return [...own, ...findCurated(prose, new Set(itsOwn.map((term) => term.toLowerCase())))];
}
