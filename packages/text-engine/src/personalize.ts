import { finishChapter, parseForLevel, rewriteByRules } from "./adapt.ts";
import type { Chapter } from "./chapter/parse.ts";
import type { Level } from "./level.ts";
import type { PersonalizeOptions } from "./options.ts";
import type { PersonalizedChapter } from "./personalized-chapter.ts";
import { acceptAnswer } from "./rewrite/answer.ts";
import type { ChapterOutcome, PassageOutcome } from "./rewrite/outcome.ts";
import { countPassage } from "./rewrite/rewrite-chapter.ts";
import { toOpenText } from "./rewrite/open-text.ts";
import { PROFILES } from "./rewrite/profile.ts";
import type { Rewriter } from "./rewrite/rewriter.ts";
import { ruleRewriter } from "./rewrite/rule-rewriter.ts";

/**
 * The chapter at a level with another writer's help. Whatever the writer returns is verified passage by passage; what
 * fails, and what it does not answer, is written by the rules. Never rejects because of the writer.
 * @throws EngineError too_complex, invalid_level
 */
export async function personalizeChapter(
  markdown: string,
  level: Level,
  options: PersonalizeOptions = {},
): Promise<PersonalizedChapter> {
  const chapter = parseForLevel(markdown, level, options);
  const byRules = rewriteByRules(chapter, level);
  const { rewriter = ruleRewriter } = options;
  const outcome =
    rewriter === ruleRewriter || chapter.language !== "en"
      ? byRules
      : await askRewriter(chapter, level, rewriter, byRules);
  return finishChapter(chapter, outcome, level, options);
}

async function askRewriter(
  chapter: Chapter,
  level: Level,
  rewriter: Rewriter,
  byRules: ChapterOutcome,
): Promise<ChapterOutcome> {
  const outcome: ChapterOutcome = [];
  for (const [at, part] of chapter.parts.entries()) {
    const passages: PassageOutcome[] = [];
    for (const [index, passage] of part.passages.entries()) {
      const fallback = byRules[at]?.[index] ?? unchanged(chapter, at, index);
      const answer = await ask(rewriter, part.id, toOpenText(passage.text), level);
      passages.push(acceptAnswer(passage, answer, fallback));
    }
    outcome.push(passages);
  }
  return outcome;
}

function unchanged(chapter: Chapter, at: number, index: number): PassageOutcome {
  const passage = chapter.parts[at]?.passages[index];
  const counts = countPassage(passage as NonNullable<typeof passage>);
  return { text: passage?.text ?? "", before: counts, after: counts, notes: [], refused: false };
}

/** The writer's answer, or null when it failed. */
async function ask(rewriter: Rewriter, blockId: string, text: string, level: Level): Promise<string | null> {
  try {
    return await rewriter.rewrite({ blockId, text }, PROFILES[level]);
  } catch {
    return null;
  }
}
