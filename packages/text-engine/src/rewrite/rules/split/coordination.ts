import type { Word } from "../../sentence.ts";
import { withoutBrackets } from "./brackets.ts";
import { hasMainClause, isMainClause, type Splitter, startsSentence, stopEdit } from "./clause.ts";
import { isPassiveRow, opensWithSo } from "./coordination-plain.ts";
import { hasNegation } from "./negation.ts";
import { isFiniteVerb } from "./verb.ts";
import { isOpen, mainSubject, subjectAt } from "./subject.ts";

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
  if (isRelative(left, right) || ((isSo || joiner.lower === "so") && opensWithSo(sentence))) return null;
  if (next?.lower === "this" && right[1]?.pos === "ADP") return null;
  if (next?.lower === "they" && namesOthers(left)) return null;
  if (!next || (joiner.lower === "so" && ["that", "as", "far"].includes(next.lower))) return null;
  if (joiner.lower === "so" && (isPurpose(left, right) || isDoing(right))) return null;
  if (joiner.lower === "however" && /^(?:that|whether|how|why|what|to)$/.test(next?.lower ?? "")) return null;
  if (joiner.lower === "however" && (!mainSubject(right) || isDegree(second, right[1]))) return null;
  if (joiner.lower === "so" && isDegreeOf(next, right[1])) return null;
  if (isRow(left, next) || (joiner.lower === "but" && isReportedRow(left, right))) return null;
  if (isSetting(left) && /^(?:if|when|whenever|once)$/.test(next.lower)) return null;
  if (joiner.lower === "or" && !isChoice(left, right)) return null;
  if (
    QUESTION_WORDS.has(next.lower) ||
    (joiner.lower === "and" ? hangsTogether(withoutBrackets(left), isSo) : isPaired(left))
  )
    return null;
  if (joiner.lower === "and" ? !isMainClause(left) && !mainSubject(left) : !hasMainClause(left)) return null;
  if ((isOpen(left) || isMeans(left)) && mainSubject(left) === null) return null;
  if (
    joiner.lower !== "however" &&
    !startsSentence(right) &&
    !isOrder(right) &&
    !(["so", "but"].includes(joiner.lower) && mayFollow(right, joiner.lower) && !isInstead(left, joiner))
  )
    return null;
  if (
    isPassiveRow(left, right) ||
    (next.lower === "no" && right[1]?.lower === "longer" && right[2]?.text === ",")
  )
    return null;
  return [stopEdit(comma.start, next, isSo ? "So" : opening)];
};

/** "Weeds spread where their enemies are absent, and they …": a new sentence would take "they" for the nearer ones. */
function namesOthers(left: readonly Word[]): boolean {
  const where = left.findIndex(({ lower }) => /^wher(?:e|ever)$/.test(lower));
  return where > 1 && left.slice(where).some(({ pos, lower }) => pos === "NOUN" && /[^su]s$/.test(lower));
}

/** "however strictly it is watched": no contrast, but any degree. */
function isDegree(word: Word, next: Word | undefined): boolean {
  return word.pos === "ADV" ? next?.pos === "PRON" : word.pos === "ADJ" && next?.pos !== "NOUN";
}

/** "not a gift, but a need": what is said in place of what is denied. */
function isInstead(left: readonly Word[], joiner: Word): boolean {
  return joiner.lower === "but" && hasNegation(left);
}

/** "By giving the people a voice, and by …": the clause is still to come. */
function isMeans([first, second]: readonly Word[]): boolean {
  return first?.lower === "by" && second?.lower.endsWith("ing") === true;
}

/** "so strong that …": how strong, not what follows. */
function isDegreeOf(word: Word, next: Word | undefined): boolean {
  if (/^(?:more|most|fewer|less|all|such)$/.test(word.lower)) return false;
  const isQuality = word.pos === "ADJ" || (word.pos === "VERB" && /(?:ed|en|wn)$/.test(word.lower));
  return isQuality && !/^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? "");
}

/** "are stepping up, and offering hope …": a second verb in -ing of the same subject. */
function isRow(left: readonly Word[], next: Word): boolean {
  return next.lower.endsWith("ing") && left.some(({ pos, lower }) => pos === "VERB" && lower.endsWith("ing"));
}

/** "They ask why …, but …, or why …": what is asked goes on behind the contrast. */
function isReportedRow(left: readonly Word[], right: readonly Word[]): boolean {
  const asked = left.find((word) => /^(?:why|how|what|whether)$/.test(word.lower))?.lower;
  return (
    asked !== undefined &&
    right.some((word, at) => word.lower === asked && /^(?:and|or)$/.test(right[at - 1]?.lower ?? ""))
  );
}

