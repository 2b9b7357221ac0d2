import { CAPITAL, type Word } from "../../sentence.ts";
import {
  countWords,
  hasMainClause,
  isMainClause,
  type Joint,
  type Splitter,
  startsClause,
  startsSentence,
  stopEdit,
  gapBefore,
} from "./clause.ts";
import { isRewording, isThatIs } from "./brackets.ts";
import { isParticiple } from "./participle-first.ts";
import { isOpen, mainSubject, subjectAt } from "./subject.ts";
import { hasVerb, isBaseForm } from "./verb.ts";

/** "CLAUSE; CLAUSE" → "CLAUSE. CLAUSE"; a row of semicolons is a list and stays. */
export const splitSemicolon: Splitter = (joint) => (countOf(joint, ";") > 1 ? null : splitMark(joint, ";"));

/** Behind a colon these begin a list of points, not a sentence: "…: what is done, by when, for whom". */
const QUESTION_WORDS = new Set(["what", "who", "whom", "whose", "which", "how", "when", "where", "why"]);

/** "CLAUSE: CLAUSE" → "CLAUSE. CLAUSE" when what follows stands on its own. */
export const splitColon: Splitter = (joint) => {
  const right = joint.sentence.words.slice(joint.at + 1);
  if (QUESTION_WORDS.has(right[0]?.lower ?? "") || isSaid(joint)) return null;
  const isSentence = isCondition(right) || (startsSentence(right) && !isParticiple(right) && !isNamed(right));
  const isTitle = joint.sentence.words[joint.at - 1]?.pos === "PROPN";
  if (isInTitle(joint)) return null;
  return (isSentence || (!isTitle && isWritten(right))) &&
    countOf(joint, ":") === 1 &&
    countOf(joint, ";") === 0
    ? splitMark(joint, ":")
    : null;
};

/** "The Mill: Its Stones and Men is a good book": capitals on both sides of the colon. */
function isInTitle({ sentence, at }: Joint): boolean {
  const isCapital = (place: number): boolean => /^\p{Lu}/u.test(sentence.words[place]?.text ?? "");
  return at > 1 && isCapital(at - 1) && isCapital(at + 1) && isCapital(at + 2);
}

/** "I say to the council: …", "They said, as one: …": what follows is what is said. */
function isSaid({ sentence, from, at }: Joint): boolean {
  return sentence.words
    .slice(from, at)
    .some(
      ({ lower, pos }, place, left) =>
        pos === "VERB" &&
        /^(?:say|says|said|saying|declare|declares|declared)$/.test(lower) &&
        !left.slice(place).some((word) => word.lower === "that") &&
        !/^(?:DET|NOUN|PRON|PROPN|SCONJ)$/.test(left[place + 1]?.pos ?? ""),
    );
}

/** "…: if it rains, then the game stops". */
function isCondition(right: readonly Word[]): boolean {
  return (
    right[0]?.lower === "if" &&
    subjectAt(right, 1) !== null &&
    right.some((word, at) => word.text === "," && right[at + 1]?.lower === "then")
  );
}

/** "One risk remains: For example, what if it rains?" → "One risk remains. For example, what if it rains?". */
export const splitBeforeQuestion: Splitter = (joint) => {
  const { sentence, from, at } = joint;
  const right = sentence.words.slice(at + 1);
  const next = right[0];
  if (sentence.words[at]?.text !== ":" || countOf(joint, ":") !== 1 || !next || !isWritten(right))
    return null;
  const left = sentence.words.slice(from, at);
  return hasMainClause(left) && !left.some((word) => SAYING.test(word.lower))
    ? [stopEdit(gapBefore(sentence, at), next, "")]
    : null;
};

/** "What is it, and how would we find it?" → "What is it? How would we find it?" */
export const splitQuestions: Splitter = ({ sentence, from, at }) => {
  const { words } = sentence;
  const [comma, and, wh] = words.slice(at, at + 3);
  if (comma?.text !== "," || and?.lower !== "and" || !wh || !ASKED.test(wh.lower)) return null;
  const left = words.slice(from, at);
  const asks = (part: readonly Word[]): boolean =>
    part.some((word, place) => ASKED.test(word.lower) && part.slice(place + 1, place + 7).some(isInverted));
  if (countWords(left) < 6 || countWords(words.slice(at + 2)) < 5 || !asks(left)) return null;
  if (isRowOfQuestions(words.slice(0, at))) return null;
  if (
    words[at + 3]?.pos !== "AUX" ||
    left.slice(0, 3).some((word) => /^(?:if|do|does|did)$/.test(word.lower))
  )
    return null;
  return [
    { start: comma.start, end: wh.start, text: `? ${CAPITAL}`, rule: "split", why: "one idea per sentence" },
  ];
};

