import { type PassageText, plainOf } from "../chapter/passage.ts";
import { countText } from "../readability/text-counts.ts";
import { wordsOf } from "../text/words.ts";
import { whyRefused } from "./accept.ts";
import { fromOpenText } from "./open-text.ts";
import type { PassageOutcome } from "./outcome.ts";

/** An answer outside this ratio of lengths has left something out or put something in. */
const LENGTH_RATIO = { least: 0.5, most: 1.8 };
/** What no rewritten passage contains: a new address, a fence, a heading, a quote, a table, HTML, a maths or code mark. */
const FOREIGN = /https?:|www\.|```|~~~|^\s{0,3}(?:#{1,6}\s|>|\|)|[<>`$\u0002]|\n/;
const LEAKED =
  /\b(?:as an ai|language model|here is the|here's the|rewritten (?:text|passage)|system prompt|i cannot|i can't help|certainly[!,]|sure[!,])/i;

/** The writer's passage when it passes every check, the rule-based one when it does not. */
export function acceptAnswer(
  passage: PassageText,
  answer: string | null,
  fallback: PassageOutcome,
): PassageOutcome {
  const text = answer === null ? null : fromOpenText(answer.trim(), passage.atoms.length);
  if (text === null) return fallback.text === passage.text ? { ...fallback, refused: true } : fallback;
  if (text === passage.text) return { ...fallback, text, after: fallback.before, notes: [] };
  if (whyAnswerRefused(passage.text, text) !== null)
    return fallback.text === passage.text ? { ...fallback, refused: true } : fallback;
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

/** The first check an answer fails, in words; null when it passes all. */
export function whyAnswerRefused(before: string, after: string): string | null {
  const ratio = wordsOf(after).length / Math.max(1, wordsOf(before).length);
  if (ratio < LENGTH_RATIO.least || ratio > LENGTH_RATIO.most) return "the length is out of proportion";
  if (FOREIGN.test(after) && !FOREIGN.test(before.replaceAll("\n", " ")))
    return "it adds markup or an address";
  if (LEAKED.test(after) && !LEAKED.test(before)) return "it speaks about itself";
  if (newNames(before, after).length > 0) return "it adds a name";
  return whyRefused(before, after);
}

/** Capitalised words inside sentences that the original does not know. */
function newNames(before: string, after: string): string[] {
  const known = new Set(wordsOf(before).map((word) => word.toLowerCase()));
  return (after.match(/(?<=[\p{L}\p{N},;:] )\p{Lu}[\p{L}\d]+/gu) ?? []).filter(
    (name) => !known.has(name.toLowerCase()),
  );
}
