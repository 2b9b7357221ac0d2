import type { SelfCheckQuestion } from "../personalized-chapter.ts";
import type { Candidate } from "./candidates.ts";
import type { Definition } from "./definitions.ts";

const MOST_QUESTIONS = 3;
const GAP = "____";

/**
 * Questions the chapter answers: what its defined terms mean, then sentences with their subject left out. The answer
 * is the chapter's own wording.
 */
export function selfCheck(definitions: Definition[], points: Candidate[]): SelfCheckQuestion[] {
  const meanings = definitions.map(({ question, sentence, blockId }) => ({
    question,
    answer: sentence,
    blockId,
  }));
  const terms = definitions.map(({ term }) => term);
  const gaps = points.flatMap((point) => withGap(point, terms) ?? []);
  const seen = new Set<string>();
  return [...meanings, ...gaps]
    .filter(({ blockId }) => !seen.has(blockId) && seen.add(blockId))
    .slice(0, MOST_QUESTIONS);
}

/** The sentence with a term of the chapter left out. */
function withGap({ markdown, blockId }: Candidate, terms: string[]): SelfCheckQuestion | null {
  const term = terms.find((candidate) => markdown.toLowerCase().includes(` ${candidate.toLowerCase()} `));
  if (!term || /[$`[\]<_]/.test(markdown)) return null;
  const at = markdown.toLowerCase().indexOf(` ${term.toLowerCase()} `) + 1;
  const question = `Fill the gap: ${markdown.slice(0, at)}${GAP}${markdown.slice(at + term.length)}`;
  return { question, answer: markdown.slice(at, at + term.length), blockId };
}
