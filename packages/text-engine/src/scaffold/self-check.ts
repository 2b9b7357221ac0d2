import type { SelfCheckQuestion } from "../personalized-chapter.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";
import type { Candidate } from "./candidates.ts";
import type { Definition } from "./definitions.ts";

const MOST_QUESTIONS = 3;
const MOST_GAPS = 2;
const GAP = "____";
/** In so many sentences two words stand side by side before they count as a term to be known. */
const REPEATED = 3;
const LONGEST_WORDS = 20;

/**
 * Questions the chapter answers: what its defined terms mean, then sentences with a term of the chapter left out. The
 * answer is the chapter's own wording. `counts` says in how many sentences the chapter speaks of each concept.
 */
export function selfCheck(
  definitions: Definition[],
  points: Candidate[],
  counts: ReadonlyMap<string, number>,
): SelfCheckQuestion[] {
  const asked = new Set<string>();
  const meanings = definitions
    .filter(({ blockId }) => !asked.has(blockId) && asked.add(blockId))
    .map(({ question, sentence, blockId }) => ({
      kind: "meaning" as const,
      question,
      answer: sentence,
      blockId,
    }));
  const known = new Set(definitions.map(({ term }) => term.toLowerCase()));
  const gaps = points
    .flatMap((point) => withGap(point, counts) ?? [])
    .filter(({ answer }) => !known.has(answer) && known.add(answer))
    .slice(0, MOST_GAPS);
  return [...meanings, ...gaps].slice(0, MOST_QUESTIONS);
}

/** The sentence with its most frequent pair of words left out. */
function withGap(
  { markdown, blockId, words }: Candidate,
  counts: ReadonlyMap<string, number>,
): SelfCheckQuestion | null {
  if (words.length > LONGEST_WORDS || /[$`[\]<_]/.test(markdown)) return null;
  let best: { index: number; pair: string; count: number } | null = null;
  for (const match of markdown.matchAll(/(?<= )(?=([a-z]{3,} [a-z]{3,})(?=[ ,.]))/g)) {
    const pair = match[1] ?? "";
    const [first = "", second = ""] = pair.split(" ");
    if (FUNCTION_WORDS.has(first) || FUNCTION_WORDS.has(second)) continue;
    const count = counts.get(`${stemOf(first)} ${stemOf(second)}`) ?? 0;
    if (count >= Math.max(REPEATED, best?.count ?? 0)) best = { index: match.index, pair, count };
  }
  if (!best || countOf(markdown, best.pair) > 1) return null;
  const { index, pair } = best;
  const question = `Fill the gap: ${markdown.slice(0, index)}${GAP}${markdown.slice(index + pair.length)}`;
  return { kind: "gap", question, answer: pair, blockId };
}

function countOf(text: string, part: string): number {
  return text.toLowerCase().split(part).length - 1;
}
