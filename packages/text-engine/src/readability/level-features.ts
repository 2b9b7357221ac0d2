import { ENTRIES } from "../lexicon/index.ts";
import { WORD_INDEX } from "../lexicon/word-index.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { splitSentences } from "../text/sentences.ts";
import { stemOf } from "../text/stem.ts";
import { wordsOf } from "../text/words.ts";
import { countSyllables } from "./syllables.ts";

/** What tells the level of a text. Shares are of all words; none depends on how long the text is. */
export type LevelFeatures = {
  /** Natural logarithm of the mean sentence length in words. */
  sentenceLength: number;
  /** Standard deviation of the sentence length in words: hard texts mix long and short. */
  sentenceSpread: number;
  /** The middle sentence length in words: a few very long ones do not move it. */
  medianSentence: number;
  /** Different stems in windows of 100 words, as a share. */
  variety: number;
  /** Words of three syllables or more. */
  longWords: number;
  /** Mean letters of a word. */
  wordLength: number;
  /** Different words for which the lexicon knows a plainer one, as a share of the different words. */
  replaceable: number;
  /** Words that carry content rather than grammar. */
  contentWords: number;
  lyAdverbs: number;
  ingForms: number;
  formsOfBe: number;
  auxiliaries: number;
  ands: number;
  /** Words of everyday telling. */
  everyday: number;
};

/** Words the lexicon itself uses for harder ones: plain, whatever else may replace them somewhere. */
const PLAIN = new Set(ENTRIES.flatMap(({ replacement }) => replacement.split(" ")));
const FORMS_OF_BE = new Set("is are was were be".split(" "));
const AUXILIARIES = new Set("have has had will can do did".split(" "));
const EVERYDAY = new Set("very also because many people but so good lot more now things want can".split(" "));

/**
 * Measures blocks of plain prose; the end of each ends a sentence. Null without a sentence.
 * @source Windows of words: Covington & McFall (2010), Cutting the Gordian knot: the moving-average type-token ratio,
 * Journal of Quantitative Linguistics 17. Lexical density: Ure (1971).
 */
export function levelFeatures(
  blocks: readonly string[],
): { words: number; sentences: number; features: LevelFeatures } | null {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flat();
  const lengths = sentences.map((sentence) => sentence.length);
  if (lengths.length === 0) return null;
  const mean = words.length / lengths.length;
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / lengths.length;
  const share = (test: (word: string) => boolean): number => words.filter(test).length / words.length;
  const stems = words.map(stemOf);
  const features = {
    sentenceLength: Math.log(mean),
    sentenceSpread: Math.sqrt(variance),
    medianSentence: lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0,
    variety: variety(stems),
    longWords: share((word) => countSyllables(word) >= 3),
    wordLength: words.join("").length / words.length,
    replaceable: replaceableShare(words),
    contentWords: share((word) => !FUNCTION_WORDS.has(word)),
    lyAdverbs: share((word) => /..ly$/.test(word) && word.length > 4),
    ingForms: share((word) => word.endsWith("ing") && word.length > 4),
    formsOfBe: share((word) => FORMS_OF_BE.has(word)),
    auxiliaries: share((word) => AUXILIARIES.has(word)),
    ands: share((word) => word === "and"),
    everyday: share((word) => EVERYDAY.has(word)),
  };
  return { words: words.length, sentences: sentences.length, features };
}

function sentencesOf(block: string): string[][] {
  return splitSentences(block)
    .map((span) => wordsOf(block.slice(span.start, span.end)).map((word) => word.toLowerCase()))
    .filter((words) => words.length > 0);
}

function replaceableShare(words: readonly string[]): number {
  const different = new Set(words);
  return [...different].filter((word) => WORD_INDEX.has(word) && !PLAIN.has(word)).length / different.size;
}

/** Words of a window, and from one window to the next. */
const WINDOW = 100;
const STEP = 10;

function variety(stems: readonly string[]): number {
  let sum = 0;
  let windows = 0;
  for (let at = 0; at === 0 || at + WINDOW <= stems.length; at += STEP) {
    const window = stems.slice(at, at + WINDOW);
    sum += new Set(window).size / window.length;
    windows += 1;
  }
  return sum / windows;
}
