import type { Word } from "../../sentence.ts";
import {
  hasMainClause,
  isMainClause,
  type Splitter,
  startsClause,
  startsSentence,
  stopEdit,
  gapBefore,
} from "./clause.ts";
import { hasNegation } from "./negation.ts";
import { isOpen, mainSubject, subjectAt } from "./subject.ts";
import { isFiniteVerb } from "./verb.ts";

const OPENINGS: ReadonlyMap<string, string> = new Map([
  ["but", "But"],
  ["so", "So"],
  ["and", ""],
  ["yet", "But"],
  ["however", "But"],
  ["or", "Or"],
]);

const QUESTION_WORDS = new Set("what how why who which whose whether where".split(" "));

/** ", but CLAUSE" → ". But CLAUSE"; ", and CLAUSE" → ". CLAUSE". A row of clauses is a list and stays. */
export const splitCoordination: Splitter = ({ sentence, from, at }) => {
  const [comma, joiner, second] = sentence.words.slice(at, at + 3);
  const opening = OPENINGS.get(joiner?.lower ?? "");
  if (comma?.text !== "," || !joiner || !second || opening === undefined) return null;
  const isSo = joiner.lower === "and" && second.lower === "so";
  const skip = isSo || (joiner.lower === "however" && second.text === ",") ? 1 : 0;
  const next = sentence.words[at + 2 + skip];
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 2 + skip);
  if (!next || (joiner.lower === "so" && ["that", "as", "far"].includes(next.lower))) return null;
  if (joiner.lower === "however" && !mainSubject(right)) return null;
  if (joiner.lower === "or" && !isChoice(left, right)) return null;
  if (QUESTION_WORDS.has(next.lower) || (joiner.lower === "and" ? hangsTogether(left) : isPaired(left)))
    return null;
  if (joiner.lower === "and" ? !isMainClause(left) && !mainSubject(left) : !hasMainClause(left)) return null;
  if (isOpen(left) && mainSubject(left) === null) return null;
  if (
    !startsSentence(right) &&
    !isOrder(right) &&
    !(["so", "but"].includes(joiner.lower) && mayFollow(right, joiner.lower))
  )
    return null;
  return [stopEdit(comma.start, next, isSo ? "So" : opening)];
};

/** "You could stop, or you could go on": two things one subject may do. */
function isChoice(left: Word[], right: Word[]): boolean {
  const a = mainSubject(left);
  const b = subjectAt(right, 0);
  if (
    !a ||
    !b ||
    right[0]?.pos !== "PRON" ||
    isPaired(left) ||
    /^(?:if|unless|when)$/.test(left[0]?.lower ?? "")
  )
    return false;
  return (
    left[a.verb]?.lower === right[b.verb]?.lower &&
    /^(?:can|could|may|might)$/.test(left[a.verb]?.lower ?? "")
  );
}

/** Behind ", so" and ", but" stands a clause even where the tagger misses its verb or its subject is long. */
function mayFollow(right: Word[], joiner: string): boolean {
  const first = right[0];
  if (!first || right.length < 5 || NOT_A_CLAUSE.has(first.lower)) return false;
  return (
    ["DET", "NOUN", "PRON", "PROPN", "ADJ"].includes(first.pos) &&
    (joiner === "so" || right.slice(1).some((word) => word.pos === "AUX"))
  );
}

const NOT_A_CLAUSE = new Set(
  "that as far much many long too on is are do does also not rather only instead which who what how".split(
    " ",
  ),
);

/** "…, so if you follow along, put the code into a file". */
function isOrder(right: readonly Word[]): boolean {
  const comma = right.findIndex((word) => word.text === ",");
  const verb = right[comma + 1];
  return (
    /^(?:if|when)$/.test(right[0]?.lower ?? "") &&
    comma > 3 &&
    subjectAt(right, 1) !== null &&
    verb?.pos === "VERB" &&
    !/(?:ing|ed|[^s]s)$/.test(verb.lower)
  );
}

