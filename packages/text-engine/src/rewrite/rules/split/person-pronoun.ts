import { isPersonNoun } from "../../../text/person-nouns.ts";
import type { Word } from "../../sentence.ts";

/**
 * "Young, who had begun as its champion, came to regret his words" → "He": what the sentence itself calls the one person it
 * names; null where it does not tell he from she, or names somebody else in front of that. `from` and `to` hold the name.
 */
export function pronounOfPerson(words: readonly Word[], from: number, to: number): "He" | "She" | null {
  const said = new Set(words.slice(to).flatMap(({ lower }) => GENDERS.get(lower) ?? []));
  const [pronoun] = said;
  if (!pronoun || said.size > 1) return null;
  const first = words.findIndex(({ lower }, at) => at >= to && GENDERS.has(lower));
  const isOther = words.some((_, at) => (at < from || (at >= to && at < first)) && isSomebodyElse(words, at));
  return isOther ? null : pronoun;
}

const GENDERS: ReadonlyMap<string, "He" | "She"> = new Map([
  ...["he", "his", "him", "himself"].map((word) => [word, "He"] as const),
  ...["she", "her", "hers", "herself"].map((word) => [word, "She"] as const),
]);

/** Another name, unless of a place, or a single person. */
function isSomebodyElse(words: readonly Word[], at: number): boolean {
  const { pos, lower, text } = words[at] as Word;
  if (pos === "PROPN" && /^\p{Lu}/u.test(text))
    return !/^(?:in|at|near|from)$/.test(words[at - 1]?.lower ?? "");
  return (
    pos === "NOUN" &&
    isPersonNoun(lower) &&
    !/^(?:an?|as)$/.test(words[at - 1]?.lower ?? "") &&
    !isRole(words, at)
  );
}

/** "a young teacher of music", "as an ardent champion": what the person is. */
function isRole(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:an?|as)$/.test(lower));
}
