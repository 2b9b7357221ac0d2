import type { Edit, Word } from "../../sentence.ts";
import { withoutBrackets } from "./brackets.ts";
import { countWords, type Splitter, stopEdit, gapBefore } from "./clause.ts";
import { lowered, referTo } from "./reference.ts";
import { mainSubject, type Subject, subjectAt } from "./subject.ts";
import { isBaseForm, isFiniteVerb, isPastForm } from "./verb.ts";

/** Both halves of such a split need this many words, and both together this many. */
const MIN_HALF = 5;
const MIN_WORDS = 14;
/** A name said twice in a row sounds clumsy: only a long sentence is worth it. */
const MIN_WORDS_NAMED = 22;
const BLOCKING =
  /^(?:that|which|who|whose|if|when|whether|because|or|but|how|what|where|while|than|not|n't|between|both|either)$/;
const MODALS = /^(?:can|could|may|might|must|should|will|would|'ll)$/;

/**
 * "It takes the box from the shelf and puts it on the belt" → "It takes the box from the shelf. It puts it on the belt."
 * The subject is named again, and both verbs show the same tense and number.
 */
export const splitSharedSubject: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const joiner = words[at];
  const comma = words[at - 1]?.text === "," ? 1 : 0;
  const then = /^(?:then|also|even|still|later|soon|often|now|only|usually|always|sometimes)$/.test(
    words[at + 1]?.lower ?? "",
  )
    ? 1
    : 0;
  const verb = words[at + 1 + then];
  if ((joiner?.lower !== "and" && joiner?.lower !== "but") || !verb) return null;
  const left = withoutBrackets(words.slice(from, at - comma));
  const isApart = comma === 1 && !words.slice(0, from).some(({ lower }) => OPENS_INNER.test(lower));
  const clause = actionOf(left, words.slice(at + 1), verb, isApart);
  if (!clause || startsAnother(words.slice(at + 1))) return null;
  const opening = subjectFor(text, left, clause, verb);
  if (opening === null) return null;
  const but = joiner.lower === "but" ? `But ${lowered(opening, left)}` : opening;
  return [stopEdit(gapBefore(sentence, at - comma), words[at + 1] as Word, but)];
};

/** Behind one of these the first verb, split off before, may be the one the second verb belongs to. */
const OPENS_INNER = /^(?:because|since|as|that|which|who|if|when|while|although)$/;

/** "… and marks it and the second machine counts it": the later joint is the larger one. */
function startsAnother(right: readonly Word[]): boolean {
  return right.some(
    ({ lower }, at) =>
      at > 3 &&
      /^(?:and|but)$/.test(lower) &&
      right[at + 1]?.pos === "DET" &&
      isPlainSubject(subjectAt(right, at + 1)),
  );
}

function isPlainSubject(subject: Subject | null): boolean {
  return subject?.isPlain === true;
}

/** "It takes a box, opens the lid, and counts the parts" → "It takes a box. It opens the lid and counts the parts." */
export const splitSeries: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const verb = words[at + 1];
  if (words[at]?.text !== "," || !verb) return null;
  const last = words.findIndex(
    (word, index) => index > at + 1 && word.lower === "and" && words[index - 1]?.text === ",",
  );
  const third = words[last + 1]?.lower === "then" ? words[last + 2] : words[last + 1];
  const left = words.slice(from, at);
  if (last < 0 || !third || words.slice(at + 1, last - 1).some((word) => word.text === ",")) return null;
  const clause = actionOf(left, words.slice(at + 1), verb);
  if (!clause || !isSameForm(left, clause, third)) return null;
  const opening = subjectFor(text, left, clause, verb);
  if (opening === null) return null;
  const comma = words[last - 1] as Word;
  const drop: Edit = {
    start: comma.start,
    end: comma.end,
    text: "",
    rule: "split",
    why: "one idea per sentence",
    group: at,
  };
  return [{ ...stopEdit(gapBefore(sentence, at), verb, opening), group: at }, drop];
};