/** "keys that open a door, and that are signed": a second relative clause of the same noun. */
function isRelative(left: readonly Word[], right: readonly Word[]): boolean {
  if (right[0]?.lower !== "that") return false;
  return /^(?:are|were|have|do)$/.test(right[1]?.lower ?? "") || isSecondThat(left, right);
}

/** "…, so ending the war": what is done with it, unless a verb follows: "so ending it was hard". */
function isDoing(right: readonly Word[]): boolean {
  const [first] = right;
  if (!first?.lower.endsWith("ing") || /^(?:king|ring|spring|morning|evening|\w*thing)$/.test(first.lower))
    return false;
  return (first.pos === "VERB" && !hasOwnVerb(right)) || !right.some(isFiniteVerb);
}

/** An auxiliary in front of any clause inside. */
function hasOwnVerb(right: readonly Word[]): boolean {
  const inner = right.findIndex(
    ({ lower, text }) => text === "," || /^(?:that|which|who|what|how|if)$/.test(lower),
  );
  const clause = right.slice(0, inner < 0 ? undefined : inner);
  return clause.some(({ pos }, at) => pos === "AUX" && !isContact(clause.slice(0, at)));
}

/** "the link a price may have": a noun and a second noun with its article, so the verb is the second one's. */
function isContact(before: readonly Word[]): boolean {
  const [noun, article, other] = before.slice(-3);
  return noun?.pos === "NOUN" && article?.pos === "DET" && other?.pos === "NOUN";
}

/** "a way that nobody took, but that in the end …", "Note, however, that the links …". */
function isSecondThat(left: readonly Word[], right: readonly Word[]): boolean {
  const isReported = /^(?:note|notice|remember|observe|clear|true)$/.test(left.at(-1)?.lower ?? "");
  return isReported || (left.some(({ lower }) => lower === "that") && right[1]?.pos !== "AUX");
}

/** "We want a number, so we know where we stand": what is wanted has not happened, so nothing follows from it. */
function isPurpose(left: Word[], right: Word[]): boolean {
  const subject = mainSubject(left);
  if (!subject || left[subject.phrase.start]?.lower !== right[0]?.lower || right[0]?.pos !== "PRON")
    return false;
  return left
    .slice(subject.verb, subject.verb + 4)
    .some((word) => /^(?:want|wants|like|need|needs)$/.test(word.lower));
}

/** "In many shops nobody checks this, and when you ask …": both happen in these shops. */
function isSetting(left: Word[]): boolean {
  return left[0]?.pos === "ADP" && mainSubject(left) !== null;
}

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
  if (!first || right.length < (joiner === "so" ? 4 : 5) || NOT_A_CLAUSE.has(first.lower)) return false;
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
  const notOnly = left.findIndex((word, at) => word.lower === "not" && left[at + 1]?.lower === "only");
  if (notOnly >= 0 && !left.slice(notOnly).some((word) => word.lower === "but")) return true;
  return ["whether", "either", "neither", "both"].includes(left[0]?.lower ?? "");
}

/** Whether "and" may join something smaller than these words and what follows: a condition, a report, a row of clauses. */
function hangsTogether(left: Word[], isSo: boolean): boolean {
  if (isPaired(left) || /^(?:if|unless|when|whenever|while|once|until|without)$/.test(left[0]?.lower ?? ""))
    return true;
  const subject = mainSubject(left);
  const verb = subject?.verb ?? -1;
  const inner = left.slice(verb + 1);
  if (
    inner.some(
      (word, at) =>
        (word.lower === "because" && !isSo) ||
        (/^(?:if|when|whether)$/.test(word.lower) && inner[at + 1]?.lower !== "to") ||
        (word.lower === "between" && !inner.slice(at).some((other) => other.lower === "and")) ||
        (word.lower === "both" && at + 2 < inner.length) ||
        (word.lower === "that" && isReport(word, inner[at + 1], inner[at - 1])),
    )
  )
    return true;
  const inside = subject ? commasIn(left.slice(subject.phrase.start, subject.phrase.end)) : 0;
  const commas = commasIn(left) - inside;
  if (commas === 0) return false;
  if (!subject) return true;
  if (isClosedList(left)) return false;
  const isOpening = commasIn(left.slice(0, subject.phrase.start));
  return (
    commas > isOpening ||
    (isOpening > 0 && !left.slice(0, subject.phrase.start).every((word) => word.pos !== "AUX"))
  );
}

/** "the jobs, the triggers and the worries": the last "and" is spent, so the next one joins something larger. */
function isClosedList(left: readonly Word[]): boolean {
  const last = left.slice(left.findLastIndex((word) => word.text === ",") + 1);
  const and = last.findIndex((word) => word.lower === "and" || word.lower === "or");
  return and >= 0 && !last.some((word, at) => isFiniteVerb(word, at, last));
}

function commasIn(words: readonly Word[]): number {
  return words.filter((word) => word.text === ",").length;
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
