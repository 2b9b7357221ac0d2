import type { Word } from "../../sentence.ts";

/** Words that announce a second half, and the word it begins with. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^either$/, /^or$/],
  [/^neither$/, /^nor$/],
  [/^between$/, /^and$/],
  [/^(?:less|rather|sooner)$/, /^than$/],
];

/**
 * "either in leaves, which fall, or in roots", "less to its harbour, which was small, than to …": the second half would
 * hang loose behind a split.
 */
export function isInsidePair(words: readonly Word[], from: number, at: number): boolean {
  const before = words.slice(from, at);
  const behind = words.slice(at + 1);
  return (
    PAIRS.some(([opens, closes]) => {
      const open = before.findLastIndex(({ lower }) => opens.test(lower));
      return (
        open >= 0 &&
        !before.slice(open).some(({ lower }) => closes.test(lower)) &&
        isTail(behind, (word) => closes.test(word.lower))
      );
    }) ||
    (isNotOnly(before) && isTail(behind, (word) => word.lower === "but"))
  );
}

/** A comma and the closing word behind it. */
function isTail(behind: readonly Word[], closes: (word: Word) => boolean): boolean {
  return behind.some((word, at) => closes(word) && behind[at - 1]?.text === ",");
}

function isNotOnly(before: readonly Word[]): boolean {
  return before.some(
    ({ lower }, at) => lower === "not" && /^(?:only|just|merely|simply)$/.test(before[at + 1]?.lower ?? ""),
  );
}
