import { mayNamePersons } from "../../../text/person-nouns.ts";
import { MODALS } from "../../../text/function-words.ts";
import type { Edit, Word } from "../../sentence.ts";
import { countWords, type Splitter } from "./clause.ts";
import { gapBefore } from "./stop.ts";
import { referTo } from "./reference.ts";
import { subjectAt, type Subject } from "./subject.ts";
import { finiteOf, isFiniteVerb, isPastForm, tenseAt } from "./verb.ts";

const MIN_LEFT = 4;
/** What was done in a year is a sentence already: "Founded in 1899, the club …". */
const MIN_LEFT_DATED = 3;
const MIN_RIGHT = 5;
/** How something is, not what was done to it. */
const STATES =
  /^(?:known|based|located|called|named|made|aimed|surrounded|situated|covered|dressed|armed|faced|linked|set|used|composed)$/;
/** What is shown now was made once: "Painted by a monk, the wall shows a feast". */
const CREATED = /^(?:commissioned|painted|composed|carved|penned|designed|directed) (?:by|in) /;
/** These stand for a preposition or a condition: "Compared to last year, …", "Asked for a reason, people …". */
const FIXED =
  /^(?:asked|told|pressed|questioned|challenged|left|compared|given|provided|judging|depending|considering|including|regarding|concerning|speaking|according|following|starting|beginning|assuming|granted|seen|put|taken)$/;
const WHY = "one idea per sentence";

/**
 * "Known as the Ark, the shop is new" → "The shop is known as the Ark. It is new"; "Using oil, it runs" → "It uses oil.
 * It runs". The subject moves to the front; nothing protected may change places with it.
 */
export const splitFrontedParticiple: Splitter = ({ sentence, from, at }) => {
  const { words, text } = sentence;
  const first = words[from];
  const next = words[at + 1];
  if (words[at]?.text !== "," || !first || !next || first.pos !== "VERB" || from > 0) return null;
  if (next.pos === "VERB" && next.lower.endsWith("ing")) return null;
  if (FIXED.test(first.lower) || (first.lower.endsWith("ing") && next.lower === "it")) return null;
  const left = words.slice(from, at);
  const right = words.slice(at + 1);
  const subject = subjectAt(right, 0);
  if (!subject || !subject.isPlain || countWords(left) < leastLeft(left) || countWords(right) < MIN_RIGHT)
    return null;
  if (left.some((word, index) => index > 0 && (word.text === "," || isTold(left, index)))) return null;
  if (left.at(-1)?.pos === "ADJ" && left.at(-2)?.pos === "ADP") return null;
  if ((next.pos === "ADV" && right[1]?.pos !== "VERB") || isAnothers(first, left, right, subject))
    return null;
  const written = text.slice(next.start, (right[subject.phrase.end - 1] as Word).end);
  const pronoun = referTo(text, right, subject);
  const verb = verbFor(first, left, right, subject);
  if (pronoun === null || verb === null || /[\uE000-\uF8FF*_~\n"“”]/.test(written)) return null;
  const capital = written.charAt(0).toUpperCase() + written.slice(1);
  const last = right[subject.phrase.end - 1] as Word;
  const opening = openingFor(first, right, subject);
  return [
    { start: first.start, end: first.end, text: `${capital} ${verb}`, rule: "split", why: WHY, group: at },
    {
      start: gapBefore(sentence, at),
      end: last.end,
      text: opening === "" ? `. ${pronoun}` : `. ${opening} ${pronoun.toLowerCase()}`,
      rule: "split",
      why: WHY,
      group: at,
    },
  ] satisfies Edit[];
};

const leastLeft = (left: readonly Word[]): number =>
  left.some(({ text }) => /^\d{4}$/.test(text)) ? MIN_LEFT_DATED : MIN_LEFT;

/** What the subject does not do itself, does besides, or would only do: "Using the mean, the scores are even". */
function isAnothers(
  first: Word,
  left: readonly Word[],
  right: readonly Word[],
  { phrase, verb }: Subject,
): boolean {
  const main = right[verb]?.lower ?? "";
  if (/^(?:this|that|these|those)$/.test(phrase.head.lower)) return true;
  if (left.some((word, at) => word.pos === "CCONJ" && left[at + 1]?.lower.endsWith("ing"))) return true;
  if (/^(?:would|could|might)$/.test(main) && first.lower.endsWith("ing")) return true;
  if (first.lower === "based" || first.lower === "built")
    return phrase.head.pos === "PRON" || mayNamePersons(phrase.head.lower);
  if (first.lower === "looking" && phrase.head.pos === "NOUN") return true;
  return (
    DONE.test(first.lower) &&
    phrase.head.pos === "NOUN" &&
    /^(?:is|are|was|were|can|will|must|still|raises?)$/.test(main)
  );
}

/** Somebody does this. */
const DONE = /^(?:using|ignoring|looking|taking|dividing|comparing|applying|leaving|turning|adding|going)$/;

/** How what is done leads to what follows. */
function openingFor(first: Word, right: readonly Word[], subject: Subject): string {
  if (leadsTo(first, right, subject)) return "Then";
  const isMeans = first.lower === "using" && /^(?:we|you)$/.test(right[0]?.lower ?? "");
  return isMeans && MODALS.test(right[subject.verb]?.lower ?? "") ? "This way," : "";
}

/** "Multiplying the two, we get the third": what is got comes from what is done. */
function leadsTo(first: Word, right: readonly Word[], { verb }: Subject): boolean {
  const reached = right
    .slice(verb, verb + 3)
    .some((word) => /^(?:get|obtain|find|see|reach|arrive|know)$/.test(word.lower));
  return first.lower.endsWith("ing") && /^(?:we|you)$/.test(right[0]?.lower ?? "") && reached;
}

function isTold(left: readonly Word[], at: number): boolean {
  const word = left[at] as Word;
  return word.pos === "AUX" || (isFiniteVerb(word, at, left) && !/(?:ed|en|wn)$/.test(word.lower));
}

function verbFor(
  first: Word,
  left: readonly Word[],
  right: readonly Word[],
  subject: Subject,
): string | null {
  const main = right[subject.verb] as Word;
  const plural = subject.plural || /^(?:we|you|they|i)$/.test(subject.phrase.head.lower);
  if (first.lower.endsWith("ing")) {
    if (/^(?:must|should)$/.test(main.lower)) return null;
    const base = finiteOf(first.lower, "present", true);
    return base !== null && MODALS.test(main.lower)
      ? `${main.lower} ${base}`
      : finiteOf(first.lower, tenseAt(right, subject.verb), plural);
  }
  if (!/(?:ed|en|wn|rn|lt|nt|ght|ld|de|und|ept)$/.test(first.lower) || subject.phrase.head.lower === "i")
    return null;
  const isThen =
    isPastForm(main) ||
    CREATED.test(`${first.lower} ${left[1]?.lower} `) ||
    left.some((word) => /^\d{4}$/.test(word.text));
  if (isThen) return `${plural ? "were" : "was"} ${first.lower}`;
  if (STATES.test(first.lower)) return `${plural ? "are" : "is"} ${first.lower}`;
  return `${plural ? "have" : "has"} been ${first.lower}`;
}
