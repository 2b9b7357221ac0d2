import { assemble } from "./assemble.ts";
import { type Chapter, parseChapter } from "./chapter/parse.ts";
import { composeOutput } from "./compose-output.ts";
import { EngineError } from "./errors.ts";
import { LEVELS, type Level } from "./level.ts";
import type { AdaptOptions } from "./options.ts";
import type { PersonalizedChapter } from "./personalized-chapter.ts";
import { toReadability } from "./readability/assess.ts";
import { withAnswers } from "./rewrite/answers.ts";
import { type ChapterOutcome, sumCounts, unchangedOutcome } from "./rewrite/outcome.ts";
import { countPassage, rewriteChapter } from "./rewrite/rewrite-chapter.ts";
import { placeEntries } from "./scaffold/first-use.ts";
import { buildScaffold } from "./scaffold/scaffold.ts";

/**
 * The chapter at a level: pure, synchronous, the same for the same input. By rules alone, or with the answers another
 * writer gave, each of which is verified again.
 * @throws EngineError too_complex, invalid_level
 */
export function adaptChapter(
  markdown: string,
  level: Level,
  options: AdaptOptions = {},
): PersonalizedChapter {
  const chapter = parseForLevel(markdown, level, options);
  const byRules = rewriteByRules(chapter, level, !options.sentence);
  const { answers } = options;
  const outcome = answers === undefined ? byRules : withAnswers(chapter, byRules, answers, level);
  return finishChapter(chapter, outcome, level, options);
}

/** Parses and checks what a caller sent. */
export function parseForLevel(markdown: string, level: Level, options: AdaptOptions): Chapter {
  if (!LEVELS.includes(level)) throw new EngineError("invalid_level", `Unknown level: ${String(level)}`);
  const chapter = parseChapter(markdown);
  return options.sentence ? { ...chapter, language: "en" } : chapter;
}

/** What the rules make of every passage; nothing, when the chapter is not English. */
export function rewriteByRules(chapter: Chapter, level: Level, isOrdered = true): ChapterOutcome {
  return chapter.language === "en"
    ? rewriteChapter(chapter, level, isOrdered)
    : unchangedOutcome(chapter, countPassage);
}

/** Splices, verifies, adds what the level adds around the text, and reports. */
function finishChapter(
  chapter: Chapter,
  outcome: ChapterOutcome,
  level: Level,
  options: AdaptOptions,
): PersonalizedChapter {
  const parts = assemble(chapter, outcome);
  const { additions, glossary, questions } = buildScaffold(chapter, level, options);
  const { markdown, blocks } = composeOutput(chapter, parts, additions);
  const passages = parts.flatMap((part) => part.outcomes);
  const before =
    chapter.language === "en" ? toReadability(sumCounts(passages.map((passage) => passage.before))) : null;
  return {
    level,
    markdown,
    language: chapter.language,
    blocks,
    before,
    after: before ? toReadability(sumCounts(passages.map((passage) => passage.after))) : null,
    glossary: placeEntries(glossary, parts, blocks),
    questions,
  };
}
