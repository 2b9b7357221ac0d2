import { isPersonNoun } from "../../../text/person-nouns.ts";
import { MODALS } from "../../../text/function-words.ts";
import type { Word } from "../../sentence.ts";
import { POSSESSIVES } from "../guards.ts";
import { isMainClause, type Splitter, startsClause } from "./clause.ts";
import { gapBefore, stopEdit } from "./stop.ts";
import { isPassiveRow } from "./passive-row.ts";
import { opensWithSo } from "./so-that.ts";
import { mainSubject } from "./main-subject.ts";
import { sumsUp } from "./subject-kinds.ts";
import { subjectAt } from "./subject.ts";
import { isFiniteVerb } from "./verb.ts";

/** "… and if it fails, the rest is lost": a condition and what depends on it. */
function isCase(right: Word[]): boolean {
  if (!/^(?:if|when)$/.test(right[0]?.lower ?? "") || subjectAt(right, 1) === null) return false;
  const comma = right.findIndex(({ text }) => text === ",");
  return (
    comma > 3 &&
    subjectAt(right, comma + 1) !== null &&
    !right.slice(comma + 1).some(({ text }) => text === ",")
  );
}

const LEFT_BLOCKING =
  /^(?:then|if|when|whenever|unless|until|that|whether|because|while|which|who|how|what|where|why|suppose)$/;

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
    !(startsClause(right) || isCase(right) || (opening === "But" && isBehindSetting(right)))
  )
    return null;
  if (
    isPassiveRow(left, right) ||
    isBetween(left) ||
    isOpenClause(left) ||
    /^(?:who|whose|whom|which)$/.test(first.lower)
  )
    return null;
  if ((first.pos === "PRON" && sharesObject(left)) || sharesVerb(left, first) || isTimeOf(left)) return null;
  const isPronoun =
    isCase(right) ||
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

export const PRONOUNS = new Set("he she it they we you i there this".split(" "));

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

/** "since the forward and the reverse reaction are …": the clause behind "since" has no verb yet, so its subject goes on. */
function isOpenClause(left: readonly Word[]): boolean {
  const joiner = left.findLastIndex(({ lower }) => CLAUSE_JOINERS.test(lower));
  return joiner > 0 && !left.some((word, at) => at > joiner && isFiniteVerb(word, at, left));
}

const CLAUSE_JOINERS = /^(?:since|although|though|whereas|because|while)$/;

/** "the link between a person and the town": the second of two is still to come. */
function isBetween(left: readonly Word[]): boolean {
  const between = left.findLastIndex(({ lower }) => lower === "between");
  return between >= 0 && !left.slice(between).some(({ lower }) => lower === "and");
}
