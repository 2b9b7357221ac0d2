import { ownTerms } from "../chapter/own-terms.ts";
import type { Chapter } from "../chapter/parse.ts";
import { type PassageText, plainOf } from "../chapter/passage.ts";
import type { Level } from "../level.ts";
import { countText } from "../readability/text-counts.ts";
import { keepAbove, keepBelow, meetHalfway } from "./order.ts";
import { type ChapterOutcome, composePassage } from "./outcome.ts";
import { draftPassage, type PassageDraft } from "./rewrite-passage.ts";
import type { SentenceResult } from "./rewrite-sentence.ts";

/** The drafts a level is chosen from: intermediate lies between the original and beginner, so it needs both. */
const DRAFTS: Readonly<Record<Level, readonly Level[]>> = {
  beginner: ["beginner"],
  intermediate: ["beginner", "intermediate"],
  advanced: ["advanced"],
};

/**
 * The whole chapter by the rules of one level, in grade order by construction: beginner is never harder than the
 * original, intermediate lies between them, advanced is never easier than the original.
 */
export function rewriteChapter(chapter: Chapter, level: Level): ChapterOutcome {
  const terms = ownTerms(chapter);
  const parts = chapter.parts.map((part) =>
    part.passages.map((passage) => draftPassage(passage, terms, DRAFTS[level])),
  );
  const results = chooseResults(parts.flat(), level);
  let next = 0;
  return parts.map((drafts) =>
    drafts.map(({ passage, spans }) => {
      const own = results.slice(next, next + spans.length);
      next += spans.length;
      return composePassage({ passage, spans, results: own });
    }),
  );
}

function chooseResults(passages: PassageDraft[], level: Level): SentenceResult[] {
  const draft = (at: number): SentenceResult[] => passages.flatMap(({ drafts }) => drafts[at] ?? []);
  if (level === "advanced") return keepAbove(draft(0));
  const beginner = keepBelow(draft(0));
  return level === "beginner" ? beginner : meetHalfway(beginner, draft(1));
}

/** Counts of a passage as it stands. */
export function countPassage(passage: PassageText): ReturnType<typeof countText> {
  return countText(plainOf(passage, passage.text));
}
