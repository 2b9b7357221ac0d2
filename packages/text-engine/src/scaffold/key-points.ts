import type { Chapter } from "../chapter/parse.ts";
import type { Level } from "../level.ts";
import { type Candidate, listCandidates } from "./candidates.ts";

const MOST: Readonly<Record<Level, number>> = { beginner: 5, intermediate: 4, advanced: 0 };
/** Points may take up this share of the chapter's words. */
const MAX_SHARE = 0.12;
/** Two points share less than this of the smaller one's content words. */
const MAX_OVERLAP = 0.5;

/** The chapter's most telling sentences, in its own words and in its own order; none when it is too short for that. */
export function keyPoints(chapter: Chapter, level: Level): string[] {
  const candidates = listCandidates(chapter);
  if (candidates.length < 8) return [];
  const total = candidates.reduce((sum, candidate) => sum + candidate.words, 0);
  const picked: Candidate[] = [];
  let words = 0;
  for (const candidate of ranked(candidates)) {
    if (picked.length >= MOST[level]) break;
    if (
      words + candidate.words > total * MAX_SHARE ||
      picked.some((other) => overlap(candidate, other) > MAX_OVERLAP)
    )
      continue;
    picked.push(candidate);
    words += candidate.words;
  }
  return picked.sort((a, b) => a.order - b.order).map((candidate) => candidate.markdown);
}

/** By the weight of their content words in the chapter, first sentences of paragraphs a little ahead. */
function ranked(candidates: Candidate[]): Candidate[] {
  const frequency = new Map<string, number>();
  for (const { stems } of candidates)
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  const score = (candidate: Candidate): number => {
    let sum = 0;
    for (const stem of candidate.stems) sum += Math.log(frequency.get(stem) ?? 1);
    return (sum / (4 + candidate.stems.size)) * (candidate.first ? 1.15 : 1);
  };
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => b.score - a.score || a.candidate.order - b.candidate.order)
    .map(({ candidate }) => candidate);
}

function overlap(a: Candidate, b: Candidate): number {
  let shared = 0;
  for (const stem of a.stems) if (b.stems.has(stem)) shared += 1;
  return shared / Math.max(1, Math.min(a.stems.size, b.stems.size));
}
