import type { Chapter } from "../chapter/parse.ts";
import type { PassageText } from "../chapter/passage.ts";
import type { ChangeNote, Span } from "../personalized-chapter.ts";
import { addCounts, NO_COUNTS, type TextCounts } from "../readability/text-counts.ts";
import type { SentenceResult } from "./rewrite-sentence.ts";

/** What became of one passage. `text` is passage text: protected stretches are still marks. */
export type PassageOutcome = {
  text: string;
  before: TextCounts;
  after: TextCounts;
  notes: ChangeNote[];
  refused: boolean;
  /** Whether another writer's words passed every check and stand. */
  byModel?: boolean;
};

/** One outcome for each passage of each part, in order. */
export type ChapterOutcome = PassageOutcome[][];

/** The sentences of a passage and what became of each, ready to be put together. */
export type PassagePlan = { passage: PassageText; spans: Span[]; results: SentenceResult[] };

/** Puts the sentences of a passage back in their places. */
export function composePassage({ passage, spans, results }: PassagePlan): PassageOutcome {
  let text = "";
  let from = 0;
  spans.forEach((span, at) => {
    text += passage.text.slice(from, span.start) + (results[at]?.text ?? "");
    from = span.end;
  });
  return {
    text: text + passage.text.slice(from),
    before: sumCounts(results.map((result) => result.before)),
    after: sumCounts(results.map((result) => result.after)),
    notes: results.flatMap((result) => result.notes),
    refused:
      results.some((result) => result.refused !== null) &&
      results.every((result) => result.notes.length === 0),
  };
}

/** Every passage as it was. */
export function unchangedOutcome(
  chapter: Chapter,
  countsOf: (passage: PassageText) => TextCounts,
): ChapterOutcome {
  return chapter.parts.map((part) =>
    part.passages.map((passage) => {
      const counts = countsOf(passage);
      return { text: passage.text, before: counts, after: counts, notes: [], refused: false };
    }),
  );
}

export function sumCounts(counts: TextCounts[]): TextCounts {
  return counts.reduce(addCounts, NO_COUNTS);
}
