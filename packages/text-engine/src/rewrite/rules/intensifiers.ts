import { INTENSIFIERS, INTENSIFIERS_OF_VERBS } from "../../lexicon/intensifiers.ts";
import { ENTRIES } from "../../lexicon/index.ts";
import { PHRASES } from "../../lexicon/phrases.ts";
import { CAPITAL, type Edit, isFree, type Operation, type Sentence, type Word } from "../sentence.ts";

/** Words before an intensifier that change its meaning: "not very", "so highly". */
const BOUND_BEFORE = new Set(
  "not n't almost nearly so too as more most less least how no never the or and than".split(" "),
);

/** In a text of science how much is what is said: "wholly susceptible", "particularly harmful". */
const DEGREES = new Set(
  (
    "considerably especially exceedingly exceptionally extensively extraordinarily extremely greatly hugely immensely intensely " +
    "notably overwhelmingly particularly remarkably significantly somewhat strikingly substantially thoroughly vastly very wholly"
  ).split(" "),
);

/** "one would rather forget": a wish, not a degree. */
const PREFERRING = /^(?:would|'d|’d|had)$/;

/** "not … very": with a negation before it the degree is what is denied. */
const NEGATIONS = new Set(
  "unless not n't no never cannot nor neither without hardly nobody none nothing few scarcely barely rarely seldom".split(
    " ",
  ),
);

/** Intensifiers dropped where they stand in front of what they intensify: "a remarkably small shop" → "a small shop". */
export const dropIntensifiers: Operation = (sentence) =>
  sentence.words.flatMap((word, at) => dropAt(sentence, word, at) ?? []);

function dropAt(sentence: Sentence, word: Word, at: number): Edit | null {
  const next = sentence.words[at + 1];
  if (
    !INTENSIFIERS.has(word.lower) ||
    (sentence.fields.has("science") && DEGREES.has(word.lower)) ||
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
      "when",
      "where",
      "how",
      "why",
      "then",
      "there",
      "true",
      "prior",
      "before",
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

/** What "very" stands in front of in a twin: "furious" is "very angry", and less than that would be something else. */
const VERY_IN_TWINS: ReadonlySet<string> = new Set(
  [...ENTRIES, ...PHRASES].flatMap(({ replacement }) => /\bvery (\w+)/.exec(replacement)?.[1] ?? []),
);

/** "very, very long", "would rather start", "authority, indeed power": without the word something else is said. */
function isNeeded({ words }: Sentence, { lower }: Word, at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1]?.lower ?? "";
  if (lower === "very" && VERY_IN_TWINS.has(next)) return true;
  if (lower === "indeed" && before?.pos === "PUNCT") return true;
  if (before?.text === "," && words[at - 2]?.lower === lower) return true;
  if (lower === "very" && next === "few" && before?.lower === "a") return true;
  if (lower === "seriously" && HARMED.test(next)) return true;
  if (lower === "substantially" && /^(?:similar|identical|equal|equivalent|alike|correct)$/.test(next))
    return true;
  if (CERTAIN.test(lower) && words.some((word) => DOUBTED.test(word.lower))) return true;
  if (before?.lower === "to" && /^(?:clearly|vividly|thoroughly|seriously)$/.test(lower)) return true;
  if (GENUINE.test(lower) && isAsked(words.slice(0, at))) return true;
  if (lower === "rather") return WISHES.test(before?.lower ?? "");
  if (SINGLED_OUT.test(lower)) return before?.pos === "PUNCT";
  return AMOUNTS.test(lower) && COMPARED.test(next);
}

/** "if they really wanted it", "how could it be truly social": a condition or a question asks for the truth. */
function isAsked(before: readonly Word[]): boolean {
  const clause = before.slice(before.findLastIndex(({ text }) => text === ",") + 1);
  return clause.some(({ lower }) => /^(?:if|whether|unless|how|what)$/.test(lower));
}

const GENUINE = /^(?:really|truly|genuinely|actually)$/;
const CERTAIN = /^(?:certainly|definitely|clearly|obviously|actually|truly|genuinely)$/;
/** "certainly true or only possibly true": what is sure is set against what may be. */
const DOUBTED =
  /^(?:possibly|probably|perhaps|maybe|seemingly|apparently|supposedly|allegedly|pretend|pretends|pretended)$/;
/** How ill somebody is, is a fact. */
const HARMED = /^(?:ill|sick|wounded|injured|hurt|damaged|wrong|flawed)$/;
const WISHES = /^(?:would|'d|’d|i|you|he|she|we|they)$/;
const SINGLED_OUT = /^(?:especially|particularly|notably)$/;
const AMOUNTS =
  /^(?:significantly|substantially|considerably|vastly|hugely|greatly|immensely|somewhat|rather|exceedingly)$/;
const COMPARED =
  /^(?:larger|smaller|greater|more|less|fewer|better|worse|higher|lower|faster|slower|longer|shorter|stronger|weaker|wider|deeper|colder|warmer|hotter|cheaper|taller|heavier|lighter|older|younger|richer|poorer|closer|earlier|later|thinner|thicker|bigger|harder|easier|safer|slimmer|drier|wetter|brighter|darker|quieter|louder)$/;

/** Where degrees are compared the degree is the fact. */
const CONTRASTED = /\b(?:partly|partially|slightly|mildly|not only|instead of|as opposed to|rather than)\b/i;