/** "It was made as a toy, and then used by a firm …" → "It was made as a toy. It was then used by a firm …". */
export const splitPassive: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const comma = words[at - 1]?.text === "," ? 1 : 0;
  const then = /^(?:then|later)$/.test(words[at + 1]?.lower ?? "") ? 1 : 0;
  const [participle, after] = words.slice(at + 1 + then, at + 3 + then);
  if (words[at]?.lower !== "and" || comma + then === 0 || !participle || after?.pos !== "ADP") return null;
  const left = withoutBrackets(words.slice(from, at - comma));
  const subject = mainSubject(left);
  const be = left[subject?.verb ?? -1];
  if (!subject || !be || !/^(?:is|are|was|were)$/.test(be.lower) || !isPassive(left, subject.verb))
    return null;
  if (participle.pos !== "VERB" || !/(?:ed|en|wn|ught|de)$/.test(participle.lower)) return null;
  const right = words.slice(at + 1 + then);
  if (countWords(left) < MIN_HALF || countWords(right) < MIN_HALF || countWords(words) < MIN_WORDS_NAMED)
    return null;
  if (left.slice(subject.verb + 1).some((word) => word.text === "," || BLOCKING.test(word.lower)))
    return null;
  const opening = referTo(text, left, subject);
  if (opening === null || opening === "This") return null;
  const adverb = then === 1 ? ` ${words[at + 1]?.text}` : "";
  return [stopEdit(gapBefore(sentence, at - comma), participle, `${opening} ${be.lower}${adverb}`)];
};

/** "was at first made": a participle behind "be" and what may stand between. */
function isPassive(left: readonly Word[], verb: number): boolean {
  const next = left
    .slice(verb + 1, verb + 5)
    .find((word) => !/^(?:ADV|ADP)$/.test(word.pos) && word.lower !== "first");
  return next?.pos === "VERB" && /(?:ed|en|wn|ught|de|lt|nt)$/.test(next.lower);
}

/** The clause on the left when a second verb of its subject may follow it; `isApart`: a comma stands between. */
function actionOf(left: Word[], right: Word[], verb: Word, isApart = false): Subject | null {
  if (
    countWords(left) < MIN_HALF ||
    countWords(right) < MIN_HALF ||
    countWords(left) + countWords(right) < MIN_WORDS
  )
    return null;
  if (
    verb.lower.endsWith("ing") ||
    ONLY_PARTICIPLES.test(verb.lower) ||
    verb.pos === "ADV" ||
    isInvitation(right, verb)
  )
    return null;
  if (verb.pos === "NOUN" && !/^(?:DET|PRON)$/.test(right[right.indexOf(verb) + 1]?.pos ?? "")) return null;
  const behind = right[right.indexOf(verb) + 1];
  if (isThing(verb, behind) || (behind && behind.lower === left.at(-1)?.lower && verb.pos !== "AUX"))
    return null;
  if (
    (verb.lower === "used" && behind?.lower === "to") ||
    (behind?.pos === "NOUN" && verb.lower.endsWith("ed") && right[right.indexOf(verb) + 2]?.pos === "AUX") ||
    (behind?.pos === "CCONJ" && verb.pos === "VERB" && formOf(verb) === "base" && left.at(-1)?.pos === "NOUN")
  )
    return null;
  if (behind?.lower === "of" && verb.pos !== "AUX" && /[^s]s$/.test(verb.lower) && !WITH_OF.test(verb.lower))
    return null;
  if (/^(?:by|as)$/.test(behind?.lower ?? "") && /(?:ed|en|wn)$/.test(verb.lower)) return null;
  const subject = mainSubject(left);
  if (
    subject &&
    left
      .slice(0, subject.phrase.start)
      .some((word) => /^(?:if|when|unless|whenever|without)$/.test(word.lower))
  )
    return null;
  const isPlan = tellsPlan(left, subject);
  const blocks = (word: Word, at: number, all: readonly Word[]): boolean =>
    word.text === "," ||
    (BLOCKING.test(word.lower) &&
      !(isPlan && ASKING.test(word.lower)) &&
      !(isApart && joinsNouns(word, all[at + 1])) &&
      !(isApart && deniesAlone(left, subject, word, all[at + 1], verb)));
  if (!subject || left.slice(subject.verb + 1).some(blocks)) return null;
  if (isUnfinished(left.at(-1)) && !isNounAt(left, left.length - 1)) return null;
  if (
    verb.pos === "AUX" &&
    left
      .slice(subject.verb + 1)
      .some((word, at, all) => at > 0 && isFiniteVerb(word, at, all) && !/(?:ed|en|wn)$/.test(word.lower))
  )
    return null;
  if (subject.phrase.head.pos === "PROPN" && countWords(left) + countWords(right) < MIN_WORDS_NAMED)
    return null;
  return isSameForm(left, subject, verb) ? subject : null;
}

