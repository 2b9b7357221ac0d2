import type { Chapter } from "../chapter/parse.ts";
import type { Level } from "../level.ts";
import { type Candidate, listCandidates } from "./candidates.ts";

/** How many points a level shows, and the share of the chapter's words they may take. */
const ROOM: Readonly<Record<Level, { points: number; share: number }>> = {
  beginner: { points: 6, share: 0.2 },
  intermediate: { points: 5, share: 0.1 },
  advanced: { points: 0, share: 0 },
};
/** A chapter with fewer quotable sentences than this needs no summary. */
const MIN_CANDIDATES = 8;
/** What a word is still worth once a chosen sentence has said it. */
const REPEATED = 0.6;
const WEIGHTS = {
  firstOfParagraph: 1.15,
  general: 1.3,
  withFormula: 0.7,
  summing: 1.6,
  defining: 1.4,
  withNumber: 0.4,
  withName: 0.6,
};
/** Words that general statements are made with. */
const GENERAL =
  /\b(?:can|often|key|important|main|general|must|most|typically|allows?|enables?|useful|common|while|both)\b/i;

/** "A **goal** is …": what a term means is always worth knowing first. */
const DEFINING = /^(?:An? |The )?\*\*[^*]+\*\* (?:is|are|means)\b/;
/** A name inside the sentence speaks of an example, not of the point it makes. */
const NAMED = /[a-z,] [A-Z][a-z]+/;

/**
 * The chapter's most telling sentences, in its own words and in its own order; none when it is too short for that.
 * Chosen one by one by the frequency of their words, those already said counting less.
 */
export function keyPoints(chapter: Chapter, level: Level): string[] {
  const candidates = listCandidates(chapter);
  if (candidates.length < MIN_CANDIDATES) return [];
  const frequency = frequencyOf(candidates);
  const said = new Map<string, number>();
  const picked = new Set<Candidate>();
  let room = ROOM[level].share * candidates.reduce((sum, candidate) => sum + candidate.words, 0);
  while (picked.size < ROOM[level].points) {
    const best = bestOf(
      candidates.filter((candidate) => !picked.has(candidate) && candidate.words <= room),
      frequency,
      said,
    );
    if (!best) break;
    picked.add(best);
    room -= best.words;
    for (const stem of best.stems) said.set(stem, (said.get(stem) ?? 0) + 1);
  }
  return [...picked].sort((a, b) => a.order - b.order).map((candidate) => candidate.markdown);
}

function frequencyOf(candidates: Candidate[]): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { stems } of candidates)
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  return frequency;
}

function bestOf(
  candidates: Candidate[],
  frequency: ReadonlyMap<string, number>,
  said: ReadonlyMap<string, number>,
): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, frequency, said);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

function scoreOf(
  candidate: Candidate,
  frequency: ReadonlyMap<string, number>,
  said: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const stem of candidate.stems)
    sum += (frequency.get(stem) ?? 1) ** 0.3 * REPEATED ** (said.get(stem) ?? 0);
  const { markdown, first, summing, stems } = candidate;
  const weight =
    (first ? WEIGHTS.firstOfParagraph : 1) *
    (summing ? WEIGHTS.summing : 1) *
    (DEFINING.test(markdown) ? WEIGHTS.defining : 1) *
    (/\d/.test(markdown) ? WEIGHTS.withNumber : 1) *
    (NAMED.test(markdown) ? WEIGHTS.withName : 1) *
    (GENERAL.test(markdown) ? WEIGHTS.general : 1) *
    (/[$`]/.test(markdown) ? WEIGHTS.withFormula : 1);
  return (sum / (4 + stems.size)) * weight;
}
