import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import { gapBefore, isMainClause, type Splitter, startsClause, stopEdit } from "./clause.ts";
import { POSSESSIVES } from "../guards.ts";
import { hasNegation } from "./negation.ts";
import { isPersonNoun } from "./reference.ts";
import { mainSubject, subjectAt } from "./subject.ts";
import { isFiniteVerb } from "./verb.ts";

const LEFT_BLOCKING = new Set(
  "then if when whenever unless until that whether because while which who how what where why".split(" "),
);

/** "CLAUSE and it CLAUSE", without a comma; "but", "and so" and "and thus" also before other subjects. */
export const splitBeforePronoun: Splitter = ({ sentence, from, at }) => {
  const joiner = sentence.words[at];
  const so = joiner?.lower === "and" && SO.test(sentence.words[at + 1]?.lower ?? "") ? 1 : 0;
  const opening = joiner?.lower === "but" ? "But" : so === 1 ? "So" : "";
  const [first, verb] = sentence.words.slice(at + 1 + so, at + 3 + so);
  if ((joiner?.lower !== "and" && joiner?.lower !== "but") || !first || !verb) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1 + so);
  if (sentence.words.slice(0, from).some((word) => CONDITIONS.test(word.lower))) return null;
  if (left.at(-1)?.text === "," || !isMainClause(left) || !mainSubject(left) || !startsClause(right))
    return null;
  if ((first.pos === "PRON" && sharesObject(left)) || sharesVerb(left, first) || isTimeOf(left)) return null;
  const isPronoun = PRONOUNS.has(first.lower) && isFiniteVerb(verb, 1, [first, verb]);
  if (
    !isPronoun &&
    !(
      (opening !== "" ||
        isClosed(left) ||
        (isSimple(left) && !(first.pos === "PROPN" && left.at(-1)?.pos === "PROPN"))) &&
      left.length > 5 &&
      isSubject(right, isClosed(left))
    )
  )
    return null;
  if (left.some((word) => LEFT_BLOCKING.has(word.lower) || word.lower === "not" || word.lower === "n't"))
    return null;
  return [stopEdit(gapBefore(sentence, at), first, opening)];
};

/** "we must build and we must use better tools": the first verb, too, has the object of the second. */
function sharesObject(left: readonly Word[]): boolean {
  const [modal, verb] = left.slice(-2);
  return verb?.pos === "VERB" && MODALS.test(modal?.lower ?? "");
}

/** "Maria and I want": two people who do the same. */
function sharesVerb(left: readonly Word[], first: Word): boolean {
  const [before, last] = left.slice(-2);
  if (first.lower !== "i" || !last) return false;
  return last.pos === "PROPN" || (POSSESSIVES.has(before?.lower ?? "") && isPersonNoun(last.lower));
}

/** "the year the council lifts the limit and …": both happen in this year. */
function isTimeOf(left: readonly Word[]): boolean {
  return left.some(
    ({ lower }, at) =>
      /^(?:year|day|time|moment|way|week|month|night)$/.test(lower) &&
      /^(?:the|this)$/.test(left[at - 1]?.lower ?? "") &&
      /^(?:DET|PRON|PROPN)$/.test(left[at + 1]?.pos ?? ""),
  );
}

/** What was split off before is a condition of both clauses: they stay together behind it. */
const CONDITIONS = /^(?:if|when|whenever)$/;

/** "and thus the cost is low": what follows from it. */
const SO = /^(?:so|thus|hence|therefore)$/;

const PRONOUNS = new Set("he she it they we you i there this".split(" "));

/** A subject of its own, with a determiner or a name, and its verb; `mayHold`: also "the house that replaced it". */
function isSubject(right: readonly Word[], mayHold: boolean): boolean {
  const subject = subjectAt(right, 0);
  return (
    subject !== null &&
    (mayHold || !subject.hasClause) &&
    subject.verb < 7 &&
    !right.slice(0, subject.verb).some((word) => word.lower === "and") &&
    ["DET", "PROPN", "PRON"].includes(right[0]?.pos ?? "")
  );
}

/** What no noun ends cannot be joined to a noun: "is rare and the price is high". */
function isClosed(left: readonly Word[]): boolean {
  return ["ADJ", "ADV", "VERB"].includes(left.at(-1)?.pos ?? "");
}

/** One verb, no report and no other "and": what follows cannot be joined to a thing in it, since it has a verb too. */
function isSimple(left: readonly Word[]): boolean {
  const subject = mainSubject(left);
  if (!subject || left.length < 8) return false;
  const verb = left[subject.verb] as Word;
  const after = left.slice(subject.verb + 1);
  return (
    !REPORTING.test(verb.lower) &&
    !after.some(
      (word) => /^(?:and|or|,|as|than|say|said|says)$/.test(word.lower) || REPORTING.test(word.lower),
    )
  );
}

const REPORTING =
  /^(?:say|says|said|think|thinks|thought|know|knows|knew|mean|means|meant|believe|believes|believed|hope|hopes|hoped|show|shows|showed|find|finds|found|see|sees|saw|feel|feels|felt|claim|claims|claimed|admit|admits|admitted|hear|heard|wish|suggest|suggests|suggested|let|lets|make|makes|made|help|helps|helped|ensure|ensures|realize|realized|argue|argues|argued|agree|agreed|fear|fears|feared|report|reports|reported|sure|guess|suppose|assume|note|remember|imagine|watch|watched|have|has|had)$/;

/** ", and how to …": a list that began in front of the purpose goes on behind it. */
const GOES_ON = /,? (?:and|or) (?:how|what|why|when|where|which|whether|to)\b/;

/** A purpose looks ahead: "so that it can start"; "so that it starts" is a result behind a comma. */
const PURPOSE = /^(?:can|could|may|might|must|should|will|would|need|needs)$/;

/** "… so we can see it": "so" in front of a pronoun that is able to do something means "so that". */
function isAble(subject: Word, verb: Word | undefined): boolean {
  return PRONOUNS.has(subject.lower) && /^(?:can|could)$/.test(verb?.lower ?? "");
}

/** "CLAUSE, so that it can CLAUSE" → "CLAUSE. This way, it can CLAUSE"; a result becomes "So". */
export const splitSoThat: Splitter = ({ sentence, from, at }) => {
  const [so, second, third] = sentence.words.slice(at, at + 3);
  const comma = sentence.words[at - 1]?.text === ",";
  const that = second?.lower === "that" ? 1 : 0;
  const next = that === 1 ? third : second;
  if (so?.lower !== "so" || !next || (that === 0 && (comma || !isAble(next, third)))) return null;
  const left = sentence.words.slice(from, comma ? at - 1 : at);
  const right = sentence.words.slice(at + 1 + that);
  if (
    left.length < 6 ||
    left[0]?.lower.endsWith("ing") ||
    !mainSubject(left) ||
    !startsClause(right) ||
    hasNegation(left) ||
    GOES_ON.test(sentence.text.slice(next.start))
  )
    return null;
  const opening = comma && !right.some((word) => PURPOSE.test(word.lower)) ? "So" : "This way,";
  return [stopEdit(gapBefore(sentence, comma ? at - 1 : at), next, opening)];
};
