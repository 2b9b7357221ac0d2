import type { Word } from "../../sentence.ts";
import { withoutAsides } from "./asides.ts";
import { withoutBrackets } from "./brackets.ts";
import { hasMainClause, isMainClause, type Splitter, startsSentence } from "./clause.ts";
import { stopEdit } from "./stop.ts";
import { isDoing, isPurpose, isRelative, isReportedRow, isRow } from "./coordination-row.ts";
import { hangsTogether, isPaired } from "./hangs-together.ts";
import { hasNegation } from "./negation.ts";
import { isPassiveRow } from "./passive-row.ts";
import { opensWithSo } from "./so-that.ts";
import { isOpen, mainSubject } from "./main-subject.ts";
import { isOrder as opensOrder } from "./orders.ts";
import { subjectAt } from "./subject.ts";

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
  const left = withoutAsides(sentence.words.slice(from, at));
  const right = sentence.words.slice(at + 2 + skip);
  if (isRelative(left, right) || ((isSo || joiner.lower === "so") && opensWithSo(sentence))) return null;
  if (next?.lower === "this" && right[1]?.pos === "ADP") return null;
  if (opening === "" && /^\d/.test(next?.text ?? "")) return null;
  if (next?.lower === "they" && namesOthers(left)) return null;
  if (!next || (joiner.lower === "so" && ["that", "as", "far"].includes(next.lower))) return null;
  if (joiner.lower === "so" && (isPurpose(left, right) || isDoing(right))) return null;
  if (joiner.lower === "however" && /^(?:that|whether|how|why|what|to)$/.test(next?.lower ?? "")) return null;
  if (joiner.lower === "however" && (!mainSubject(right) || isDegree(second, right[1]))) return null;
  if (joiner.lower === "however" && /^(?:VERB|AUX)$/.test(next?.pos ?? "")) return null;
  if (joiner.lower === "so" && isDegreeOf(next, right[1])) return null;
  if (isRow(left, next, right) || (joiner.lower === "but" && isReportedRow(left, right))) return null;
  if (isSetting(left) && /^(?:if|when|whenever|once)$/.test(next.lower)) return null;
  if (joiner.lower === "but" && isOtherPlace(left, right)) return null;
  if (joiner.lower === "or" && !isChoice(left, right)) return null;
  if (
    QUESTION_WORDS.has(next.lower) ||
    (joiner.lower === "and" ? hangsTogether(withoutBrackets(left), right, isSo) : isPaired(left))
  )
    return null;
  if (joiner.lower === "and" ? !isMainClause(left) && !mainSubject(left) : !hasMainClause(left)) return null;
  if ((isOpen(left) || isMeans(left)) && mainSubject(left) === null) return null;
  if (
    joiner.lower !== "however" &&
    !startsSentence(right) &&
    !startsSentence(withoutAsides(right)) &&
    !isOrder(right) &&
    !(joiner.lower === "so" && isBidden(right)) &&
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

/** "does not come from what they are paid, but from the power they have": the second place takes the first one's verb. */
function isOtherPlace(left: readonly Word[], [opener]: readonly Word[]): boolean {
  if (opener?.pos !== "ADP" || !hasNegation(left)) return false;
  const denial = left.findIndex((word) => hasNegation([word]));
  return left.slice(denial).some(({ lower }) => lower === opener.lower);
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

/** "…, so do not rely on it", "…, so read the text": nothing but an order. */
function isBidden(right: readonly Word[]): boolean {
  const [first, second, third] = right;
  if (opensOrder(right, 0)) return true;
  if (/^(?:do|never|please|always)$/.test(first?.lower ?? ""))
    return first?.lower === "do"
      ? /^(?:not|n't)$/.test(second?.lower ?? "") && third?.pos === "VERB"
      : second?.pos === "VERB";
  return false;
}

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
