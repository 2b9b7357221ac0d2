import { adaptChapter, parseForLevel } from "./adapt.ts";
import type { Level } from "./level.ts";
import type { PersonalizeOptions } from "./options.ts";
import type { PersonalizedChapter } from "./personalized-chapter.ts";
import { askWriter } from "./rewrite/ask-writer.ts";
import { listQuestions } from "./rewrite/questions.ts";
import { ruleRewriter } from "./rewrite/rule-rewriter.ts";

/**
 * The chapter at a level with another writer's help. Whatever the writer returns is verified passage by passage; what
 * fails, and what it does not answer, is written by the rules. Never rejects because of the writer.
 * @throws EngineError too_complex, invalid_level
 */
export async function personalizeChapter(
  markdown: string,
  level: Level,
  { rewriter = ruleRewriter, ...options }: PersonalizeOptions = {},
): Promise<PersonalizedChapter> {
  if (rewriter === ruleRewriter) return adaptChapter(markdown, level, options);
  const answers: Record<string, string | null> = {};
  for (const question of listQuestions(parseForLevel(markdown, level, options), level)) {
    // A writer that is away leaves its passages to the rules.
    answers[question.key] = await askWriter(rewriter, question).catch(() => null);
  }
  return adaptChapter(markdown, level, { ...options, answers });
}