/** "three questions: where am I, where am I going, and …": what a colon counts up stays together. */
function isRowOfQuestions(left: readonly Word[]): boolean {
  const colon = left.findIndex(({ text }) => text === ":");
  return colon >= 0 && left.slice(colon).some(({ text }) => text === ",");
}

/** "might we", "is the": an auxiliary in front of its subject. */
function isInverted(word: Word, place: number, all: readonly Word[]): boolean {
  return word.pos === "AUX" && /^(?:PRON|DET|NOUN|PROPN)$/.test(all[place + 1]?.pos ?? "PRON");
}

const ASKED = /^(?:what|how|why|when|where|who|which)$/;

const SAYING =
  /^(?:asks?|asked|asking|questions?|says?|said|wonders?|wondered|tells?|told|reads|writes|wrote|what|how|why|who)$/;

/** A capital behind the colon: the author began a sentence there. */
function isWritten(right: Word[]): boolean {
  const first = right[0];
  return (
    first !== undefined && /^\p{Lu}\p{Ll}/u.test(first.text) && first.pos !== "PROPN" && countWords(right) > 5
  );
}

/** "A pump, a valve that is open — they all need care": what stands before the dash may be a row without a verb. */
const SUMMING = /^(?:they|these|those|all|both|it|this|that)$/;

/** "CLAUSE — CLAUSE" → "CLAUSE. CLAUSE"; a pair of dashes is a bracket and stays. */
export const splitDash: Splitter = (joint) => {
  const mark = joint.sentence.words[joint.at]?.text ?? "";
  if (mark === "-" ? !isApart(joint) : !/^(?:[—–]|--)$/.test(mark) || countOf(joint, mark) !== 1) return null;
  const right = joint.sentence.words.slice(joint.at + 1);
  if (right[0]?.pos === "VERB" && right[0].lower.endsWith("ing")) return null;
  if (mark === "-" && isBareSingular(right)) return null;
  if (tellsTime(right) || isAdded(right) || isThatIs(right)) return null;
  if (SUMMING.test(right[0]?.lower ?? "") && !mainSubject(joint.sentence.words.slice(joint.from, joint.at)))
    return null;
  const clause = /^(?:maybe|perhaps)$/.test(right[0]?.lower ?? "") ? right.slice(1) : right;
  return startsSentence(clause) && !isParticiple(right) && !isNamed(right) ? splitMark(joint, mark) : null;
};

/** "the mill update by hand": a noun that was read as a verb. */
function isBareSingular(right: readonly Word[]): boolean {
  const subject = subjectAt(right, 0);
  const verb = right[subject?.verb ?? -1];
  return (
    verb !== undefined && isBaseForm(verb) && subject?.plural === false && subject.phrase.head.pos !== "PRON"
  );
}

/** A hyphen that stands for a dash: with a space on both sides, and the only one. */
function isApart({ sentence, at }: Joint): boolean {
  return (
    sentence.text.match(/ - /g)?.length === 1 &&
    sentence.text.slice((sentence.words[at]?.start ?? 0) - 1).startsWith(" - ")
  );
}

/** "— something they would like", "— one built of stone": a name for what was told, no clause. */
function isAdded([first, second]: readonly Word[]): boolean {
  return (
    /^(?:something|anything|nothing|everything)$/.test(first?.lower ?? "") ||
    (first?.lower === "one" && second?.pos === "VERB" && /(?:ed|en|lt|wn|de)$/.test(second.lower))
  );
}

/** "… – a month before the second shop was opened": a time has a clause behind it and is none. */
function tellsTime(right: readonly Word[]): boolean {
  return (
    /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|moments?)$/.test(
      right[1]?.lower ?? "",
    ) && /^(?:before|after)$/.test(right[2]?.lower ?? "")
  );
}

