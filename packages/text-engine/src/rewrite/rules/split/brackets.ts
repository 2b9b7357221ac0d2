import type { Word } from "../../sentence.ts";
import { mainSubject } from "./main-subject.ts";
import { isFiniteVerb } from "./verb.ts";

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

/** "(that is, for a room of your own)", "(i.e. the first)", "(excluding what is new)", "(that came later)": no clause that could stand alone. */
export function isRewording(inner: readonly Word[]): boolean {
  const [first, second] = inner;
  if (/^(?:i\.?e|e\.?g)\.?$/.test(first?.lower ?? "")) return true;
  if (/^(?:assuming|excluding|including|depending|considering|supposing)$/.test(first?.lower ?? ""))
    return true;
  if (
    first?.lower.endsWith("ing") &&
    /^(?:VERB|ADP)$/.test(first.pos) &&
    !inner.some(({ pos }) => pos === "AUX")
  )
    return true;
  if (first?.lower === "that" && second?.pos === "VERB") return true;
  const own = inner.filter(
    (word, at, all) =>
      isFiniteVerb(word, at, all) && !/^(?:what|who|which|that)$/.test(all[at - 1]?.lower ?? ""),
  );
  return /^(?:what|who|which)$/.test(first?.lower ?? "") || own.length === 0 || isThatIs(inner);
}

/** "that is, a room of your own", "i.e., the space you lose": a name for what was told. */
export function isThatIs(inner: readonly Word[]): boolean {
  const comma = inner.slice(0, 4).findIndex(({ text }) => text === ",");
  const said = inner
    .slice(0, Math.max(0, comma))
    .map(({ lower }) => lower)
    .join("");
  return /^(?:thatis|i\.?e\.?)$/.test(said) && !mainSubject(inner.slice(comma + 1));
}
