import type { Word } from "../../sentence.ts";
import { countWords } from "./clause.ts";
import { isGoingTo, tellsPlan } from "./plan.ts";
import { referTo } from "./reference.ts";
import { formOf, isSameForm, MODALS } from "./same-form.ts";
import { mainSubject } from "./main-subject.ts";
import type { Subject } from "./subject.ts";
import { isBaseForm, isFiniteVerb } from "./verb.ts";

/** Both halves of such a split need this many words, and both together this many. */
export const MIN_HALF = 5;

const MIN_WORDS = 14;

/** A name said twice in a row sounds clumsy: only a long sentence is worth it. */
export const MIN_WORDS_NAMED = 22;

export const BLOCKING =
  /^(?:that|which|who|whose|if|when|whenever|unless|until|whether|because|or|but|how|what|where|while|than|not|n't|between|both|either)$/;

/** The clause on the left when a second verb of its subject may follow it; `isApart`: a comma stands between. */
export function actionOf(left: Word[], right: Word[], verb: Word, isApart = false): Subject | null {
  if (
    countWords(left) < MIN_HALF ||
    countWords(right) < MIN_HALF ||
    countWords(left) + countWords(right) < MIN_WORDS
  )
    return null;
  if (NO_SECOND.some((isNone) => isNone(verb, right[right.indexOf(verb) + 1], left, right))) return null;
  const subject = mainSubject(left);
  if (!subject || left.slice(0, subject.phrase.start).some(({ lower }) => CONDITIONS.test(lower)))
    return null;
  const isPlan = tellsPlan(left, subject);
  const blocks = (word: Word, at: number, all: readonly Word[]): boolean =>
    word.text === "," ||
    (BLOCKING.test(word.lower) &&
      !(isPlan && ASKING.test(word.lower)) &&
      !(isApart && joinsNouns(word, all[at + 1])) &&
      !(isApart && deniesAlone(left, subject, word, all[at + 1], verb)));
  if (left.slice(subject.verb + 1).some(blocks) || isInnerVerb(left, subject)) return null;
  if (isUnfinished(left.at(-1)) && !isNounAt(left, left.length - 1)) return null;
  if (verb.pos === "AUX" && left.slice(subject.verb + 1).some(isFurtherVerb)) return null;
  if (subject.phrase.head.pos === "PROPN" && countWords(left) + countWords(right) < MIN_WORDS_NAMED)
    return null;
  if (isDoneToSubject(left, subject, verb, right[right.indexOf(verb) + 1])) return null;
  return isSameForm(left, subject, verb) ? subject : null;
}

/** "the mill, when it was built, was": the verb stands in a clause between. */
function isInnerVerb(left: readonly Word[], { phrase, verb }: Subject): boolean {
  return left.slice(phrase.end, verb).some(({ lower }) => /^(?:when|because|after)$/.test(lower));
}

/** "was deconsecrated and used as a stable": a participle the tagger took for an adjective, and another without an object. */
function isDoneToSubject(
  left: readonly Word[],
  subject: Subject,
  verb: Word,
  next: Word | undefined,
): boolean {
  return (
    /^(?:was|were)$/.test(left[subject.verb]?.lower ?? "") &&
    /ed$/.test(left[subject.verb + 1]?.lower ?? "") &&
    /(?:ed|en|wn)$/.test(verb.lower) &&
    next?.pos === "ADP"
  );
}

const CONDITIONS = /^(?:if|when|unless|whenever|without)$/;

/** A verb behind the first one: the auxiliary may follow that. */
function isFurtherVerb(word: Word, at: number, all: readonly Word[]): boolean {
  return at > 0 && isFiniteVerb(word, at, all) && !/(?:ed|en|wn)$/.test(word.lower);
}

type Test = (verb: Word, behind: Word | undefined, left: readonly Word[], right: readonly Word[]) => boolean;

/** Each of these shows that the word is no second verb of the subject; `behind` is the word behind it. */
const NO_SECOND: readonly Test[] = [
  (verb) => verb.lower.endsWith("ing") || ONLY_PARTICIPLES.test(verb.lower) || verb.pos === "ADV",
  (verb, _, __, right) => isInvitation(right, verb),
  (verb, behind) => verb.pos === "NOUN" && !/^(?:DET|PRON)$/.test(behind?.pos ?? ""),
  (verb, behind) => isThing(verb, behind),
  (verb, behind, left) => behind?.lower === left.at(-1)?.lower && verb.pos !== "AUX",
  (verb, behind) => verb.lower === "used" && behind?.lower === "to",
  (verb, behind, _, right) =>
    behind?.pos === "NOUN" && verb.lower.endsWith("ed") && right[right.indexOf(verb) + 2]?.pos === "AUX",
  (verb, behind, left) =>
    behind?.pos === "CCONJ" && verb.pos === "VERB" && formOf(verb) === "base" && left.at(-1)?.pos === "NOUN",
  (verb, behind) =>
    behind?.lower === "of" && verb.pos !== "AUX" && /[^s]s$/.test(verb.lower) && !WITH_OF.test(verb.lower),
  (verb, behind) => behind?.lower === "of" && verb.pos !== "AUX" && !TAKES_OF.test(verb.lower),
  (verb, behind) => /^(?:by|as)$/.test(behind?.lower ?? "") && /(?:ed|en|wn)$/.test(verb.lower),
];

/** "a table or a group, and might …", "both forms, and also …": what is joined ends in front of the comma. */
function joinsNouns({ lower }: Word, next: Word | undefined): boolean {
  return /^(?:or|both)$/.test(lower) && /^(?:NOUN|ADJ|DET|PROPN)$/.test(next?.pos ?? "");
}

/** "does not wait, and takes …": the denial has an auxiliary of its own, and the second verb is finite without it. */
function deniesAlone(
  left: readonly Word[],
  subject: Subject,
  { lower }: Word,
  next: Word | undefined,
  verb: Word,
): boolean {
  if (!/^(?:not|n't)$/.test(lower) || /^(?:only|just|merely|simply)$/.test(next?.lower ?? "")) return false;
  const main = left[subject.verb];
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

/** "the name and address of both": behind a noun and "and", a word with "of" is a noun unless its verb takes one. */
const TAKES_OF =
  /^(?:dispos|think|thought|approv|consist|disapprov|hear|speak|spoke|dream|complain|warn|die|smell|tast|becom|ma[dk]|know|knew|learn|admit|accus|tak|took|boast|despair|repent|tir)/;

const ASKING = /^(?:how|what|why)$/;

/** "but let's take a moment": an order to all has no subject that could be named again. */
function isInvitation(right: readonly Word[], verb: Word): boolean {
  return verb.lower === "let" && /^(?:'s|us)$/.test(right[right.indexOf(verb) + 1]?.lower ?? "");
}

export function subjectFor(text: string, left: Word[], subject: Subject, verb: Word): string | null {
  const opening = referTo(text, left, subject);
  if (opening === null || opening === "This") return null;
  const main = left[subject.verb] as Word;
  if (isGoingTo(left, subject)) return `${opening} will`;
  return MODALS.test(main.lower) && verb.pos === "VERB"
    ? `${opening} ${main.lower === "'ll" ? "will" : main.lower}`
    : opening;
}