/** "…: the reality that pumps fail": what is named may carry the only verb. */
function isNamed(right: Word[]): boolean {
  return subjectAt(right, 0)?.hasClause === true;
}

function splitMark({ sentence, from, at }: Joint, mark: string): ReturnType<Splitter> {
  const word = sentence.words[at];
  const next = sentence.words[at + 1];
  if (word?.lower !== mark || !next) return null;
  const left = sentence.words.slice(from, at);
  const right = sentence.words.slice(at + 1);
  if (
    /^(?:\d.*|\(|what|how|why|who|which|whether|where|though|although|including|like|namely)$/i.test(
      next.text,
    )
  )
    return null;
  if (SUBORDINATE.test(next.lower) && !right.some(({ text }) => text === ",")) return null;
  if (next.lower.endsWith("ing") && next.pos === "VERB" && !startsClause(right)) return null;
  if (
    /^(?:includes?|included|contains?|be|is|are|was|were|means?|says?|said|adds?|added|asks?|asked|wr[io]tes?|written|repl(?:y|ies|ied)|warn(?:s|ed)?|told|tells?|answer(?:s|ed)?|follows|following|a|the)$/.test(
      left.at(-1)?.lower ?? "",
    )
  )
    return null;
  if (left.slice(0, 2).some((part) => /^(?:what|how|why)$/.test(part.lower))) return null;
  if (next.pos === "ADP" && !/^(?:for|besides)$/.test(next.lower) && !startsSentence(right)) return null;
  if (
    isOpening(left) ||
    isRest(right) ||
    isThatIs(right) ||
    (next.lower === "such" && right[1]?.lower === "as")
  )
    return null;
  if (!hasMainClause(left) || !hasVerb(right) || right.length < 5 || /[\uE000-\uF8FF]/.test(next.text))
    return null;
  const space = /\s+$/.exec(sentence.text.slice(0, word.start))?.[0].length ?? 0;
  const opening = HOWEVER.get(next.lower);
  const third = sentence.words[at + 3];
  if (opening !== undefined && sentence.words[at + 2]?.lower === "," && third)
    return [stopEdit(word.start - space, third, opening)];
  return [stopEdit(word.start - space, next, "")];
}

/** "to read it marks the man": a verb of its own behind the infinitive. */
function showsThird({ pos, lower }: Word): boolean {
  return /^(?:is|was|has|does|can|will|would|may)$/.test(lower) || (pos === "VERB" && /[^s]s$/.test(lower));
}

/** "…; and is not only poor but …", "…; the first attribute": no subject and verb of its own. */
function isRest(right: readonly Word[]): boolean {
  const start = right[0]?.pos === "CCONJ" ? 1 : 0;
  if (start === 1 && right[1]?.pos === "AUX") return true;
  if (
    right[0]?.lower === "to" &&
    /^(?:VERB|AUX)$/.test(right[1]?.pos ?? "") &&
    !right.slice(2).some(showsThird)
  )
    return true;
  if (
    /^(?:only|first|firstly)$/.test(right[0]?.lower ?? "") &&
    /^(?:those|in|on|at|by)$/.test(right[1]?.lower ?? "")
  )
    return true;
  return (
    countWords([...right]) < 8 &&
    right[0]?.pos === "DET" &&
    !right.some(({ pos }) => pos === "AUX") &&
    !mainSubject(right)
  );
}

/** "as the people of the town do — …": a clause that only leads to what follows. */
function isOpening(left: readonly Word[]): boolean {
  const clause = left[1]?.text === "," && left[2]?.lower === "because" ? left.slice(2) : left;
  return isOpen(left) && subjectAt(clause, 1) !== null && mainSubject(clause) === null;
}

/** "…; unless the file is empty": a clause that only such a word opens is none by itself. */
const SUBORDINATE = /^(?:unless|because|since|while|if|when|until|as)$/;

const HOWEVER: ReadonlyMap<string, string> = new Map([
  ["however", "But"],
  ["therefore", "So"],
  ["thus", "So"],
  ["consequently", "So"],
  ["hence", "So"],
  ["nevertheless", "But"],
  ["moreover", "Also,"],
  ["furthermore", "Also,"],
]);

function countOf({ sentence }: Joint, mark: string): number {
  return sentence.words.filter((word) => word.text === mark).length;
}

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
