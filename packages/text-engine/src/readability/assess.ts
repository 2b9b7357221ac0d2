import { parseChapter } from "../chapter/parse.ts";
import { plainOf } from "../chapter/passage.ts";
import type { Readability } from "../personalized-chapter.ts";
import { sumCounts } from "../rewrite/outcome.ts";
import { fleschKincaidGrade } from "./flesch-kincaid.ts";
import { countText, type TextCounts } from "./text-counts.ts";

/** Fewer words than this say nothing about a grade. */
const MIN_WORDS = 100;
/**
 * Silent reading of English non-fiction, words a minute.
 * @source Brysbaert (2019), How many words do we read per minute?, Journal of Memory and Language 109.
 */
const WORDS_PER_MINUTE = 238;

/**
 * Measures of a chapter's prose; code, maths, tables and headings do not count. Null when the text is not English
 * or has under a hundred words: the formulas do not apply there.
 * @throws EngineError too_complex
 */
export function assessReadability(markdown: string): Readability | null {
  const chapter = parseChapter(markdown);
  if (chapter.language !== "en") return null;
  return toReadability(
    sumCounts(
      chapter.parts.flatMap((part) =>
        part.passages.map((passage) => countText(plainOf(passage, passage.text))),
      ),
    ),
  );
}

/** The measures for these counts, null when there is too little text. */
export function toReadability(counts: TextCounts): Readability | null {
  if (counts.words < MIN_WORDS) return null;
  return {
    grade: round(fleschKincaidGrade(counts), 2),
    wordsPerSentence: round(counts.words / counts.sentences, 1),
    hardWordShare: round(counts.hardWords / counts.words, 3),
    words: counts.words,
    minutes: round(counts.words / WORDS_PER_MINUTE, 1),
  };
}

function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
