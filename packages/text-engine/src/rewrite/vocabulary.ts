import type { Chapter } from "../chapter/parse.ts";
import { plainOf } from "../chapter/passage.ts";
import type { ChangeNote } from "../personalized-chapter.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";
import { wordsOf } from "../text/words.ts";
import type { SentenceResult } from "./rewrite-sentence.ts";

/** Share of a chapter's content words, each counted once, that may vanish with fillers and loose phrases. */
const MAY_VANISH = 0.005;
/** A text of fewer different content words is a passage of a page or less: there every wording of content is kept. */
const FEW_WORDS = 150;

/** Makes the result at `at` anew, its words of these stems untouched. */
export type Redraft = (at: number, stems: ReadonlySet<string>) => SentenceResult;

/**
 * Takes changes back until the chapter keeps its vocabulary: a content word that stood in it stands in it still, a few
 * fillers apart. Those dropped most often are let go first, other wordings last. A passage may lose all words that say
 * nothing where they stand: "order" in "in order to", "note" in "note that".
 */
export function keepVocabulary(
  chapter: Chapter,
  results: readonly SentenceResult[],
  redraft: Redraft,
): SentenceResult[] {
  const counts = new Map<string, number>();
  for (const passage of chapter.parts.flatMap((part) => part.passages))
    for (const stem of stemsOf(plainOf(passage, passage.text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const changes = results.flatMap((result, at) => (result.notes.length > 0 ? [changeOf(result, at)] : []));
  const left = new Map(counts);
  for (const { difference } of changes) add(left, difference, 1);
  const takenBy = (stem: string): Change[] =>
    changes.filter(({ difference }) => (difference.get(stem) ?? 0) < 0);
  const lossOf = (stem: string): number =>
    Math.max(...takenBy(stem).map(({ losses }) => losses.get(stem) ?? LOSS.dropped));
  const vanished = [...counts.keys()]
    .filter((stem) => (left.get(stem) ?? 0) <= 0)
    .map((stem) => ({ stem, loss: lossOf(stem), times: counts.get(stem) ?? 0 }))
    .sort((a, b) => a.loss - b.loss || b.times - a.times || (a.stem < b.stem ? -1 : 1));
  const kept = [...results];
  for (const { stem } of vanished.slice(mayVanish(counts.size, vanished))) {
    if ((left.get(stem) ?? 0) > 0) continue;
    const [cheapest] = takenBy(stem).sort((a, b) => a.notes - b.notes || a.at - b.at);
    if (!cheapest) continue;
    cheapest.restored.add(stem);
    add(left, cheapest.difference, -1);
    const result = redraft(cheapest.at, cheapest.restored);
    Object.assign(cheapest, { difference: changeOf(result, cheapest.at).difference });
    add(left, cheapest.difference, 1);
    kept[cheapest.at] = result;
  }
  return kept;
}

/** How many of the vanished words, the idle ones before the others, need not come back. */
function mayVanish(size: number, vanished: readonly { loss: number }[]): number {
  return size < FEW_WORDS
    ? vanished.filter(({ loss }) => loss !== LOSS.reworded).length
    : Math.ceil(size * MAY_VANISH);
}

/** How a word was lost, the least loss first: with a filler, from a phrase that was shortened, or for another word. */
const LOSS = { dropped: 0, shortened: 1, reworded: 2 };

/**
 * The result at `at`: how many of each stem it adds to the chapter (above 0) or takes from it (below 0), how those
 * were lost, and which were given back to it.
 */
type Change = {
  at: number;
  notes: number;
  difference: Map<string, number>;
  losses: ReadonlyMap<string, number>;
  restored: Set<string>;
};

function changeOf(result: SentenceResult, at: number): Change {
  const difference = new Map<string, number>();
  for (const stem of stemsOf(result.text)) difference.set(stem, (difference.get(stem) ?? 0) + 1);
  for (const stem of stemsOf(result.original.text)) difference.set(stem, (difference.get(stem) ?? 0) - 1);
  const losses = new Map<string, number>();
  for (const note of result.notes)
    for (const stem of stemsOf(note.before)) losses.set(stem, Math.max(losses.get(stem) ?? 0, lossBy(note)));
  return { at, notes: result.notes.length, difference, losses, restored: new Set() };
}

/** A change rewords if it brings a content word of its own: a connective has none, a hidden verb was there before. */
function lossBy({ rule, before, after }: ChangeNote): number {
  if (after === "") return LOSS.dropped;
  const had = new Set(stemsOf(before));
  const isNew = !/^(?:formal|hidden verb)/.test(rule) && stemsOf(after).some((stem) => !had.has(stem));
  return isNew ? LOSS.reworded : LOSS.shortened;
}

function add(counts: Map<string, number>, difference: ReadonlyMap<string, number>, sign: 1 | -1): void {
  for (const [stem, amount] of difference) counts.set(stem, (counts.get(stem) ?? 0) + sign * amount);
}

/** Protected stretches are no words here: they are the same on both sides. */
function stemsOf(text: string): string[] {
  return wordsOf(text)
    .filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()))
    .map(stemOf);
}
