import { type PassageText, plainOf } from "../chapter/passage.ts";
import { countText } from "../readability/text-counts.ts";
import type { CheckedAnswer } from "./check-answer.ts";
import type { PassageOutcome } from "./outcome.ts";

/**
 * The writer's passage when it passed every check; the rule-based one when it did not, when there is none, or when the
 * writer had nothing to change.
 */
export function acceptAnswer(
  passage: PassageText,
  answer: CheckedAnswer | null,
  fallback: PassageOutcome,
): PassageOutcome {
  if (answer === null || "failedCheck" in answer)
    return fallback.text === passage.text ? { ...fallback, refused: true } : fallback;
  const { text } = answer;
  if (text === passage.text) return fallback;
  const note = {
    rule: "writer",
    before: plainOf(passage, passage.text),
    after: plainOf(passage, text),
    why: "rewritten for this level",
  };
  return {
    text,
    before: fallback.before,
    after: countText(plainOf(passage, text)),
    notes: [note],
    refused: false,
    byModel: true,
  };
}
