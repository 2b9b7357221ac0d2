import { MODALS } from "../../../text/function-words.ts";
import type { Sentence, Word } from "../../sentence.ts";
import { gapBefore, isMainClause, type Splitter, startsClause, stopEdit } from "./clause.ts";
import { POSSESSIVES } from "../guards.ts";
import { hasNegation } from "./negation.ts";
import { isPersonNoun } from "./reference.ts";
import { mainSubject, subjectAt, sumsUp } from "./subject.ts";
import { isFiniteVerb } from "./verb.ts";

const LEFT_BLOCKING = /^(?:then|if|when|that|whether|because|while|which|who|how|what|where|why|suppose)$/;

/** "CLAUSE and it CLAUSE", without a comma; "but", "and so" and "and thus" also before other subjects. */
export const splitBeforePronoun: Splitter = ({ sentence, from, at }) => {
  const joiner = sentence.words[at];
  const so = joiner?.lower === "and" && SO.test(sentence.words[at + 1]?.lower ?? "") ? 1 : 0;
  const opening = joiner?.lower === "but" ? "But" : so === 1 ? "So" : "";
  const [first, verb] = sentence.words.slice(at + 1 + so, at + 3 + so);
  if ((joiner?.lower !== "and" && joiner?.lower !== "but") || !first || !verb) return null;
  const dash = /^(?:—|–|--)$/.test(sentence.words[at - 1]?.text ?? "") ? 1 : 0;
  const left = sentence.words.slice(from, at - dash);
  const right = sentence.words.slice(at + 1 + so);
  if (opening === "So" && opensWithSo(sentence)) return null;
  if (sentence.words.slice(0, from).some((word) => CONDITIONS.test(word.lower))) return null;
  if (
    /^(?:,|-)$/.test(left.at(-1)?.text ?? "") ||
    !isMainClause(left) ||
    !mainSubject(left) ||
    !(startsClause(right) || (opening === "But" && isBehindSetting(right)))
  )
    return null;
  if (isPassiveRow(left, right) || isBetween(left) || /^(?:who|whose|whom|which)$/.test(first.lower))
    return null;
  if ((first.pos === "PRON" && sharesObject(left)) || sharesVerb(left, first) || isTimeOf(left)) return null;
  const isPronoun =
    (PRONOUNS.has(first.lower) && isFiniteVerb(verb, 1, [first, verb])) ||
    (opening === "But" && isBehindSetting(right));
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
  const blocks = sumsUp(right) ? /^(?:if|when|whether|what|how|why|then|suppose)$/ : LEFT_BLOCKING;
  if (left.some((word) => blocks.test(word.lower) || word.lower === "not" || word.lower === "n't"))
    return null;
  return [stopEdit(gapBefore(sentence, at - dash), first, opening)];
};

/** "Thus it is late, and so we go": two sentences in a row that begin with "So" read as a stammer, unless they are long. */
export function opensWithSo({ text, words }: Sentence): boolean {
  return (
    words.length < LONG &&
    /^(?:So|Thus|Therefore|Hence|Consequently|Accordingly|In other words|As a result|That is to say|For this reason)\b/.test(
      text,
    )
  );
}

const LONG = 34;

/** "the lid must be closed and the box sent to us": one auxiliary for both. */
export function isPassiveRow(left: readonly Word[], right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = right[subject?.verb ?? -1];
  return (
    /(?:ed|en|wn|nt)$/.test(verb?.lower ?? "") &&
    verb?.pos === "VERB" &&
    /^(?:ADP|PUNCT|VERB)$/.test(right[(subject?.verb ?? 0) + 1]?.pos ?? "PUNCT") &&
    left.some(({ lower }, at) => lower === "be" && /(?:ed|en|wn|nt)$/.test(left[at + 1]?.lower ?? ""))
  );
}

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

/** "… but with a thousand guests it might fail": a short setting, then a pronoun and its verb. */
function isBehindSetting(right: readonly Word[]): boolean {
  if (right[0]?.pos !== "ADP") return false;
  const at = right.findIndex(({ lower, pos }) => PRONOUNS.has(lower) && pos === "PRON");
  const verb = right[at + 1];
  return (
    at > 1 &&
    at < 6 &&
    verb?.pos === "AUX" &&
    right.slice(1, at).every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|ADV)$/.test(pos) || text === ",")
  );
}

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
    isShape(left) ||
    (that === 0 && left.at(-1)?.pos === "VERB" && left.at(-1)?.lower.endsWith("ed")) ||
    isInSubject(right) ||
    /^(?:simply|merely|solely|partly|precisely|mainly|even)$/.test(left.at(-1)?.lower ?? "") ||
    (isMere(left) && right.some(({ lower }) => lower === "may")) ||
    GOES_ON.test(sentence.text.slice(next.start))
  )
    return null;
  const verb = right[subjectAt(right, 0)?.verb ?? -1]?.lower ?? "";
  const isResult =
    /^(?:is|are|was|were|does|did)$/.test(verb) || !right.some((word) => PURPOSE.test(word.lower));
  const main = left[mainSubject(left)?.verb ?? -1]?.lower ?? "";
  const opening =
    comma && isResult && !/^(?:may|might|should|must|would|wants?|needs?)$/.test(main) ? "So" : "This way,";
  return [stopEdit(gapBefore(sentence, comma ? at - 1 : at), next, opening)];
};

/** "may break so that the file may …": both are only possible, so it is no purpose. */
function isMere(left: readonly Word[]): boolean {
  return left.some(({ lower }) => lower === "may" || lower === "might");
}

/** "is written so it can be read": how it is written. */
function isShape(left: readonly Word[]): boolean {
  const last = left.at(-1);
  return (
    last?.pos === "VERB" &&
    /^(?:written|designed|built|made|arranged|set|done|chosen|placed|put|formed|shaped)$/.test(last.lower)
  );
}

/** "the link between a person and the town": the second of two is still to come. */
function isBetween(left: readonly Word[]): boolean {
  const between = left.findLastIndex(({ lower }) => lower === "between");
  return between >= 0 && !left.slice(between).some(({ lower }) => lower === "and");
}

/** "that keeping the rules so that owners can be called for it will help": the verb the rules wait for comes behind. */
function isInSubject(right: readonly Word[]): boolean {
  const stop = right.findIndex(
    ({ pos, text, lower }) =>
      pos === "CCONJ" || pos === "SCONJ" || text === "," || /^(?:that|which|who|what)$/.test(lower),
  );
  const verbs = right
    .slice(0, stop < 0 ? undefined : stop)
    .filter(({ lower }) => /^(?:is|are|was|were|can|could|may|might|will|would|must|should)$/.test(lower));
  return verbs.length > 1;
}