/** "a table or a group, and might …", "both forms, and also …": what is joined ends in front of the comma. */
function joinsNouns({ lower }: Word, next: Word | undefined): boolean {
  return /^(?:or|both)$/.test(lower) && /^(?:NOUN|ADJ|DET|PROPN)$/.test(next?.pos ?? "");
}

/** "does not wait, and takes …": the denial has an auxiliary of its own, and the second verb is finite without it. */
function deniesAlone(
  left: readonly Word[],
  subject: Subject | null,
  { lower }: Word,
  next: Word | undefined,
  verb: Word,
): boolean {
  if (!/^(?:not|n't)$/.test(lower) || /^(?:only|just|merely|simply)$/.test(next?.lower ?? "")) return false;
  const main = left[subject?.verb ?? -1];
  return main?.pos === "AUX" && (verb.pos === "AUX" || formOf(verb) === "s");
}

/** Forms that carry no clause of their own: "and given that". */
const ONLY_PARTICIPLES =
  /^(?:given|taken|seen|known|done|written|chosen|broken|driven|eaten|grown|shown|spoken|worn|gone|begun|drawn|thrown|hidden|risen|stolen|forgotten|frozen|proven)$/;

/** "with confidence and resolve,", "owners and engineers that …": a noun the tagger took for a verb. */
function isThing(verb: Word, next: Word | undefined): boolean {
  return (
    (verb.pos !== "AUX" && next?.pos === "PUNCT") ||
    next?.lower === "who" ||
    (/ers$/.test(verb.lower) && next?.lower === "that")
  );
}

/** "is used in and …": something follows that both verbs share. A capital shows a name: "Reinforcement Learning". */
function isUnfinished(last: Word | undefined): boolean {
  return (
    ["ADP", "VERB", "AUX", "PUNCT"].includes(last?.pos ?? "") &&
    !(last?.pos === "VERB" && /^\p{Lu}/u.test(last.text))
  );
}

/** "the database file": behind an article and a noun a plain verb form is a noun. */
function isNounAt(words: readonly Word[], at: number): boolean {
  const [article, noun, last] = words.slice(at - 2, at + 1);
  return article?.pos === "DET" && noun?.pos === "NOUN" && last !== undefined && isBaseForm(last);
}

/** Verbs that take "of"; any other word in front of it is a noun: "instincts and needs of". */
const WITH_OF = /^(?:consists|thinks|speaks|hears|dreams|tells|disposes|approves|complains|learns|dies)$/;

const ASKING = /^(?:how|what|why)$/;

/** "In this chapter, we will see how …, look at …, and learn …": a plan is one row of things done. */
function tellsPlan(left: readonly Word[], subject: Subject | null): boolean {
  const said = left
    .slice(0, 3)
    .map((word) => word.lower)
    .join(" ");
  if (!subject || !/^in (?:this|the (?:next|following)) /.test(`${said} `)) return false;
  return (
    /^(?:we|you)$/.test(subject.phrase.head.lower) && /^(?:will|'ll)$/.test(left[subject.verb]?.lower ?? "")
  );
}

function subjectFor(text: string, left: Word[], subject: Subject, verb: Word): string | null {
  const opening = referTo(text, left, subject);
  if (opening === null || opening === "This") return null;
  const main = left[subject.verb] as Word;
  if (isGoingTo(left, subject)) return `${opening} will`;
  return MODALS.test(main.lower) && verb.pos === "VERB"
    ? `${opening} ${main.lower === "'ll" ? "will" : main.lower}`
    : opening;
}

/** "We are going to start": what is told lies ahead. */
function isGoingTo(left: readonly Word[], { verb }: Subject): boolean {
  const said = left
    .slice(verb, verb + 3)
    .map((word) => word.lower)
    .join(" ");
  return /^(?:'re|are|is|'s|'m|am) going to$/.test(said);
}

/** How often an infinitive or a preposition of this spelling stands here as an infinitive's mark. */
function countOf(left: readonly Word[], lower: string): number {
  return left.filter((word) => word.lower === lower && word.pos === "PART").length;
}

/** The same auxiliary, the same tense, a base form behind a modal, or a plain "is" before a verb of its tense. */
function isSameForm(left: readonly Word[], subject: Subject, b: Word): boolean {
  const a = left[subject.verb] as Word;
  const after = left.slice(subject.verb + 1).find((word) => word.pos !== "ADV");
  if (b.pos === "AUX")
    return isAuxiliaryOf(b, subject.plural) && !(/^(?:have|do)$/.test(b.lower) && countOf(left, "to") > 0);
  if (b.pos === "VERB" && formOf(b) === "s" && !subject.plural && !MODALS.test(a.lower)) return true;
  if (b.pos !== "VERB" && !(b.pos === "NOUN" && a.pos === "VERB" && formOf(a) === "s")) return false;
  if (isGoingTo(left, subject)) return formOf(b) === "base" && b.pos === "VERB" && countOf(left, "to") === 1;
  if (MODALS.test(a.lower))
    return (
      formOf(b) === "base" &&
      after?.pos === "VERB" &&
      !hasHelped(left, after) &&
      (tellsPlan(left, subject) || !left.slice(subject.verb + 1).some((word) => word.lower === "to"))
    );
  if (a.pos === "AUX") {
    const isCopula = after !== undefined && ["ADJ", "NOUN", "DET", "NUM"].includes(after.pos);
    if (!isCopula) return false;
    return /^(?:was|were)$/.test(a.lower) ? formOf(b) === "past" : a.lower === "is" && formOf(b) === "s";
  }
  if (a.pos !== "VERB" || formOf(a) !== formOf(b)) return false;
  if (formOf(a) !== "base") return true;
  return (
    subject.plural &&
    !left
      .slice(subject.verb + 1)
      .some((word) => word.lower === "to" || (isBaseForm(word) && !word.lower.endsWith("ing")))
  );
}

/** "is of a known size, can be copied": an auxiliary carries a clause, if it is of the subject's number. */
function isAuxiliaryOf(b: Word, plural: boolean): boolean {
  if (/^(?:is|was|has|does)$/.test(b.lower)) return !plural;
  if (/^(?:are|were|have|do)$/.test(b.lower)) return plural;
  return /^(?:can|could|may|might|must|should|will|would|had|did)$/.test(b.lower);
}

/** "will help the town take it back and make good on its word": the second verb may be the town's. */
function hasHelped(left: readonly Word[], helping: Word): boolean {
  return HELPING.test(helping.lower) && left.slice(left.indexOf(helping) + 1).some(isBaseForm);
}

const HELPING = /^(?:help|let|make|see|hear|watch|have)$/;

function formOf(word: Word): "past" | "s" | "base" {
  if (isPastForm(word)) return "past";
  return /[^s]s$/.test(word.lower) ? "s" : "base";
}

/** "but let's take a moment": an order to all has no subject that could be named again. */
function isInvitation(right: readonly Word[], verb: Word): boolean {
  return verb.lower === "let" && /^(?:'s|us)$/.test(right[right.indexOf(verb) + 1]?.lower ?? "");
}
