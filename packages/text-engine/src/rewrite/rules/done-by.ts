import type { Word } from "../sentence.ts";

/** What "by" may measure or date: "fell by the same amount", "rose by the end of May". */
const MEASURES =
  /^(?:same|end|time|start|middle|beginning|turn|close|spring|summer|autumn|fall|winter|day|week|month|year|hour|minute|dozen|thousands?|hundreds?|(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)|\w+day|\d+s|mid|late|early|next|following|first|second|third|last)$/;
/** What it can only measure. */
const SHARES = /^(?:half|thirds?|quarters?|fifths?|tenths?|percent|far)$/;
/** So many words behind "by" the one that measures may stand. */
const REACH = 3;

/** "by 10 percent", "by almost half": how far something fell, not who did it. */
export function isMeasuredBy(words: readonly Word[], by: number): boolean {
  return (
    words[by]?.lower === "by" &&
    words
      .slice(by + 1, by + 1 + REACH)
      .some(({ pos, text, lower }) => pos === "NUM" || /\d/.test(text) || SHARES.test(lower))
  );
}

/** "elected by the rest", "drawn up by Maria": whoever is named behind "by" does what the word before it tells. */
export function isDoneBy(words: readonly Word[], by: number): boolean {
  if (words[by]?.lower !== "by" || isMeasuredBy(words, by)) return false;
  const [agent, behind] = words.slice(by + 1, by + 3);
  if (/^\w{3,}ing$/.test(agent?.lower ?? "") && agent?.pos === "VERB") return false;
  return !MEASURES.test((agent?.lower === "the" ? behind : agent)?.lower ?? "");
}
