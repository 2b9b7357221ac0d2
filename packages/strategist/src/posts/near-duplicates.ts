/** Share of equal neighbouring words from which two posts read as one. */
const ALIKE = 0.6;

/** How much two texts share, 0 to 1: Jaccard's index over pairs of neighbouring words. */
export function similarity(a: string, b: string): number {
  const first = pairsOf(a);
  const second = pairsOf(b);
  const common = [...first].filter((pair) => second.has(pair)).length;
  const all = first.size + second.size - common;
  return all === 0 ? 1 : common / all;
}

/** The earlier texts that a text repeats, or nearly. */
export function nearDuplicates<Post extends { text: string }>(text: string, others: readonly Post[]): Post[] {
  return others.filter((other) => similarity(text, other.text) >= ALIKE);
}

function pairsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < 2
    ? new Set(words)
    : new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}
