import type { Word } from "../../sentence.ts";

/** The words that stand outside brackets. */
export function withoutBrackets(words: readonly Word[]): Word[] {
  let depth = 0;
  return words.filter((word) => {
    if (word.text === "(") depth += 1;
    const isOutside = depth === 0;
    if (word.text === ")") depth -= 1;
    return isOutside;
  });
}
