import { ownTerms } from "../chapter/own-terms.ts";
import type { Chapter } from "../chapter/parse.ts";
import { type PassageText, plainOf } from "../chapter/passage.ts";
import type { Level } from "../level.ts";
import { fieldsOf } from "../chapter/subject.ts";
import { countText } from "../readability/text-counts.ts";
import { advance } from "./advance.ts";
import { keepBelow, meetHalfway } from "./order.ts";
import type { Joined } from "./join.ts";
import { type ChapterOutcome, composePassage } from "./outcome.ts";
import { readSentences } from "./read-sentences.ts";
import { draftPassage, type PassageDraft, type Reader } from "./rewrite-passage.ts";
import type { SentenceResult } from "./rewrite-sentence.ts";

/** The drafts a level is chosen from: intermediate lies between the original and beginner, so it needs both. */
const DRAFTS: Readonly<Record<Level, readonly Level[]>> = {
  beginner: ["beginner"],
  intermediate: ["beginner", "intermediate"],
  advanced: ["advanced"],
};

/**
 * The whole chapter by the rules of one level, in grade order by construction: beginner is never harder than the
 * original, intermediate lies between them, advanced is never easier than the original. A sentence on its own
 * (`isOrdered` false) has no such order: there, a few short words less may outweigh a plainer one.
 */
export function rewriteChapter(chapter: Chapter, level: Level, isOrdered = true): ChapterOutcome {
  const terms = ownTerms(chapter);
  const fields = fieldsOf(chapter);
  const read: Reader = (passage, kept) => readSentences(passage, terms, fields, kept);
  const parts = chapter.parts.map((part) =>
    part.passages.map((passage) => draftPassage(passage, read, DRAFTS[level])),
  );
  const chosen = chooseResults(chapter, read, parts.flat(), level, isOrdered);
  let next = 0;
  return parts.map((drafts) =>
    drafts.map(({ passage }) => {
      const { spans, results } = chosen[next] as Joined;
      next += 1;
      return composePassage({ passage, spans, results });
    }),
  );
}

function chooseResults(
  chapter: Chapter,
  read: Reader,
  passages: PassageDraft[],
  level: Level,
  isOrdered: boolean,
): Joined[] {
  if (level === "advanced") return advance(chapter, read, passages, isOrdered);
  const draft = (at: number): SentenceResult[] => passages.flatMap(({ drafts }) => drafts[at] ?? []);
  const beginner = isOrdered ? keepBelow(draft(0)) : draft(0);
  const results = level === "beginner" ? beginner : meetHalfway(beginner, draft(1));
  let next = 0;
  return passages.map(({ spans }) => {
    next += spans.length;
    return { spans, results: results.slice(next - spans.length, next) };
  });
}

/** Counts of a passage as it stands. */
export function countPassage(passage: PassageText): ReturnType<typeof countText> {
  return countText(plainOf(passage, passage.text));
}
