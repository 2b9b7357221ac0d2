import { CAPITAL, type Word } from "../../sentence.ts";
import { isRewording } from "./brackets.ts";
import { isMainClause, type Splitter, startsClause } from "./clause.ts";
import { gapBefore } from "./stop.ts";
import { subjectAt } from "./subject.ts";

/** "CLAUSE (CLAUSE)." → "CLAUSE. (CLAUSE.)" when the bracket at the end is a sentence of its own. */
export const splitBracket: Splitter = ({ sentence, from, at }) => {
  const open = sentence.words[at];
  const next = sentence.words[at + 1];
  const close = sentence.words.at(-2);
  if (open?.text !== "(" || !next || close?.text !== ")" || sentence.words.at(-1)?.text !== ".") return null;
  const inner = sentence.words.slice(at + 1, -2);
  if (
    inner.some((word) => /[()]/.test(word.text)) ||
    !startsClause(inner) ||
    isDescribed(inner) ||
    isRewording(inner) ||
    isSecondOfPair(sentence.words.slice(from, at)) ||
    !isMainClause(sentence.words.slice(from, at))
  )
    return null;
  const end = sentence.words.at(-1) as Word;
  return [
    {
      start: gapBefore(sentence, at),
      end: next.start,
      text: `. (${CAPITAL}`,
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
    {
      start: close.start,
      end: end.end,
      text: /[!?]$/.test(inner.at(-1)?.text ?? "") ? ")" : ".)",
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
  ];
};

/** "a plan used to share tips": the past form behind the noun may describe it. */
function isDescribed(inner: readonly Word[]): boolean {
  const subject = subjectAt(inner, 0);
  const verb = subject && inner[subject.verb];
  if (!subject || !verb || verb.pos !== "VERB" || !/(?:ed|en|wn)$/.test(verb.lower)) return false;
  return /^(?:to|by|in|for|as|on|at|from|with|,)$/.test(inner[subject.verb + 1]?.lower ?? "");
}

/** "a time (…) or a place (…)": each of the two has a bracket of its own. */
function isSecondOfPair(left: readonly Word[]): boolean {
  const close = left.findLastIndex(({ text }) => text === ")");
  return close > 0 && /^(?:and|or)$/.test(left[close + 1]?.lower ?? "");
}
