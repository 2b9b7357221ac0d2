import { INTENSIFIERS, INTENSIFIERS_OF_VERBS } from "../../lexicon/intensifiers.ts";
import { CAPITAL, type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";

/** Words before an intensifier that change its meaning: "not very", "so highly". */
const BOUND_BEFORE = new Set(
  "not n't almost nearly so too as more most less least how no never the or and than".split(" "),
);

/** "one would rather forget": a wish, not a degree. */
const PREFERRING = /^(?:would|'d|’d|had)$/;

/** "not … very": with a negation before it the degree is what is denied. */
const NEGATIONS = new Set("unless not n't no never cannot nor neither without hardly".split(" "));

/** Intensifiers dropped where they stand in front of what they intensify: "a remarkably small shop" → "a small shop". */
export const dropIntensifiers: Operation = (sentence) =>
  sentence.words.flatMap((word, at) => dropAt(sentence, word, at) ?? []);

function dropAt(sentence: Sentence, word: Word, at: number): Edit | null {
  const next = sentence.words[at + 1];
  if (
    !INTENSIFIERS.has(word.lower) ||
    word.pos !== "ADV" ||
    !next ||
    BOUND_BEFORE.has(sentence.words[at - 1]?.lower ?? "") ||
    isNeeded(sentence, word, at)
  )
    return null;
  if (
    !["ADJ", "VERB", "ADV"].includes(next.pos) ||
    (next.pos === "VERB" && !INTENSIFIERS_OF_VERBS.has(word.lower)) ||
    (word.lower === "rather" && PREFERRING.test(sentence.words[at - 1]?.lower ?? "")) ||
    [
      "much",
      "than",
      "not",
      "so",
      "enough",
      "well",
      "highly",
      "different",
      "differently",
      "the",
      "because",
      "if",
    ].includes(next.lower)
  )
    return null;
  if (
    /[\w\-'’]/.test(sentence.text[word.start - 1] ?? " ") ||
    !/^\s+$/.test(sentence.text.slice(word.end, next.start))
  )
    return null;
  if (sentence.words.slice(Math.max(0, at - 6), at).some((before) => NEGATIONS.has(before.lower)))
    return null;
  if (!isFree(sentence, word.start, next.start) || CONTRASTED.test(sentence.text)) return null;
  return {
    start: word.start,
    end: next.start,
    text: at === 0 ? CAPITAL : "",
    rule: "intensifier",
    why: "it adds no fact",
  };
}

/** "very, very long", "would rather start", "(especially loud ones)", "significantly lower": without the word something else is said. */
function isNeeded({ words }: Sentence, { lower }: Word, at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1]?.lower ?? "";
  if (before?.text === "," && words[at - 2]?.lower === lower) return true;
  if (lower === "rather") return WISHES.test(before?.lower ?? "");
  if (SINGLED_OUT.test(lower)) return before?.pos === "PUNCT";
  return AMOUNTS.test(lower) && COMPARED.test(next);
}

const WISHES = /^(?:would|'d|’d|i|you|he|she|we|they)$/;
const SINGLED_OUT = /^(?:especially|particularly|notably)$/;
const AMOUNTS = /^(?:significantly|substantially|considerably)$/;
const COMPARED =
  /^(?:larger|smaller|bigger|greater|more|less|fewer|better|worse|higher|lower|faster|slower|longer|shorter|harder|easier|older|younger|cheaper|heavier|warmer|stronger|weaker)$/;

/** Where degrees are compared the degree is the fact. */
const CONTRASTED = /\b(?:partly|partially|slightly|mildly|not only|instead of|as opposed to|rather than)\b/i;
