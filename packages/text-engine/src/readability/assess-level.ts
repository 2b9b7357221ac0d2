import { parseChapter } from "../chapter/parse.ts";
import { plainOf } from "../chapter/passage.ts";
import type { Level } from "../level.ts";
import { type LevelFeatures, levelFeatures } from "./level-features.ts";

/** The level a text is written for. `score` runs from about -1 (easy) over 0 to about 1 (hard). */
export type AssessedLevel = { level: Level; score: number };

/** Under so many words the shares behind the score swing with every sentence. */
const MIN_WORDS = 100;
const MIN_SENTENCES = 5;

/**
 * How each measure counts: its weight for one `spread` above what is `typical`. A ridge regression over news texts
 * written at three levels by teachers.
 * @source Vajjala & Lučić (2018), OneStopEnglish corpus, BEA workshop.
 */
const WEIGHTS: Readonly<Record<keyof LevelFeatures, { typical: number; spread: number; weight: number }>> = {
  sentenceLength: { typical: 2.975, spread: 0.1863, weight: -0.039 },
  sentenceSpread: { typical: 9.341, spread: 2.014, weight: 0.186 },
  medianSentence: { typical: 18.89, spread: 4.067, weight: 0.121 },
  variety: { typical: 0.7206, spread: 0.03083, weight: 0.166 },
  longWords: { typical: 0.1368, spread: 0.03137, weight: -0.001 },
  wordLength: { typical: 4.628, spread: 0.2271, weight: -0.081 },
  replaceable: { typical: 0.09451, spread: 0.03608, weight: 0.306 },
  contentWords: { typical: 0.53, spread: 0.03364, weight: -0.105 },
  lyAdverbs: { typical: 0.01059, spread: 0.00504, weight: 0.079 },
  ingForms: { typical: 0.02776, spread: 0.01111, weight: 0.124 },
  formsOfBe: { typical: 0.03451, spread: 0.009511, weight: 0.014 },
  auxiliaries: { typical: 0.02199, spread: 0.007731, weight: -0.061 },
  ands: { typical: 0.02564, spread: 0.007154, weight: -0.035 },
  everyday: { typical: 0.0338, spread: 0.01378, weight: -0.102 },
};

/** Scores between these are intermediate: halfway between the means of neighbouring levels. */
const BORDERS = { low: -0.33, high: 0.36 };

/**
 * The level of a chapter's prose, by its sentences and words; neither its length nor its layout counts. Finer than a
 * grade: it sees variety, connectives and forms of words. Null where the text is not English or too short to tell.
 * @throws EngineError too_complex
 */
export function assessLevel(markdown: string): AssessedLevel | null {
  const chapter = parseChapter(markdown);
  if (chapter.language !== "en") return null;
  const blocks = chapter.parts.flatMap((part) =>
    part.passages.map((passage) => plainOf(passage, passage.text)),
  );
  const measured = levelFeatures(blocks);
  if (!measured || measured.words < MIN_WORDS || measured.sentences < MIN_SENTENCES) return null;
  const score = scoreOf(measured.features);
  const level = score < BORDERS.low ? "beginner" : score < BORDERS.high ? "intermediate" : "advanced";
  return { level, score: Math.round(score * 1000) / 1000 };
}

function scoreOf(features: LevelFeatures): number {
  return (Object.keys(WEIGHTS) as (keyof LevelFeatures)[]).reduce((sum, name) => {
    const { typical, spread, weight } = WEIGHTS[name];
    return sum + (weight * (features[name] - typical)) / spread;
  }, 0);
}
