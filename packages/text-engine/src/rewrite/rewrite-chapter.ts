import { isEnglish } from "../chapter/language.ts";
import { ownTerms } from "../chapter/own-terms.ts";
import type { Chapter } from "../chapter/parse.ts";
import { type PassageText, plainOf } from "../chapter/passage.ts";
import type { Level } from "../level.ts";
import { countText } from "../readability/text-counts.ts";
import { keepAbove, keepBelow, meetHalfway } from "./order.ts";
import { type ChapterOutcome, composePassage, type PassagePlan } from "./outcome.ts";
import { type PlacedSentence, readSentences } from "./read-sentences.ts";
import { rewriteSentence, type SentenceResult } from "./rewrite-sentence.ts";
import { RULE_SETS } from "./rule-set.ts";

type ReadPassage = { passage: PassageText; sentences: PlacedSentence[] };

/**
 * The whole chapter by the rules of one level, in grade order by construction: beginner is never harder than the
 * original, intermediate lies between them, advanced is never easier than the original.
 */
export function rewriteChapter(chapter: Chapter, level: Level): ChapterOutcome {
  const terms = ownTerms(chapter);
  const parts = chapter.parts.map((part) =>
    part.passages.map((passage) => readPassageSentences(passage, terms)),
  );
  const read = parts.flat();
  const results = resultsAt(read, level);
  let next = 0;
  return parts.map((passages) =>
    passages.map(({ passage, sentences }) => {
      const own = results.slice(next, next + sentences.length);
      next += sentences.length;
      const plan: PassagePlan = { passage, spans: sentences.map((sentence) => sentence.span), results: own };
      return composePassage(plan);
    }),
  );
}

function readPassageSentences(passage: PassageText, terms: ReadonlySet<string>): ReadPassage {
  return { passage, sentences: readSentences(passage, terms) };
}

function resultsAt(read: ReadPassage[], level: Level): SentenceResult[] {
  if (level === "advanced") return keepAbove(runRules(read, "advanced"));
  const beginner = keepBelow(runRules(read, "beginner"));
  return level === "beginner" ? beginner : meetHalfway(beginner, runRules(read, "intermediate"));
}

function runRules(read: ReadPassage[], level: Level): SentenceResult[] {
  return read.flatMap(({ passage, sentences }) => {
    const plain = (text: string): string => plainOf(passage, text);
    const operations = isEnglish(plain(passage.text)) ? RULE_SETS[level] : [];
    const gradeRule = level === "advanced" ? "any" : "not higher";
    return sentences.map((sentence) => rewriteSentence(sentence, operations, gradeRule, plain));
  });
}

/** Counts of a passage as it stands. */
export function countPassage(passage: PassageText): ReturnType<typeof countText> {
  return countText(plainOf(passage, passage.text));
}
