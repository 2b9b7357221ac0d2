import type { Chapter } from "../chapter/parse.ts";
import { plainOf } from "../chapter/passage.ts";
import { FUNCTION_WORDS } from "../text/function-words.ts";
import { stemOf } from "../text/stem.ts";
import { wordsOf } from "../text/words.ts";
import type { SentenceResult } from "./rewrite-sentence.ts";

/** Share of a chapter's content words, each counted once, that may vanish with fillers and loose phrases. */
const MAY_VANISH = 0.005;
/** A text of fewer different content words keeps them all. */
const FEW_WORDS = 100;

/**
 * Takes changes back until the chapter keeps its vocabulary: a content word that stood in it stands in it still, a few
 * fillers apart. Those dropped most often are let go first, other wordings last.
 */
export function keepVocabulary(chapter: Chapter, results: SentenceResult[]): SentenceResult[] {
  const counts = new Map<string, number>();
  for (const passage of chapter.parts.flatMap((part) => part.passages))
    for (const stem of stemsOf(plainOf(passage, passage.text))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const changes = results.flatMap((result, at) => (result.notes.length > 0 ? [changeOf(result, at)] : []));
  const left = new Map(counts);
  for (const { difference } of changes) add(left, difference, 1);
  const takenBy = (stem: string): Change[] =>
    changes.filter(({ difference }) => (difference.get(stem) ?? 0) < 0);
  const worth = (stem: string): number =>
    takenBy(stem).some(({ rephrased }) => rephrased) ? 0 : (counts.get(stem) ?? 0);
  const vanished = [...counts.keys()]
    .filter((stem) => (left.get(stem) ?? 0) <= 0)
    .map((stem) => ({ stem, worth: worth(stem) }))
    .sort((a, b) => b.worth - a.worth || (a.stem < b.stem ? -1 : 1));
  const kept = [...results];
  for (const { stem } of vanished.slice(mayVanish(counts.size))) {
    if ((left.get(stem) ?? 0) > 0) continue;
    const cheapest = takenBy(stem)
      .filter(({ at }) => kept[at] === results[at])
      .sort(
        (a, b) => (results[a.at]?.notes.length ?? 0) - (results[b.at]?.notes.length ?? 0) || a.at - b.at,
      )[0];
    if (!cheapest) continue;
    kept[cheapest.at] = (results[cheapest.at] as SentenceResult).original;
    add(left, cheapest.difference, -1);
  }
  return kept;
}

/** How many of so many content words may vanish: none of a few, else the share rounded up. */
function mayVanish(size: number): number {
  return size < FEW_WORDS ? 0 : Math.ceil(size * MAY_VANISH);
}

/**
 * The result at `at`: how many of each stem it adds to the chapter (above 0) or takes from it (below 0), and whether
 * it says something in other words rather than leaves something out.
 */
type Change = { at: number; difference: Map<string, number>; rephrased: boolean };

function changeOf(result: SentenceResult, at: number): Change {
  const difference = new Map<string, number>();
  for (const stem of stemsOf(result.text)) difference.set(stem, (difference.get(stem) ?? 0) + 1);
  for (const stem of stemsOf(result.original.text)) difference.set(stem, (difference.get(stem) ?? 0) - 1);
  return { at, difference, rephrased: result.notes.some(({ rule }) => rule.startsWith("precise")) };
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
