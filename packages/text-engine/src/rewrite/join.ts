import type { PassageText } from "../chapter/passage.ts";
import { plainOf } from "../chapter/passage.ts";
import type { Span } from "../personalized-chapter.ts";
import { addCounts, countText } from "../readability/text-counts.ts";
import { whyRefused } from "./accept.ts";
import type { PlacedSentence } from "./read-sentences.ts";
import type { SentenceResult } from "./rewrite-sentence.ts";
import { countWords } from "./rules/split/clause.ts";
import { isFiniteVerb } from "./rules/split/verb.ts";

/** The opening of a second sentence, what stands for it behind the first, and how long the whole may be, in words. */
type Joint = { opening: RegExp; joined: (opening: string) => string; longest: number };

/** How ready two sentences are to be joined: `closely` also takes longer ones, and short neighbours without a link. */
export type Joining = "loosely" | "closely";

const small = (opening: string): string => `; ${opening.charAt(0).toLowerCase()}${opening.slice(1)}`;
const withComma = (opening: string): string => `, ${opening.toLowerCase()}`;

const JOINTS: readonly Joint[] = [
  { opening: /^This is because /, joined: () => " because ", longest: 34 },
  { opening: /^This means that /, joined: () => ", which means that ", longest: 34 },
  {
    opening:
      /^This (?=(?:means|makes|allows|lets|causes|leads|ensures|requires|helps|implies|prevents|enables) )/,
    joined: () => ", which ",
    longest: 34,
  },
  {
    opening:
      /^(?:However|Thus|Therefore|Hence|Consequently|Moreover|Furthermore|In addition|Nevertheless|Nonetheless|Instead|Otherwise|In contrast|By contrast|For example|For instance|That is|Similarly|Likewise|Accordingly|Conversely), (?=\p{Ll})/u,
    joined: small,
    longest: 36,
  },
  {
    opening: /^(?:And|But|So) (?=(?:it|they|we|you|this|these|the|a|an|there) )/,
    joined: withComma,
    longest: 32,
  },
  { opening: /^(?:It|They|These|This) (?=\p{Ll})/u, joined: small, longest: 26 },
];

/** Words more that a pair may have when sentences are joined closely. */
const CLOSE_EXTRA = 8;
const NEIGHBOURS: Joint = {
  opening: /^(?:We|You|He|She|There|The|Each|Both|All|Most|Some|Its|Their) (?=\p{Ll})/u,
  joined: small,
  longest: 14,
};

const SHORTEST_HALF_WORDS = 4;
/** What ends a plain statement: a word and one full stop. */
const PLAIN_END = /[\p{L}\p{N}\uE000-\uF8FF]\.$/u;
/** A sentence with marks of its own inside takes no second one. */
const CROWDED = /[;:?!"“”()—–]|, which\b/;
/** What is reported may end with its sentence: the next one is the author's own. */
const REPORTED =
  /\b(?:says?|said|asks?|asked|adds|told|tells|thinks?|thought|argues?|argued|claims?|claimed|believes?|believed)\b/;

/** Whether a sentence may stand before, or behind, a joint: a plain statement, and behind a pronoun its verb. */
export type Joinable = { first: boolean; second: boolean };

/** Looks at the words of a sentence once, so that they need not be kept. */
export function joinable({ text, words }: PlacedSentence): Joinable {
  const isStatement =
    PLAIN_END.test(text) &&
    countWords(words) >= SHORTEST_HALF_WORDS &&
    words.some(isFiniteVerb) &&
    !words.some(({ spoken }) => spoken);
  const [first, second] = words;
  const opens = !first || !second || !PRONOUNS.has(first.lower) || isFiniteVerb(second, 1, [first, second]);
  return { first: isStatement, second: isStatement && opens && !takesNothingUp(words) };
}

const PRONOUNS = new Set("it they these this".split(" "));

/** "It is essential to know …", "It seems that …": this "It" takes nothing up, so it begins a thought of its own. */
function takesNothingUp([it, verb, ...rest]: PlacedSentence["words"]): boolean {
  if (
    it?.lower !== "it" ||
    !verb ||
    !/^(?:is|was|seems|seemed|appears|appeared|follows|followed|happens|happened|may|can|might)$/.test(
      verb.lower,
    )
  )
    return false;
  const opening = rest.find(({ lower, pos }) => lower !== "be" && lower !== "not" && pos !== "ADV");
  const behind = rest[rest.findIndex((word) => word === opening) + (opening?.pos === "ADJ" ? 1 : 0)];
  return /^(?:to|that|whether|for)$/.test(behind?.lower ?? "");
}

/** Sentences of a passage as they stand, or joined: a span and a result for each. */
export type Joined = { spans: Span[]; results: SentenceResult[] };

/**
 * Two short statements that belong together become one, as dense prose has them: "It is fast. However, it is large." →
 * "It is fast; however, it is large." No sentence is joined twice.
 */
export function joinSentences(
  passage: PassageText,
  spans: readonly Span[],
  joinables: readonly Joinable[],
  results: readonly SentenceResult[],
  joining: Joining,
): Joined {
  const joined: Joined = { spans: [], results: [] };
  for (let at = 0; at < spans.length; at += 1) {
    const [first, second] = [spans[at] as Span, spans[at + 1]];
    const [a, b] = [results[at] as SentenceResult, results[at + 1]];
    const gap = second ? passage.text.slice(first.end, second.start) : "";
    const mayJoin = b && /^\s+$/.test(gap) && joinables[at]?.first && joinables[at + 1]?.second;
    const whole = mayJoin ? joinPair(passage, a, b, gap, joining) : null;
    joined.spans.push(whole && second ? { start: first.start, end: second.end } : first);
    joined.results.push(whole ?? a);
    if (whole) at += 1;
  }
  return joined;
}

function joinPair(
  passage: PassageText,
  a: SentenceResult,
  b: SentenceResult,
  gap: string,
  joining: Joining,
): SentenceResult | null {
  if (CROWDED.test(a.text) || CROWDED.test(b.text) || !PLAIN_END.test(a.text)) return null;
  if (REPORTED.test(a.text)) return null;
  const joints = joining === "closely" ? [...JOINTS, NEIGHBOURS] : JOINTS;
  const joint = joints.find(({ opening }) => opening.test(b.text));
  const extra = joining === "closely" ? CLOSE_EXTRA : 0;
  const opening = joint?.opening.exec(b.text)?.[0];
  if (!joint || opening === undefined || a.after.words + b.after.words > joint.longest + extra) return null;
  const link = joint.joined(opening).replace(" ", gap);
  const text = a.text.slice(0, -1) + link + b.text.slice(opening.length);
  const original = a.original.text + gap + b.original.text;
  if (whyRefused(original, text) !== null) return null;
  const before = addCounts(a.before, b.before);
  const whole = {
    text: original,
    before,
    after: before,
    notes: [],
    refused: null,
  } as unknown as SentenceResult;
  whole.original = whole;
  const note = {
    rule: "join",
    before: `. ${opening.trim()}`,
    after: link.trim(),
    why: "two statements that belong together",
  };
  return {
    text,
    before,
    after: countText(plainOf(passage, text)),
    notes: [...a.notes, ...b.notes, note],
    refused: null,
    original: whole,
  };
}
