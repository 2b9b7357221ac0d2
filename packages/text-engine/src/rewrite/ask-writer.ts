import type { Level } from "../level.ts";
import { type AnswerContext, checkAnswer } from "./check-answer.ts";
import { toOpenText } from "./open-text.ts";
import { PROFILES } from "./profile.ts";
import type { FailedAnswer, Rewriter } from "./rewriter.ts";

/** A passage another writer may be asked about. `key` names it within its chapter, whatever the level. */
export type Question = AnswerContext & { key: string; blockId: string; level: Level };

/**
 * The writer's open text when it passes every check, at the first or at the second attempt; null when it does not.
 * The second attempt is told which check the first one failed.
 * @throws whatever the writer throws
 */
export async function askWriter(rewriter: Rewriter, question: Question): Promise<string | null> {
  const passage = {
    blockId: question.blockId,
    text: toOpenText(question.passage.text),
    terms: [...question.terms],
  };
  let failed: FailedAnswer | undefined;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const answer = await rewriter.rewrite(passage, PROFILES[question.level], failed);
    const checked = checkAnswer(question, answer);
    if ("text" in checked) return answer.trim();
    failed = { answer, failedCheck: checked.failedCheck };
  }
  return null;
}
