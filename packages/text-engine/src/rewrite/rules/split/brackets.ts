import type { Word } from "../../sentence.ts";
import { subjectAt } from "./subject.ts";

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

/** "(that is, for a room of your own)": the same in other words, and no clause. */
export function isRewording(inner: readonly Word[]): boolean {
  return (
    inner[0]?.lower === "that" && inner[1]?.lower === "is" && inner[2]?.text === "," && !subjectAt(inner, 3)
  );
}
