import type { Chapter } from "../chapter/parse.ts";
import { type Joined, type Joining, joinSentences } from "./join.ts";
import { isAbove, keepAbove } from "./order.ts";
import { type PassageDraft, type Reader, redraft } from "./rewrite-passage.ts";
import type { SentenceResult } from "./rewrite-sentence.ts";
import { keepVocabulary } from "./vocabulary.ts";

/** The chapter is joined more closely in so many rounds, each spread over all of it, until that is enough. */
const ROUNDS = 16;

/**
 * The advanced chapter from its drafts: the vocabulary is kept, statements that belong together are joined. Where
 * dropping short words made the chapter easier than its original, more is joined, and in the end changes are taken back;
 * a sentence on its own (`isOrdered` false) has no such order.
 */
export function advance(
  chapter: Chapter,
  read: Reader,
  passages: PassageDraft[],
  isOrdered: boolean,
): Joined[] {
  const places = passages.flatMap(({ passage, spans }) => spans.map((_, at) => ({ passage, at })));
  const kept = keepVocabulary(
    chapter,
    passages.flatMap(({ drafts }) => drafts[0] ?? []),
    (place, stems) => {
      const { passage, at } = places[place] as (typeof places)[number];
      return redraft(passage, read, at, stems);
    },
  );
  const own = deal(
    kept,
    passages.map(({ spans }) => spans.length),
  );
  const join = (at: number, joining: Joining): Joined => {
    const { passage, spans, joinables } = passages[at] as PassageDraft;
    return joinSentences(passage, spans, joinables, own[at] ?? [], joining);
  };
  const joined = passages.map((_, at) => join(at, "loosely"));
  if (!isOrdered) return joined;
  const results = (): SentenceResult[] => joined.flatMap((passage) => passage.results);
  for (let round = 0; round < ROUNDS && !isAbove(results()); round += 1) {
    for (let at = round; at < joined.length; at += ROUNDS) joined[at] = join(at, "closely");
  }
  const above = deal(
    keepAbove(results()),
    joined.map(({ spans }) => spans.length),
  );
  return joined.map(({ spans }, at) => ({ spans, results: above[at] ?? [] }));
}

/** The items in groups of these sizes. */
function deal<Item>(items: readonly Item[], sizes: readonly number[]): Item[][] {
  let next = 0;
  return sizes.map((size) => {
    next += size;
    return items.slice(next - size, next);
  });
}
