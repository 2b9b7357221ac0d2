import type { Word } from "../../sentence.ts";

/** Words that open a clause inside a sentence. */
const OPENS_CLAUSE = /^(?:that|whether|if|because|although|though|while|when|since|unless)$/;

const RELATIVE = /^(?:which|who|whom|whose|where)$/;

/** "They noticed that some fish, which …, swam away": what the relative tells of is a subject, its verb still to come. */
export function isInsideSubject(words: readonly Word[], from: number, at: number): boolean {
  if (!words.slice(at, at + 3).some(({ lower }) => RELATIVE.test(lower))) return false;
  const before = words.slice(from, at);
  const open = before.findLastIndex(({ lower, pos }) => pos === "SCONJ" && OPENS_CLAUSE.test(lower));
  if (open < 0) return false;
  const clause = before.slice(open + 1).filter(({ pos }) => pos !== "PUNCT");
  return clause.length > 0 && !clause.some(({ pos }) => /^(?:VERB|AUX)$/.test(pos));
}
