import { isEnglish } from "../chapter/language.ts";
import { ownTerms } from "../chapter/own-terms.ts";
import type { Chapter, ChapterPart } from "../chapter/parse.ts";
import { type PassageText, plainOf } from "../chapter/passage.ts";
import type { Level } from "../level.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";
import { wordsOf } from "../text/words.ts";
import type { Question } from "./ask-writer.ts";

/** Passages of fewer words leave a writer nothing to do. */
const FEWEST_WORDS = 6;

/** A question and where its passage stands: the index of its part, and of the passage within that. */
export type PlacedQuestion = Question & { part: number; index: number };

/** The passages worth asking another writer about, in reading order; none when the chapter is not English. */
export function listQuestions(chapter: Chapter, level: Level): PlacedQuestion[] {
  if (chapter.language !== "en") return [];
  const terms = ownTerms(chapter);
  return chapter.parts.flatMap((part, at) =>
    part.passages.flatMap((passage, index) => {
      const plain = plainOf(passage, passage.text);
      const isWorthIt = wordsOf(plain).length >= FEWEST_WORDS && isEnglish(plain);
      return isWorthIt
        ? [{ ...questionOf(part, passage, terms, level), part: at, index, key: keyOf(part, index) }]
        : [];
    }),
  );
}

/** Names a passage: the id of its block, which holds a hash of its text, and its place in the block. */
function keyOf(part: ChapterPart, index: number): string {
  return `${part.id}/${index}`;
}

function questionOf(
  part: ChapterPart,
  passage: PassageText,
  terms: ReadonlySet<string>,
  level: Level,
): Omit<Question, "key"> {
  const own = new Map<string, string>();
  // The writer's words alone: what stands behind a placeholder is kept by the placeholder.
  for (const word of wordsOf(passage.text)) {
    const stem = stemOf(word);
    if (terms.has(stem) && !FUNCTION_WORDS.has(word.toLowerCase())) own.set(stem, own.get(stem) ?? word);
  }
  return { blockId: part.id, passage, terms: [...own.values()], level };
}
