import type { Level } from "../level.ts";
import type { Candidate } from "./candidates.ts";

/** How many points a level shows, the words they may take, and their share of the chapter's words. */
const ROOM: Readonly<Record<Level, { points: number; words: number; share: number }>> = {
  beginner: { points: 7, words: 135, share: 0.15 },
  intermediate: { points: 5, words: 100, share: 0.1 },
  advanced: { points: 0, words: 0, share: 0 },
};
/** A chapter with fewer quotable sentences than this needs no summary. */
const MIN_CANDIDATES = 6;
/** What a concept is still worth once a chosen sentence has said it. */
const REPEATED = 0.3;
/** Concepts met in many sentences count more, but less than in proportion. */
const FREQUENCY_POWER = 0.65;
/** Added to a sentence's length, so that the shortest do not win by being short. */
const LENGTH_OFFSET = 7;
const LONG_WORDS = 28;

const WEIGHTS = {
  summing: 1.5,
  defining: 1.2,
  long: 0.9,
  withFormula: 0.8,
  withCode: 0.7,
  withNumber: 0.5,
  withName: 0.8,
  withLink: 0.7,
  told: 0.4,
  past: 0.85,
  negated: 0.7,
};
/** What a term means is always worth knowing. */
const DEFINING = /\b(?:is|are) (?:an?|the)\b|\bcalled\b|\bknown as\b|\brefers? to\b|\bmeans\b/;
/** A name inside the sentence speaks of an example, not of the point it makes; more so when somebody did something. */
const NAMED = /[a-z,] [A-Z][a-z]+/;
const TOLD =
  /\b[A-Z][a-z]+ (?:and [A-Z][a-z]+ )?(?:[a-z]+ed|was|were|had|did|found|made|took|wrote|sold|gave|saw|kept|chose|sent|began|paid|asked|knew)\b/;
/** What a thing is tells more than what it is not. */
const NEGATED = /\b(?:not|cannot|never|no|none|neither|nor|nothing|nobody|without|unless|except)\b|n['’]t\b/i;
/** What happened once is rarely the point. */
const PAST = /\b(?:was|were|had|did|resulted|led|ran)\b/;
/** A digit in a formula or in code belongs to a name there. */
const FORMULA = /\$[^$]*\$|`[^`]*`/g;
const FIGURE =
  /\d|\b(?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|dozen|thousand)\b/i;

/** What a reader already knows counts less; `worth` says how much each concept matters to the chapter. */
type Scale = {
  worth: ReadonlyMap<string, number>;
  said: Map<string, number>;
  weights: ReadonlyMap<Candidate, number>;
};

/**
 * The sentences that together say most of what the chapter speaks of, in its own words and in its own order; none when
 * it is too short for that. Chosen one by one by the concepts they add for their length.
 * @source maximum coverage of concepts: Gillick, Favre (2009), A Scalable Global Model for Summarization.
 */
export function keyPoints(
  candidates: Candidate[],
  level: Level,
  counts: ReadonlyMap<string, number>,
  chapterWords: number,
): Candidate[] {
  const room = ROOM[level];
  if (candidates.length < MIN_CANDIDATES) return [];
  const scale: Scale = {
    worth: new Map(
      [...counts].flatMap(([key, count]) => (count > 1 ? [[key, count ** FREQUENCY_POWER]] : [])),
    ),
    said: new Map(),
    weights: new Map(candidates.map((candidate) => [candidate, weightOf(candidate)])),
  };
  const picked = new Set<Candidate>();
  let words = Math.min(room.words, room.share * chapterWords);
  while (picked.size < room.points) {
    const open = candidates.filter((candidate) => !picked.has(candidate) && candidate.words.length <= words);
    const best = bestOf(open, scale);
    if (!best) break;
    picked.add(best);
    words -= best.words.length;
    for (const concept of best.concepts) scale.said.set(concept, (scale.said.get(concept) ?? 0) + 1);
  }
  return [...picked].sort((a, b) => a.order - b.order);
}

function bestOf(candidates: Candidate[], scale: Scale): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const score =
      (gainOf(candidate, scale) / (LENGTH_OFFSET + candidate.words.length)) *
      (scale.weights.get(candidate) ?? 1);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** What the sentence adds: concepts the chapter meets only once are its details. */
function gainOf({ concepts }: Candidate, { worth, said }: Scale): number {
  let gain = 0;
  for (const concept of concepts) {
    const full = worth.get(concept) ?? 0;
    if (full > 0) gain += full * REPEATED ** (said.get(concept) ?? 0);
  }
  return gain;
}

function weightOf({ markdown, summing, words }: Candidate): number {
  return (
    (summing ? WEIGHTS.summing : 1) *
    (DEFINING.test(markdown) ? WEIGHTS.defining : 1) *
    (words.length > LONG_WORDS ? WEIGHTS.long : 1) *
    (markdown.includes("$") ? WEIGHTS.withFormula : 1) *
    (markdown.includes("`") ? WEIGHTS.withCode : 1) *
    (FIGURE.test(markdown.replace(FORMULA, "")) ? WEIGHTS.withNumber : 1) *
    (NEGATED.test(markdown) ? WEIGHTS.negated : 1) *
    (PAST.test(markdown) ? WEIGHTS.past : 1) *
    (TOLD.test(markdown) ? WEIGHTS.told : 1) *
    (markdown.includes("](") ? WEIGHTS.withLink : 1) *
    (NAMED.test(markdown) ? WEIGHTS.withName : 1)
  );
}
