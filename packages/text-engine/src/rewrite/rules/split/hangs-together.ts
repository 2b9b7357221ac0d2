import type { Word } from "../../sentence.ts";
import { nounPhraseAt } from "./noun-phrase.ts";
import { mainSubject } from "./main-subject.ts";
import { sumsUp } from "./subject-kinds.ts";
import { isFiniteVerb } from "./verb.ts";

/** Whether "and" may join something smaller than these words and what follows: a condition, a report, a row of clauses. */
export function hangsTogether(left: Word[], right: readonly Word[], isSo: boolean): boolean {
  const first = left[0]?.lower ?? "";
  if (isPaired(left) || isSingledOut(left, right) || /^(?:if|unless|until|without)$/.test(first)) return true;
  if (/^(?:when|whenever|while|once)$/.test(first) && !sumsUp(right)) return true;
  const subject = mainSubject(left);
  const verb = subject?.verb ?? -1;
  const inner = left.slice(verb + 1);
  if (
    inner.some(
      (word, at) =>
        (word.lower === "because" && !isSo) ||
        (/^(?:if|when|whether)$/.test(word.lower) &&
          !(word.lower === "when" && sumsUp(right)) &&
          inner[at + 1]?.lower !== "to" &&
          !(word.lower === "when" && inner[at + 1]?.lower.endsWith("ing")) &&
          !/^(?:as|than)$/.test(inner[at - 1]?.lower ?? "")) ||
        (word.lower === "between" && isBetween(inner, at)) ||
        (word.lower === "both" && at + 2 < inner.length && inner[at - 1]?.lower !== "or") ||
        (word.lower === "that" && isReport(word, inner[at + 1], inner[at - 1])),
    )
  )
    return true;
  const inside = subject ? commasIn(left.slice(subject.phrase.start, subject.phrase.end)) : 0;
  const commas = commasIn(left) - inside;
  if (commas === 0) return false;
  if (!subject) return true;
  if (isClosedList(left) || isRowOfThings(left)) return false;
  const isOpening = commasIn(left.slice(0, subject.phrase.start));
  return (
    commas > isOpening ||
    (isOpening > 0 && !left.slice(0, subject.phrase.start).every((word) => word.pos !== "AUX"))
  );
}

export function isPaired(left: readonly Word[]): boolean {
  const notOnly = left.findIndex((word, at) => word.lower === "not" && left[at + 1]?.lower === "only");
  if (notOnly >= 0 && !left.slice(notOnly).some((word) => word.lower === "but")) return true;
  if (left[0]?.lower === "both") return left[1]?.lower !== "of" && !left.some(({ lower }) => lower === "and");
  return ["whether", "either", "neither"].includes(left[0]?.lower ?? "");
}

/** "It was Ann who began it, and Ann who ended it": the second name needs the "it was" of the first. */
function isSingledOut(left: readonly Word[], right: readonly Word[]): boolean {
  const behind = nounPhraseAt(right, 0)?.end ?? 1;
  return (
    left[0]?.lower === "it" &&
    /^(?:is|was|'s)$/.test(left[1]?.lower ?? "") &&
    left.some(({ lower }) => RELATIVES.test(lower)) &&
    RELATIVES.test(right[behind]?.lower ?? "")
  );
}

const RELATIVES = /^(?:who|that|which)$/;

/** "between a person …": the second of two is still to come; "between people" names them together. */
function isBetween(inner: readonly Word[], at: number): boolean {
  if (inner.slice(at).some(({ lower }) => lower === "and")) return false;
  return nounPhraseAt(inner, at + 1)?.plural !== true;
}

/** "the jobs, the triggers and the worries": the last "and" is spent, so the next one joins something larger. */
function isClosedList(left: readonly Word[]): boolean {
  const last = left.slice(left.findLastIndex((word) => word.text === ",") + 1);
  const and = last.findIndex((word) => word.lower === "and" || word.lower === "or");
  return and >= 0 && !last.some((word, at) => isFiniteVerb(word, at, last));
}

/** "milk, bread, and cheese are cheap": the row of things is over, for its last comma has its "and". */
function isRowOfThings(left: readonly Word[]): boolean {
  const first = left.findIndex(({ text }) => text === ",");
  const last = left.findLastIndex(({ text }) => text === ",");
  const items = left.slice(first, last);
  return (
    last > first &&
    /^(?:and|or)$/.test(left[last + 1]?.lower ?? "") &&
    !items.some(({ pos }) => /^(?:VERB|AUX|SCONJ|PRON)$/.test(pos)) &&
    !/^(?:VERB|AUX|PRON|SCONJ)$/.test(left[last + 2]?.pos ?? "")
  );
}

/** Commas, without those between two adjectives: "small, early machines". */
function commasIn(words: readonly Word[]): number {
  return words.filter((word, at) => word.text === "," && !isBetweenAdjectives(words, at)).length;
}

function isBetweenAdjectives(words: readonly Word[], comma: number): boolean {
  return (
    words[comma - 1]?.pos === "ADJ" &&
    words[comma + 1]?.pos === "ADJ" &&
    /^(?:NOUN|PROPN)$/.test(words[comma + 2]?.pos ?? "")
  );
}

const CLAIMS =
  /^(?:claims?|facts?|ideas?|news|evidence|beliefs?|hopes?|fears?|views?|reports?|signs?|proof|warnings?|feeling|argument|chance|possibility|risk|sure|certain|clear)$/;

/** "claims that too much time …": no noun follows, so a clause does. */
function isReport(that: Word, next: Word | undefined, before: Word | undefined): boolean {
  if (CLAIMS.test(before?.lower ?? "")) return true;
  return (
    that.pos === "SCONJ" || (that.pos === "DET" && !["NOUN", "PROPN", "ADJ", "NUM"].includes(next?.pos ?? ""))
  );
}
