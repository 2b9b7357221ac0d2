import type { Word } from "../../sentence.ts";
import type { Splitter } from "./clause.ts";
import { stopEdit } from "./stop.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { mainSubject } from "./main-subject.ts";
import { finiteOf, type Tense, tenseAt } from "./verb.ts";

/** "…, with men enjoying a rise" → "…. Men enjoyed a rise", in the tense of the clause before. */
export const splitWith: Splitter = ({ sentence, from, at }) => {
  const [comma, preposition, next] = sentence.words.slice(at, at + 3);
  if (comma?.text !== "," || preposition?.lower !== "with" || !next) return null;
  const left = sentence.words.slice(from, at);
  if (left.some((word) => ASKED_FOR.test(word.lower))) return null;
  const subject = mainSubject(left);
  const phrase = nounPhraseAt(sentence.words, at + 2);
  if (!subject || !phrase || phrase.head.pos === "PRON") return null;
  const end = behindPhrases(sentence.words, phrase.end);
  const gerund = sentence.words[end];
  if (DESCRIBING.test(gerund?.lower ?? "") || hasSecond(sentence.words.slice(end + 1))) return null;
  const tense = tenseAt(left, subject.verb);
  const verb = gerund && sentence.words.length - end > 3 ? finite(gerund.lower, tense, phrase.plural) : null;
  if (goesOnWithAnother(sentence.words.slice(end + 1))) return null;
  if (!gerund || verb === null || /^(?:each|every|any|no)$/.test(next.lower)) return null;
  return [
    { ...stopEdit(comma.start, next, ""), group: at },
    {
      start: gerund.start,
      end: gerund.end,
      text: verb,
      rule: "split",
      why: "one idea per sentence",
      group: at,
    },
  ];
};

/** What is asked for has not happened: "asking for a fair system, with shops paying more". */
const ASKED_FOR =
  /^(?:wants?|wanted|call|calls|calling|called|asks?|asking|asked|should|must|needs?|hopes?|hoping|plans?|planned|demands?|demanding|urges?|urging|if|would|could|may|might)$/;

/** "with both armies claiming it and neither being able to fight": a second clause in -ing hangs on the "with". */
function goesOnWithAnother(words: readonly Word[]): boolean {
  const and = words.findIndex(({ lower }) => lower === "and" || lower === "or");
  if (and >= 0 && /^(?:neither|none|both|each)$/.test(words[and + 1]?.lower ?? "")) return true;
  return (
    and >= 0 &&
    words.slice(and + 1, and + 5).some(({ lower, pos }) => pos !== "NOUN" && lower.endsWith("ing"))
  );
}

/** "with forecasts running up to 2100" says which forecasts. */
const DESCRIBING =
  /^(?:running|ranging|dating|stretching|reaching|going|lasting|including|containing|holding|carrying)$/;

/** "with one leading to war and the other leading to peace": two things told in one. */
function hasSecond(right: readonly Word[]): boolean {
  return right.some(
    ({ lower, pos }, at) =>
      pos === "VERB" && lower.endsWith("ing") && right.slice(0, at).some((word) => word.pos === "CCONJ"),
  );
}

function finite(gerund: string, tense: Tense, plural: boolean): string | null {
  const past = tense === "past";
  if (gerund === "being") return past ? (plural ? "were" : "was") : plural ? "are" : "is";
  if (gerund === "having") return past ? "had" : plural ? "have" : "has";
  return finiteOf(gerund, tense, plural);
}

function behindPhrases(words: readonly Word[], start: number): number {
  let at = start;
  while (words[at]?.pos === "ADP") {
    const phrase = nounPhraseAt(words, at + 1);
    if (!phrase) break;
    at = phrase.end;
  }
  return at;
}