function isPaired(left: readonly Word[]): boolean {
  if (left.some((word, at) => word.lower === "not" && left[at + 1]?.lower === "only")) return true;
  return ["whether", "either", "neither", "both"].includes(left[0]?.lower ?? "");
}

/** Whether "and" may join something smaller than these words and what follows: a condition, a report, a row of clauses. */
function hangsTogether(left: Word[]): boolean {
  if (isPaired(left) || /^(?:if|unless|when|whenever|while|once|until|without)$/.test(left[0]?.lower ?? ""))
    return true;
  const subject = mainSubject(left);
  const verb = subject?.verb ?? -1;
  const inner = left.slice(verb + 1);
  if (
    inner.some(
      (word, at) =>
        /^(?:if|when|between|both|whether)$/.test(word.lower) ||
        (word.lower === "that" && isReport(word, inner[at + 1], inner[at - 1])),
    )
  )
    return true;
  const commas = left.filter((word) => word.text === ",").length;
  if (commas === 0) return false;
  if (!subject) return true;
  const isOpening = left.slice(0, subject.phrase.start).filter((word) => word.text === ",").length;
  return (
    commas > isOpening ||
    (isOpening > 0 && !left.slice(0, subject.phrase.start).every((word) => word.pos !== "AUX"))
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

const LEFT_BLOCKING = new Set("if when that whether because while which who how what where".split(" "));

/** "CLAUSE and it CLAUSE", without a comma; "but" and "and so" also before other subjects. */
export const splitBeforePronoun: Splitter = ({ sentence, from, at }) => {
  const joiner = sentence.words[at];
  const so = joiner?.lower === "and" && sentence.words[at + 1]?.lower === "so" ? 1 : 0;
  const opening = joiner?.lower === "but" ? "But" : so === 1 ? "So" : "";
  const [first, verb] = sentence.words.slice(at + 1 + so, at + 3 + so);
  if ((joiner?.lower !== "and" && joiner?.lower !== "but") || !first || !verb) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1 + so);
  if (left.at(-1)?.text === "," || !isMainClause(left) || !mainSubject(left) || !startsClause(right))
    return null;
  const isPronoun = PRONOUNS.has(first.lower) && isFiniteVerb(verb, 1, [first, verb]);
  if (
    !isPronoun &&
    !(
      (opening !== "" ||
        isClosed(left) ||
        (isSimple(left) && !(first.pos === "PROPN" && left.at(-1)?.pos === "PROPN"))) &&
      left.length > 5 &&
      isSubject(right)
    )
  )
    return null;
  if (left.some((word) => LEFT_BLOCKING.has(word.lower) || word.lower === "not" || word.lower === "n't"))
    return null;
  return [stopEdit(gapBefore(sentence, at), first, opening)];
};

const PRONOUNS = new Set("he she it they we you i there this".split(" "));

/** A subject of its own, with a determiner or a name, and its verb. */
function isSubject(right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  return (
    subject !== null &&
    !subject.hasClause &&
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

/** "CLAUSE, so that CLAUSE" → "CLAUSE. This way, CLAUSE". */
export const splitSoThat: Splitter = ({ sentence, from, at }) => {
  const [so, that, next] = sentence.words.slice(at, at + 3);
  if (so?.lower !== "so" || that?.lower !== "that" || !next) return null;
  const comma = sentence.words[at - 1]?.text === ",";
  const left = sentence.words.slice(from, comma ? at - 1 : at);
  const right = sentence.words.slice(at + 2);
  if (
    left.length < 6 ||
    left[0]?.lower.endsWith("ing") ||
    !mainSubject(left) ||
    !startsClause(right) ||
    hasNegation(left) ||
    GOES_ON.test(sentence.text.slice(next.start))
  )
    return null;
  return [stopEdit(gapBefore(sentence, comma ? at - 1 : at), next, "This way,")];
};
